import type { WorkingTime } from './figures/sample';
import type { Span } from './figures/windows';

/** COV 計測カバー率: which share of a period an inbox was observable, 0–1 (metrics §3). */
export interface Coverage {
  /** Null for a period without length. */
  readonly calendar: number | null;
  /** Null without a schedule, or without working time in the period. */
  readonly working: number | null;
}

/** A span of looks, both ends inclusive (epoch ms), in any order, overlapping or not. */
export interface LookSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The share of the period in which at least one of the looks lasted. Give the looks of inboxes (of one
 * platform, or of all), and a period that ends now at the latest.
 */
export function coverage(
  looks: readonly LookSpan[],
  period: Span,
  workingTime?: WorkingTime,
): Coverage {
  const seen = merged(looks, period);
  const share = (length: WorkingTime): number | null => {
    const whole = period.to > period.from ? length(period.from, period.to) : 0;
    if (!whole) return null;
    return seen.reduce((sum, { from, to }) => sum + (length(from, to) ?? 0), 0) / whole;
  };
  return {
    calendar: share((from, to) => to - from),
    working: workingTime ? share(workingTime) : null,
  };
}

/** What lies in the period, in order and without overlaps. */
function merged(looks: readonly LookSpan[], period: Span): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const look of [...looks].sort((a, b) => a.from - b.from)) {
    const [from, to] = [Math.max(look.from, period.from), Math.min(look.to, period.to)];
    const last = spans.at(-1);
    if (from >= to) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}
