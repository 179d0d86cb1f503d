import { summarize } from '@/lib/domain/figures/summary';
import { midpoint } from '@/lib/domain/interval';
import type { Queue } from '@/lib/domain/queue';
import { Card } from './Card';
import type { Figures } from './figures';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly figures: Figures;
  readonly queue: Queue;
}

/** What matters today, in one row: who waits, what is owed, what was promised, how the target is met. */
export function Today({ figures, queue }: Props) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const explain = useExplain();
  const { now, targetMs } = figures.options;
  const summary = summarize(figures.today);
  const { counted, undecided } = summary.withinTarget;
  const target = words.today.within(say.duration(targetMs));
  const [oldest] = [...queue.waiting].sort(
    (a, b) => midpoint(a.turn.waitingSince) - midpoint(b.turn.waitingSince),
  );
  return (
    <Card id="today" title={words.today.title} wide>
      <dl class="tiles">
        <Tile
          name={words.today.waiting}
          value={String(queue.waiting.length)}
          note={
            oldest
              ? words.today.oldest(say.duration(now - midpoint(oldest.turn.waitingSince)))
              : words.today.nobody
          }
          tone={queue.waiting.some(({ urgency }) => urgency === 'over') ? 'over' : undefined}
        />
        <Tile
          name={words.today.owed}
          value={String(queue.owed.length)}
          note={queue.owed.length === 0 ? words.today.noneOwed : ''}
        />
        <Tile name={words.today.promises} value="–" note={words.today.noPromises} />
        <Tile
          name={target}
          value={say.within(summary)}
          note={
            counted === 0
              ? words.today.noneToday
              : undecided > 0
                ? words.today.undecided(undecided)
                : ''
          }
          onExplain={() =>
            explain({
              title: `${words.today.title} ${target}`,
              definition: words.definitions.within,
              pick: ({ today }) => summarize(today).indices,
            })
          }
        />
      </dl>
    </Card>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly tone?: 'over' | undefined;
  readonly onExplain?: () => void;
}

function Tile({ name, value, note, tone, onExplain }: TileProps) {
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
