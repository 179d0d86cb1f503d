import { useWords } from '@/components/use-words';

interface Props {
  readonly zone: string;
  readonly onZone: (zone: string) => void;
}

/** The zone in which hours are meant: one of those that the browser knows. */
export function ZoneField({ zone, onZone }: Props) {
  const words = useWords().hours;
  const known = Intl.supportedValuesOf('timeZone');
  // A browser may list a zone by an older name only, or leave out UTC.
  const zones = known.includes(zone) ? known : [zone, ...known];
  return (
    <div>
      <label class="label" for="hours-zone">
        {words.zone}
      </label>
      <select
        id="hours-zone"
        class="field hours-zone"
        data-field="hours-zone"
        value={zone}
        onChange={({ currentTarget }) => onZone(currentTarget.value)}
      >
        {zones.map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
