import type { WindowDays } from '@/lib/domain/figures/windows';
import { useDashboardWords } from './use-dashboard-words';

interface Props {
  readonly all: readonly WindowDays[];
  readonly days: WindowDays;
  readonly onDays: (days: WindowDays) => void;
  readonly withClosers: boolean;
  readonly onWithClosers: (on: boolean) => void;
}

/** Over which days, and with or without what perhaps needs no reply. */
export function WindowChoice({ all, days, onDays, withClosers, onWithClosers }: Props) {
  const words = useDashboardWords();
  return (
    <div class="window-choice">
      <fieldset class="segments">
        <legend class="hidden">{words.windowLabel}</legend>
        {all.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="days"
              value={choice}
              checked={choice === days}
              onChange={() => onDays(choice)}
            />
            <span>{words.days(choice)}</span>
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={withClosers}
          onChange={(event) => onWithClosers(event.currentTarget.checked)}
        />
        {words.withClosers}
      </label>
    </div>
  );
}
