import type { Sample } from './sample';
import type { Summary } from './summary';
import type { Span } from './window';

/** One point of a trend: the rows that started in its span. */
export interface TrendPoint extends Span {
  readonly summary: Summary;
}

/**
 * A window cut into steps of 1 (day) or 7 (week) local calendar days, counted back from today so that the
 * newest is whole; the oldest may be shorter. Oldest first; a step without rows is there, with an empty
 * summary. `days`: the window's length.
 */
export function trend(
  _sample: Sample,
  _window: {
    readonly now: number;
    readonly timeZone: string;
    readonly days: number;
    readonly stepDays: 1 | 7;
  },
): TrendPoint[] {
  throw new Error('Not yet');
}
