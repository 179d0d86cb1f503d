import type { Summary } from '@/lib/domain/figures/summary';
import type { Figures } from './figures';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';

interface Props {
  readonly summary: Summary;
  /** The same summary of any figures: the way back to its rows. */
  readonly of: (figures: Figures) => Summary;
  /** What else of the card is to be explained. */
  readonly also?: string;
}

/** How many records a card rests on: answered, waiting, disappeared, and what was left out. */
export function Foot({ summary, of, also }: Props) {
  const words = useDashboardWords();
  const explain = useExplain();
  const name = words.headline[summary.metric];
  const definition = [words.definitions[summary.metric], also].filter(Boolean).join(' ');
  const leftOut = summary.leftOut.reduce((sum, { indices }) => sum + indices.length, 0);
  return (
    <p class="card-foot">
      <button
        type="button"
        class="button button-plain"
        data-explain={summary.metric}
        onClick={() => explain({ title: name, definition, pick: (figures) => of(figures).indices })}
      >
        {words.figure.answered(summary.answered)}・{words.figure.waiting(summary.waiting)}
        {summary.disappeared > 0 && `・${words.figure.disappeared(summary.disappeared)}`}
      </button>
      {leftOut > 0 && (
        <button
          type="button"
          class="button button-plain"
          data-explain="left-out"
          onClick={() =>
            explain({
              title: words.figure.leftOut(leftOut),
              definition: words.definitions.leftOut,
              pick: (figures) => of(figures).leftOut.flatMap(({ indices }) => indices),
            })
          }
        >
          {words.figure.leftOut(leftOut)}
        </button>
      )}
      <span class="soft">{words.headline.clock[summary.clock]}</span>
    </p>
  );
}
