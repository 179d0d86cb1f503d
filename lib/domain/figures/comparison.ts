import type { Summary } from './summary';

/**
 * How a figure stands to the one before it. `unclear` where the 95 % confidence intervals overlap or touch,
 * or where one of the figures is undetermined or too small to be shown (an end that the sample does not
 * bound is taken as unbounded).
 */
export interface Comparison {
  readonly change: 'better' | 'worse' | 'unclear';
  /** Now minus before, in the figure's unit (milliseconds, or a share of 1); null if either is unknown. */
  readonly difference: number | null;
}

/** The figures of a window against the window before (metrics §5). Both on the same clock. */
export interface SummaryComparison {
  /** Shorter is better. */
  readonly median: Comparison;
  readonly p90: Comparison;
  /** A greater share is better. */
  readonly withinTarget: Comparison;
}

export function compareSummaries(_current: Summary, _previous: Summary): SummaryComparison {
  throw new Error('Not yet');
}
