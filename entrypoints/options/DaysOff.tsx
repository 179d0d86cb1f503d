import { X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/use-words';
import { inWords } from './date-words';

interface Props {
  /** Local dates (`YYYY-MM-DD`), in any order. */
  readonly dates: readonly string[];
  readonly onDayOff: (date: string, off: boolean) => void;
}

/** Dates on which the worker does not work. They hold by themselves, whatever else changes. */
export function DaysOff({ dates, onDayOff }: Props) {
  const words = useWords().hours;
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const date = field.current?.value;
    if (!field.current || !date) {
      field.current?.focus();
      return;
    }
    onDayOff(date, true);
    field.current.value = '';
    field.current.focus();
  };
  return (
    <div class="hours-days-off">
      <label class="label" for="hours-day-off">
        {words.daysOff}
      </label>
      <div class="site-actions">
        <input
          id="hours-day-off"
          class="field"
          type="date"
          min="1970-01-01"
          max="2999-12-31"
          data-field="hours-day-off"
          ref={field}
        />
        <button type="button" class="button" data-action="hours-day-off" onClick={add}>
          {words.addDayOff}
        </button>
      </div>
      <ul class="chips">
        {[...dates].sort().map((date) => (
          <li key={date} class="hours-date" data-date={date}>
            <span>{inWords(date, language)}</span>
            <button
              type="button"
              class="button-icon"
              data-action="hours-day-on"
              aria-label={words.removeDayOff(inWords(date, language))}
              title={words.removeDayOff(inWords(date, language))}
              onClick={() => {
                onDayOff(date, false);
                field.current?.focus();
              }}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
