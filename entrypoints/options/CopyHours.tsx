import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import { useWords } from '@/components/use-words';
import type { Weekday } from '@/lib/domain/schedule';
import { WEEKDAYS } from '@/lib/domain/schedule-input';

interface Props {
  readonly day: Weekday;
  readonly onCopy: (days: readonly Weekday[]) => void;
  readonly onCancel: () => void;
}

/** To which other days a day's hours go: at first to the other days from Monday to Friday. */
export function CopyHours({ day, onCopy, onCancel }: Props) {
  const words = useWords().hours;
  const others = WEEKDAYS.filter((one) => one !== day);
  const [days, setDays] = useState<readonly Weekday[]>(() =>
    others.filter((one) => one !== 'sat' && one !== 'sun'),
  );
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset
      class="hours-copy"
      ref={box}
      onKeyDown={(event) => {
        if (!belongsToComposition(event) && event.key === 'Escape') onCancel();
      }}
    >
      <legend class="label">{words.copyTo(words.weekdays[day])}</legend>
      <div class="chips">
        {others.map((one) => (
          <label key={one} class="chip chip-check">
            <input
              type="checkbox"
              value={one}
              checked={days.includes(one)}
              onChange={({ currentTarget }) =>
                setDays(
                  currentTarget.checked ? [...days, one] : days.filter((other) => other !== one),
                )
              }
            />
            <span>{words.weekdays[one]}</span>
          </label>
        ))}
      </div>
      <div class="site-actions">
        <button
          type="button"
          class="button button-main"
          data-action="hours-copy-now"
          disabled={days.length === 0}
          onClick={() => onCopy(days)}
        >
          {words.copyNow}
        </button>
        <button type="button" class="button" data-action="hours-copy-cancel" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
