import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { summarize } from '@/lib/domain/figures/summary';
import { trend } from '@/lib/domain/figures/trend';
import { Card } from './Card';
import { Chart, type Series } from './chart/Chart';
import { ChartTable, Legend } from './chart/ChartTable';
import { Foot } from './Foot';
import type { Figures } from './figures';
import { Rows } from './GroupsCard';
import { turnsOfStep } from './picks';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

/** Beyond this many days a point is a week. */
const MOST_DAYS = 28;

function pointsOf({ art, options }: Figures) {
  const { now, timeZone, days } = options;
  return trend(art.sample, { now, timeZone, days, stepDays: days > MOST_DAYS ? 7 : 1 });
}

/** Median and p90 of the acknowledgements over the window. */
export function TrendCard({ figures, isWhole }: { figures: Figures; isWhole: boolean }) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const explain = useExplain();
  const language = useLanguage();
  const { timeZone, days } = figures.options;
  const points = useMemo(() => pointsOf(figures), [figures]);
  const dates = useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
      // As in the record: 11/12 is November to some readers of English, December to others.
      month: language === 'ja' ? 'numeric' : 'short',
      day: 'numeric',
      timeZone,
    });
    return points.map(({ from }) => format.format(from));
  }, [points, language, timeZone]);
  const series = useMemo<Series[]>(
    () => [
      {
        label: words.figure.median,
        tone: 'accent',
        values: points.map(({ summary }) => summary.median?.ms ?? null),
      },
      {
        label: words.figure.p90,
        tone: 'ink-soft',
        dashed: true,
        values: points.map(({ summary }) => summary.p90?.ms ?? null),
      },
    ],
    [points, words],
  );
  // A point of fewer than five answers has none: nothing is drawn where no point has one.
  const hasMedian = points.some((point) => (point.summary.median?.ms ?? null) !== null);
  const titleOf = (index: number) => `${dates[index]} ${words.headline.ART}`;
  const { comparison, summary } = figures.art;
  const finding = comparison.median.difference === null ? 'none' : comparison.median.change;
  return (
    <Card id="trend" title={isWhole ? words.trend[finding] : words.trend.label} wide>
      {hasMedian && (
        <>
          <Legend items={series} />
          <Chart
            kind="line"
            label={words.trend.label}
            points={dates}
            series={series}
            scale="duration"
            format={say.duration}
            onPick={(index) => {
              const point = points[index];
              if (!point) return;
              explain({
                title: titleOf(index),
                definition: words.definitions.ART,
                pick: (of) => turnsOfStep(of, point),
              });
            }}
          />
        </>
      )}
      <Foot summary={summary} of={({ art }) => summarize(art.sample)} />
      <ChartTable
        caption={words.trend.label}
        columns={[
          days > MOST_DAYS ? words.trend.week : words.trend.day,
          words.figure.median,
          words.figure.p90,
          words.table.count,
          words.table.waiting,
        ]}
        rows={points.map((point, index) => [
          <Rows key={point.from} title={titleOf(index)} pick={(of) => turnsOfStep(of, point)}>
            {dates[index]}
          </Rows>,
          say.median(point.summary),
          say.p90(point.summary),
          point.summary.answered,
          point.summary.waiting,
        ])}
      />
    </Card>
  );
}
