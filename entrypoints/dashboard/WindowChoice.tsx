import { Choice } from '@/components/Choice';
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
      <Choice
        name="days"
        legend={words.windowLabel}
        quiet
        value={String(days)}
        options={all.map((choice) => ({ value: String(choice), label: words.days(choice) }))}
        onChange={(value) => onDays(all.find((choice) => String(choice) === value) ?? days)}
      />
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
