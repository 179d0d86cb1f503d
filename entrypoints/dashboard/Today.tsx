import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { arrangeCommitments } from '@/lib/domain/commitment-list';
import { dueTime } from '@/lib/domain/due-time';
import { summarize } from '@/lib/domain/figures/summary';
import { midpoint } from '@/lib/domain/interval';
import type { Queue } from '@/lib/domain/queue';
import { timeZone } from '@/lib/domain/time-zone';
import { Card } from './Card';
import { todayOf } from './figures';
import { OpenCommitments } from './OpenCommitments';
import { turnsOfEntries } from './picks';
import type { TodayRecords } from './records';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

/** The id of what the promises' number unfolds. */
const PROMISES = 'open-commitments';

interface Props {
  readonly records: TodayRecords;
  readonly queue: Queue;
  readonly now: number;
  readonly targetMs: number;
  readonly withProbableClosers: boolean;
}

/** What matters today, in one row: who waits, what is owed, what was promised, how the target is met. */
export function Today({ records, queue, now, targetMs, withProbableClosers }: Props) {
  const words = useDashboardWords();
  const language = useLanguage();
  const say = useFigureWords();
  const explain = useExplain();
  const options = { now, timeZone: timeZone(), targetMs, withProbableClosers };
  const summary = summarize(todayOf(records.turns, options));
  const { counted, undecided } = summary.withinTarget;
  const target = words.today.within(say.duration(targetMs));
  const explainQueue = (attention: 'waiting' | 'owed') =>
    explain({
      title: words.today[attention],
      definition: words.definitions[attention],
      everything: true,
      pick: (_, turns) => turnsOfEntries(turns, queue[attention]),
    });
  const [oldest] = [...queue.waiting].sort(
    (a, b) => midpoint(a.turn.waitingSince) - midpoint(b.turn.waitingSince),
  );
  const promises = arrangeCommitments(records.commitments, now);
  const [next] = promises;
  const overdue = promises.filter(({ dueAt }) => dueAt < now).length;
  const [showsPromises, setShowsPromises] = useState(false);
  return (
    <Card id="today" title={words.today.title} wide>
      <dl class="tiles">
        <Tile
          name={words.today.waiting}
          value={known(queue.waiting.length)}
          note={
            oldest
              ? words.today.oldest(say.duration(now - midpoint(oldest.turn.waitingSince)))
              : words.today.nobody
          }
          tone={queue.waiting.some(({ urgency }) => urgency === 'over') ? 'over' : undefined}
          onExplain={queue.waiting.length > 0 ? () => explainQueue('waiting') : undefined}
        />
        <Tile
          name={words.today.owed}
          value={known(queue.owed.length)}
          note={queue.owed.length === 0 ? words.today.noneOwed : ''}
          onExplain={queue.owed.length > 0 ? () => explainQueue('owed') : undefined}
        />
        <Tile
          name={words.today.promises}
          value={known(promises.length)}
          note={
            !next
              ? words.today.noPromises
              : overdue > 0
                ? words.today.overdue(overdue)
                : words.today.nextPromise(dueTime(next.dueAt, now, timeZone(), language))
          }
          tone={overdue > 0 ? 'over' : undefined}
          onExplain={next && (() => setShowsPromises(!showsPromises))}
          unfolds={{ id: PROMISES, isOpen: showsPromises }}
        />
        <Tile
          name={target}
          value={say.within(summary)}
          note={
            undecided > 0
              ? words.today.undecided(undecided)
              : counted === 0
                ? words.today.noneToday
                : ''
          }
          onExplain={() =>
            explain({
              title: `${words.today.title} ${target}`,
              definition: words.definitions.within,
              pick: (figures) => summarize(todayOf(figures.turns, figures.options)).indices,
            })
          }
        />
      </dl>
      {next && showsPromises && (
        <OpenCommitments
          id={PROMISES}
          commitments={promises}
          conversations={records.conversations}
          now={now}
        />
      )}
    </Card>
  );
}

/** What no page has shown may wait all the same, so nobody is never told as 0 (decision 5). */
function known(count: number): string {
  return count > 0 ? String(count) : '–';
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly tone?: 'over' | undefined;
  readonly onExplain?: (() => void) | undefined;
  /** What the press unfolds; without it, the record shows what is behind the number. */
  readonly unfolds?: { readonly id: string; readonly isOpen: boolean };
}

function Tile({ name, value, note, tone, onExplain, unfolds }: TileProps) {
  const words = useDashboardWords();
  return (
    <div class="tile" data-tone={tone}>
      <dt>{name}</dt>
      <dd>
        {onExplain ? (
          <button
            type="button"
            class="tile-value tile-button"
            aria-label={`${value} ${words.figure.explain(name)}`}
            aria-expanded={unfolds?.isOpen}
            aria-controls={unfolds?.isOpen ? unfolds.id : undefined}
            onClick={onExplain}
          >
            {value}
          </button>
        ) : (
          <span class="tile-value">{value}</span>
        )}
        <small>{note}</small>
      </dd>
    </div>
  );
}
