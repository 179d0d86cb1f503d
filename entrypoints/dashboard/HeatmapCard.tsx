import { useMemo } from 'preact/hooks';
import { type HeatmapCell, heatmap } from '@/lib/domain/figures/heatmap';
import { summarize } from '@/lib/domain/figures/summary';
import { Card } from './Card';
import { Foot } from './Foot';
import type { Figures } from './figures';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

/** Monday first, as working weeks are read. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const cellsOf = ({ art, options }: Figures) => heatmap(art.sample, options.timeZone);

/** Which hours of the week are slow: a table whose cells are shaded, so it is its own table. */
export function HeatmapCard({ figures }: { figures: Figures }) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const cells = useMemo(() => cellsOf(figures), [figures]);
  const at = (weekday: number, hour: number) => cells[weekday * 24 + hour] as HeatmapCell;
  const slowest = cells
    .filter(({ step }) => step === 4)
    .sort((a, b) => (b.summary?.median?.ms ?? 0) - (a.summary?.median?.ms ?? 0))[0];
  const { nameOf } = useCellWords();
  const title = slowest?.summary
    ? words.heatmap.slow(nameOf(slowest), say.median(slowest.summary))
    : cells.some(({ step }) => typeof step === 'number')
      ? words.heatmap.label
      : words.heatmap.none;
  return (
    <Card id="heatmap" title={title} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="heatmap-frame" tabIndex={0} aria-label={words.heatmap.label}>
        <table class="heatmap">
          <caption class="hidden">{words.heatmap.label}</caption>
          <thead>
            <tr>
              <td />
              {HOURS.map((hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{words.heatmap.weekdays[weekday]}</th>
                {HOURS.map((hour) => (
                  <td key={hour} data-step={at(weekday, hour).step}>
                    <Cell cell={at(weekday, hour)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul class="heatmap-legend">
        {words.heatmap.steps.map((step, index) => (
          <li key={step} data-step={index}>
            {step}
          </li>
        ))}
      </ul>
      <p class="soft">{words.heatmap.legend}</p>
      <Foot summary={figures.art.summary} of={({ art }) => summarize(art.sample)} />
    </Card>
  );
}

/** How many records an hour has; its name and shade say how slow it is. */
function Cell({ cell }: { cell: HeatmapCell }) {
  const words = useDashboardWords();
  const explain = useExplain();
  const { nameOf, textOf } = useCellWords();
  const { weekday, hour, summary } = cell;
  const count = summary?.indices.length ?? 0;
  if (count === 0) return <span class="hidden">{words.heatmap.empty}</span>;
  const name = `${nameOf(cell)} ${textOf(cell)}・${words.table.items(count)}`;
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      onClick={() =>
        explain({
          title: nameOf(cell),
          definition: words.definitions.ART,
          pick: (of) => cellsOf(of)[weekday * 24 + hour]?.summary?.indices ?? [],
        })
      }
    >
      {count}
    </button>
  );
}

function useCellWords() {
  const words = useDashboardWords();
  const say = useFigureWords();
  return {
    nameOf: ({ weekday, hour }: HeatmapCell) =>
      words.heatmap.cell(words.heatmap.weekdays[weekday] ?? '', hour),
    textOf: ({ step, summary }: HeatmapCell) => {
      if (!summary || step === 'none') return words.heatmap.empty;
      if (step === 'few') return words.heatmap.few;
      return step === 'undetermined' ? words.heatmap.undetermined : say.median(summary);
    },
  };
}
