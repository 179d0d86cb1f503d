import { useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import type { Status } from '@/components/StatusLine';
import { useLanguage } from '@/components/use-words';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { countErased, type ErasedCount } from '@/lib/store/count-erased';
import { applyRetention, horizonOf } from '@/lib/store/retention';
import { saveSetting } from '@/lib/store/settings';
import type { RetentionDays } from '@/lib/words/data';
import { dayInWords } from './in-figures';
import { TaskBar } from './TaskBar';
import { useDataWords } from './use-data-words';
import { useFocusBack } from './use-focus-back';
import { useTask } from './use-task';

const CHOICES: readonly RetentionDays[] = ['0', '730', '365', '90'];

interface Props {
  /** As set; 0: for ever. */
  readonly retentionDays: number;
  readonly onStatus: (status: Status) => void;
}

/** A choice that would erase something at once, and what. */
interface Asked {
  readonly days: RetentionDays;
  readonly before: number;
  readonly count: ErasedCount;
}

/** How long records are kept; a shorter time is counted first and asked for. */
export function RetentionPart({ retentionDays, onStatus }: Props) {
  const words = useDataWords();
  const { retention, erasing } = words;
  const language = useLanguage();
  const counting = useTask();
  const letting = useTask();
  const [asked, setAsked] = useState<Asked>();
  const [part, pressed] = useFocusBack(!letting.progress && !asked);
  const erasesNow = asked !== undefined && asked.count.conversations + asked.count.messages > 0;
  const current = CHOICES.find((days) => Number(days) === retentionDays) ?? '0';
  const attempt = (work: () => Promise<void>) => {
    work().catch(() => onStatus({ text: words.notDone, trouble: true }));
  };
  const save = async (days: RetentionDays) => {
    pressed();
    await saveSetting('retentionDays', Number(days));
    setAsked(undefined);
    await letting.run(async (_, report) => {
      await applyRetention(Date.now(), undefined, (done, of) => report({ done, of }));
    });
    await tellQueueChanged();
    onStatus({ text: retention.saved(retention.days[days]) });
  };
  const choose = async (days: RetentionDays) => {
    setAsked(undefined);
    if (days === '0') return save(days);
    const before = horizonOf(Number(days), Date.now());
    await counting.run(async (signal) => {
      const count = await countErased(['*'], before, () => !signal.aborted);
      if (!signal.aborted) setAsked({ days, before, count });
    });
  };
  return (
    <section class="data-part" ref={part}>
      <h3>{retention.title}</h3>
      <p class="soft">{retention.note}</p>
      <Choice
        name="retention"
        legend={retention.legend}
        quiet
        value={asked?.days ?? current}
        options={CHOICES.map((value) => ({ value, label: retention.days[value] }))}
        onChange={(days) => attempt(() => choose(days))}
      />
      {counting.progress && (
        <TaskBar label={erasing.counting} progress={counting.progress} onCancel={counting.cancel} />
      )}
      {letting.progress && <TaskBar label={erasing.running} progress={letting.progress} />}
      {asked && (
        <div
          class={`data-card ${erasesNow ? 'data-card-grave' : ''}`}
          data-testid="retention-preview"
        >
          <p role="status">
            {erasesNow
              ? retention.preview(
                  dayInWords(asked.before, language),
                  asked.count.conversations,
                  asked.count.messages,
                )
              : retention.nothingYet}
          </p>
          {erasesNow && <p>{erasing.cannotUndo}</p>}
          <div class="site-actions">
            <button
              type="button"
              class={`button ${erasesNow ? 'button-grave' : 'button-main'}`}
              data-action="retention-accept"
              onClick={() => attempt(() => save(asked.days))}
            >
              {retention.accept}
            </button>
            <button
              type="button"
              class="button"
              data-action="retention-decline"
              onClick={() => {
                pressed();
                setAsked(undefined);
              }}
            >
              {erasing.decline}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
