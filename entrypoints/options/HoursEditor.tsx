import { Choice } from '@/components/Choice';
import { useLanguage, useWords } from '@/components/use-words';
import type { Schedule } from '@/lib/domain/schedule';
import { type ChangeFrom, changeHours, type Hours, setDayOff } from '@/lib/domain/schedule-change';
import { ALL_HISTORY, WEEKDAYS } from '@/lib/domain/schedule-input';
import { DayHours } from './DayHours';
import { DaysOff } from './DaysOff';
import { inWords } from './date-words';
import type { ChangeSchedules } from './use-schedules';
import { ZoneField } from './ZoneField';

interface Props {
  /** The newest version. */
  readonly version: Schedule;
  /** From when on a change shall hold. */
  readonly from: ChangeFrom;
  readonly onFrom: (from: ChangeFrom) => void;
  readonly onChange: ChangeSchedules;
}

/** One version's zone, week, holidays and days off. */
export function HoursEditor({ version, from, onFrom, onChange }: Props) {
  const words = useWords().hours;
  const language = useLanguage();
  const { effectiveFrom, ...hours } = version;
  const set = (changed: Partial<Hours>) =>
    onChange(
      (all) => changeHours(all, { ...hours, ...changed }, { from, now: Date.now() }),
      words.changed,
    );
  return (
    <>
      <Choice
        name="hours-from"
        legend={words.from}
        value={from}
        options={[
          { value: 'today', label: words.fromToday },
          { value: 'always', label: words.fromAlways },
        ]}
        onChange={onFrom}
      />
      <div class="soft" aria-live="polite">
        <p>{from === 'today' ? words.fromTodayNote : words.fromAlwaysNote}</p>
        {effectiveFrom !== ALL_HISTORY && <p>{words.since(inWords(effectiveFrom, language))}</p>}
      </div>
      <ZoneField zone={version.timeZone} onZone={(timeZone) => set({ timeZone })} />
      <div>
        <p class="label" id="hours-week">
          {words.week}
        </p>
        <p class="soft">{words.weekNote}</p>
        <ul class="hours-week" aria-labelledby="hours-week">
          {WEEKDAYS.map((day) => (
            <DayHours
              key={day}
              day={day}
              spans={version.spans[day] ?? []}
              onSpans={(days, spans) =>
                set({
                  spans: {
                    ...version.spans,
                    ...Object.fromEntries(days.map((one) => [one, spans])),
                  },
                })
              }
            />
          ))}
        </ul>
      </div>
      <label class="hours-check">
        <input
          type="checkbox"
          data-field="holidays-off"
          checked={version.holidaysOff ?? false}
          onChange={({ currentTarget }) => set({ holidaysOff: currentTarget.checked })}
        />
        <span>{words.holidays}</span>
      </label>
      <DaysOff
        dates={Object.entries(version.exceptions ?? {}).flatMap(([date, spans]) =>
          spans.length === 0 ? date : [],
        )}
        onDayOff={(date, off) =>
          onChange(
            (all) => setDayOff(all, date, off),
            (off ? words.dayOffSet : words.dayOffGone)(inWords(date, language)),
          )
        }
      />
      <button
        type="button"
        class="button hours-stop"
        data-action="hours-stop"
        onClick={() => onChange(() => [], words.stopped)}
      >
        {words.stop}
      </button>
    </>
  );
}
