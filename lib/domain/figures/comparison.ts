import type { Quantile, Summary } from './summary';
import type { WithinTarget } from './target';

/**
 * How a figure stands to the one before it: `unclear` where the two 95 % confidence intervals overlap or
 * touch, or where one figure is too small to be shown. An end that the sample does not bound has no end,
 * so a median that is still undetermined can be worse, never better.
 */
export interface Comparison {
  readonly change: 'better' | 'worse' | 'unclear';
  /** Now minus before, in the figure's unit (milliseconds, or a share of 1); null if either is unknown. */
  readonly difference: number | null;
}

/** The figures of a window against the window before (metrics §5). */
export interface SummaryComparison {
  /** Shorter is better. */
  readonly median: Comparison;
  readonly p90: Comparison;
  /** A greater share is better. */
  readonly withinTarget: Comparison;
}

/** Compares two windows. Both on the same clock; throws a RangeError else. */
export function compareSummaries(current: Summary, previous: Summary): SummaryComparison {
  if (current.clock !== previous.clock) throw new RangeError('Two clocks cannot be compared');
  return {
    median: compareQuantiles(current.median, previous.median),
    p90: compareQuantiles(current.p90, previous.p90),
    withinTarget: compareShares(current.withinTarget, previous.withinTarget),
  };
}

function compareQuantiles(now: Quantile | null, before: Quantile | null): Comparison {
  if (!now || !before) return { change: 'unclear', difference: null };
  const isBefore = (a: Quantile, b: Quantile) => (a.toMs ?? Infinity) < (b.fromMs ?? 0);
  return {
    change: isBefore(now, before) ? 'better' : isBefore(before, now) ? 'worse' : 'unclear',
    difference: now.ms === null || before.ms === null ? null : now.ms - before.ms,
  };
}

function compareShares(now: WithinTarget, before: WithinTarget): Comparison {
  const [a, b] = [now.interval, before.interval];
  return {
    change: !a || !b ? 'unclear' : a.from > b.to ? 'better' : a.to < b.from ? 'worse' : 'unclear',
    difference: now.share === null || before.share === null ? null : now.share - before.share,
  };
}
