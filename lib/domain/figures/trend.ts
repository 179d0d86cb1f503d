import { startOfWindow } from '../calendar';
import type { Entry, Sample } from './sample';
import { type Summary, summarize } from './summary';
import type { Span } from './windows';

/** One point of a trend: the rows that started in its span. */
export interface TrendPoint extends Span {
  readonly summary: Summary;
}

/**
 * A window of `days` local calendar days ending today, cut into steps of a day or a week. They are counted
 * back from today, so that the newest is whole; the oldest may be shorter. Oldest first; a step without
 * rows is there, with an empty summary.
 */
export function trend(
  sample: Sample,
  {
    now,
    timeZone,
    days,
    stepDays,
  }: {
    readonly now: number;
    readonly timeZone: string;
    readonly days: number;
    readonly stepDays: 1 | 7;
  },
): TrendPoint[] {
  const edges = [startOfWindow(now, timeZone, days)];
  for (let back = days - (days % stepDays || stepDays); back >= 0; back -= stepDays) {
    edges.push(startOfWindow(now, timeZone, back));
  }
  const steps: Entry[][] = edges.slice(1).map(() => []);
  for (const entry of sample.entries) steps[lastEdge(edges, entry.startAt)]?.push(entry);
  return steps.flatMap((entries, index) => {
    const [from = 0, to = 0] = edges.slice(index, index + 2);
    // A day that a zone left out has no length.
    return from < to ? [{ from, to, summary: summarize({ ...sample, entries }) }] : [];
  });
}

/** Which of the ascending edges is the last one at or before `at`; -1 before the first. */
function lastEdge(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
