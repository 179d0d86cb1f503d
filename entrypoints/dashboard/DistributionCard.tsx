import { useMemo } from 'preact/hooks';
import { type Bin, distribution } from '@/lib/domain/figures/distribution';
import type { Sample } from '@/lib/domain/figures/sample';
import { wholePercent } from '@/lib/domain/figures/share';
import { summarize } from '@/lib/domain/figures/summary';
import { survival } from '@/lib/domain/statistics';
import { Card } from './Card';
import { Chart, type Series } from './chart/Chart';
import { ChartTable, Legend } from './chart/ChartTable';
import { Foot } from './Foot';
import type { Figures } from './figures';
import { Rows } from './GroupsCard';
import { turnsOfBin } from './picks';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

/** The bins from the first to the last that hold something. */
function binsOf(sample: Sample): readonly Bin[] {
  const bins = distribution(sample);
  const holds = ({ answered, censored }: Bin) => answered.length + censored.length > 0;
  return bins.slice(Math.max(0, bins.findIndex(holds)), bins.findLastIndex(holds) + 1);
}

/** How long the acknowledgements took, in steps of a logarithmic scale. */
export function DistributionCard({ figures }: { figures: Figures }) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const explain = useExplain();
  const { sample, summary } = figures.art;
  const bins = useMemo(() => binsOf(sample), [sample]);
  const nameOf = ({ fromMs, toMs }: Bin) => {
    if (toMs === null) return words.distribution.from(say.duration(fromMs));
    return fromMs === 0
      ? words.distribution.upTo(say.duration(toMs))
      : words.distribution.between(say.duration(fromMs), say.duration(toMs));
  };
  const names = bins.map(nameOf);
  const key = names.join();
  const points = useMemo(() => key.split(','), [key]);
  const series = useMemo<Series[]>(
    () => [
      {
        label: words.distribution.answered,
        tone: 'accent',
        values: bins.map(({ answered }) => answered.length),
      },
      {
        label: words.distribution.censored,
        tone: 'unknown',
        values: bins.map(({ censored }) => censored.length),
      },
    ],
    [bins, words],
  );
  return (
    <Card id="distribution" title={titleOf()}>
      <Legend items={series} />
      <Chart
        kind="bar"
        label={words.distribution.label}
        points={points}
        series={series}
        scale="count"
        format={String}
        onPick={(index) => {
          const bin = bins[index];
          if (!bin) return;
          explain({
            title: nameOf(bin),
            definition: words.definitions.ART,
            pick: (of) => turnsOfBin(of, bin),
          });
        }}
      />
      <Foot
        summary={summary}
        of={({ art }) => summarize(art.sample)}
        {...(!summary.values && { also: words.definitions.curve })}
      />
      <ChartTable
        caption={words.distribution.label}
        columns={[
          words.distribution.length,
          words.distribution.answered,
          words.distribution.censored,
        ]}
        rows={bins.map((bin, index) => [
          <Rows key={bin.fromMs} title={nameOf(bin)} pick={(of) => turnsOfBin(of, bin)}>
            {names[index]}
          </Rows>,
          bin.answered.length,
          bin.censored.length,
        ])}
      />
    </Card>
  );

  /** 「n分以内に何%」 is the curve's 1 − S(t) (metrics §4), at the target. */
  function titleOf(): string {
    if (summary.values) return words.distribution.none;
    const curve = survival(
      sample.entries.flatMap((entry) =>
        entry.leftOut === null
          ? [{ duration: entry.durationMs, answered: entry.state === 'answered' }]
          : [],
      ),
    );
    const share = wholePercent(1 - curve.at(summary.targetMs));
    return words.distribution.finding(share, say.duration(summary.targetMs));
  }
}
