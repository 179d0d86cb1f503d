import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import { colorsOf, onLightChanged, type Tone } from './colors';
import { optionsOf } from './options';
import './chart.css';

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
);

/** One line, or one colour of bars. Null where there is no value. */
export interface Series {
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly (number | null)[];
  readonly dashed?: boolean;
}

/** What a chart shows. */
export interface ChartProps {
  readonly kind: 'line' | 'bar';
  /** What it is, for who does not see it. */
  readonly label: string;
  readonly points: readonly string[];
  readonly series: readonly Series[];
  /** `duration`: milliseconds on a logarithmic scale; `count`: whole numbers. */
  readonly scale: 'duration' | 'count';
  /** A value in words. */
  readonly format: (value: number) => string;
  /** A point was chosen, by pointer or Enter: show what it is made of. */
  readonly onPick: (index: number) => void;
}

/**
 * A chart on a canvas. Arrow keys go from point to point and say each aloud; the same figures stand in a table
 * behind it (ChartTable).
 */
export function Chart(props: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const [active, setActive] = useState<number>();
  const newest = useRef(props);
  newest.current = props;
  const { kind, points, series, scale } = props;

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const draw = () => {
      drawing.current?.destroy();
      const colors = colorsOf(element.parentElement ?? element);
      const shown = { ...newest.current, kind, points, series, scale };
      drawing.current = new Drawing(
        element,
        optionsOf(shown, colors, (index) => newest.current.onPick(index)),
      );
    };
    draw();
    const stop = onLightChanged(draw);
    return () => {
      stop();
      drawing.current?.destroy();
      drawing.current = undefined;
    };
  }, [kind, points, series, scale]);

  const show = (index: number | undefined) => {
    setActive(index);
    const chart = drawing.current;
    if (!chart) return;
    const shown =
      index === undefined
        ? []
        : props.series.flatMap(({ values }, datasetIndex) =>
            values[index] === null ? [] : [{ datasetIndex, index }],
          );
    chart.setActiveElements(shown);
    chart.tooltip?.setActiveElements(shown, { x: 0, y: 0 });
    chart.update('none');
  };
  const last = props.points.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event)) return;
    const at = active ?? -1;
    const target = {
      ArrowRight: Math.min(last, at + 1),
      ArrowLeft: at < 0 ? last : Math.max(0, at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      show(target);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      props.onPick(active);
    } else if (event.key === 'Escape') show(undefined);
  };
  return (
    <div class="chart">
      <div
        class="chart-canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its points are reached by arrow keys.
        tabIndex={0}
        aria-label={props.label}
        onKeyDown={onKeyDown}
        onBlur={() => show(undefined)}
      >
        <canvas ref={canvas} />
      </div>
      <p class="hidden" aria-live="polite">
        {active === undefined ? '' : pointInWords(props, active)}
      </p>
    </div>
  );
}

function pointInWords({ points, series, format }: ChartProps, index: number): string {
  const values = series.flatMap(({ label, values }) => {
    const value = values[index];
    return value === null || value === undefined ? [] : [`${label} ${format(value)}`];
  });
  return [points[index], ...values].join(' · ');
}
