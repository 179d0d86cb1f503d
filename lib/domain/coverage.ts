import type { WorkingTime } from './figures/sample';
import type { Span } from './figures/window';

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
  _looks: readonly LookSpan[],
  _period: Span,
  _workingTime?: WorkingTime,
): Coverage {
  throw new Error('Not yet');
}
