import type { ChartConfiguration, Scale } from 'chart.js';
import type { ChartProps } from './Chart';
import type { Tone } from './colors';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Lengths of time that people use, where a logarithmic scale has its lines. */
const LENGTHS_MS: readonly number[] = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  4 * HOUR_MS,
  12 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
  7 * DAY_MS,
  28 * DAY_MS,
];

/** Below this, lengths of time are drawn as if they were it: a logarithm knows no 0. */
const SHORTEST_MS = MINUTE_MS / 2;

/** How Chart.js is to draw it, in these colours. */
export function optionsOf(
  { kind, points, series, scale, format }: ChartProps,
  colors: Readonly<Record<Tone, string>>,
  onPick: (index: number) => void,
): ChartConfiguration {
  const axis = {
    ticks: { color: colors['ink-soft'], font: { size: 12 } },
    border: { color: colors.line },
  };
  const isDuration = scale === 'duration';
  return {
    type: kind,
    data: {
      labels: [...points],
      datasets: series.map(({ label, tone, values, dashed }) => ({
        label,
        data: values.map((value) =>
          value !== null && isDuration ? Math.max(value, SHORTEST_MS) : value,
        ),
        borderColor: colors[tone],
        backgroundColor: colors[tone],
        borderWidth: kind === 'line' ? 2 : 0,
        ...(kind === 'line' && {
          borderDash: dashed ? [6, 4] : [],
          pointRadius: 3,
          pointHoverRadius: 5,
          // A day without records is no day of slow replies: the line goes on.
          spanGaps: true,
        }),
        ...(kind === 'bar' && { stack: 'all', maxBarThickness: 56 }),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      onClick: (_, [element]) => {
        if (element) onPick(element.index);
      },
      scales: {
        x: {
          ...axis,
          // Of days that do not fit side by side, some are named; a bar is nothing without its name.
          ticks: { ...axis.ticks, ...(kind === 'line' && { maxRotation: 0, autoSkipPadding: 8 }) },
          stacked: kind === 'bar',
          grid: { display: false },
        },
        y: isDuration
          ? {
              ...axis,
              type: 'logarithmic',
              grid: { color: colors.line },
              ticks: { ...axis.ticks, callback: (value) => format(Number(value)) },
              afterDataLimits: roundOut,
              afterBuildTicks: (it: Scale) => {
                it.ticks = LENGTHS_MS.filter((value) => value >= it.min && value <= it.max).map(
                  (value) => ({ value }),
                );
              },
            }
          : {
              ...axis,
              type: 'linear',
              stacked: true,
              beginAtZero: true,
              grid: { color: colors.line },
              ticks: { ...axis.ticks, precision: 0 },
            },
      },
      plugins: {
        tooltip: {
          displayColors: series.length > 1,
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label} ${format(Number(parsed.y))}`,
          },
        },
      },
    },
  };
}

/** The scale begins and ends at a length that has a line. */
function roundOut(scale: Scale): void {
  scale.min = LENGTHS_MS.findLast((length) => length <= scale.min) ?? SHORTEST_MS;
  scale.max = LENGTHS_MS.find((length) => length >= scale.max) ?? scale.max;
}
