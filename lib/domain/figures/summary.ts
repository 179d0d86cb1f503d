import type { Clock, CountedEntry, LeftOutReason, Metric, Sample, WaitLength } from './sample';

/** A percentile of the waits, censoring-aware (Kaplan–Meier, metrics §4). */
export interface Quantile {
  /** Null where it is undetermined: 「未確定(○以上)」, with `Summary.longestMs` as the ○. */
  readonly ms: number | null;
  /** Whether it is shown with 約: a wide row may lie on either side of it. */
  readonly isAbout: boolean;
  /** Its 95 % confidence interval; an end is null where the sample does not bound it. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

/** How one row stands to the target (metrics §1, §4). The two `about` are decided by midpoints alone. */
export type TargetVerdict = 'yes' | 'no' | 'aboutYes' | 'aboutNo' | 'undecided';

/**
 * The share is (yes + aboutYes) / (yes + no + aboutYes + aboutNo); 約 when an about is among them.
 * Undecided rows are listed, not counted.
 */
export interface WithinTarget extends Readonly<Record<TargetVerdict, number>> {
  /** yes + aboutYes, the rows within the target. */
  readonly within: number;
  /** The rows that are decided. */
  readonly counted: number;
  /** Null where nothing is decided. */
  readonly share: number | null;
  /** 95 % Wilson score interval of the share, null with it. */
  readonly interval: { readonly from: number; readonly to: number } | null;
}

/**
 * The figures of one sample or of a part of it. `answered` + `waiting` + `disappeared` is the number of
 * `indices`; with what was left out, every row of the metric is counted once.
 */
export interface Summary {
  /** By which definition (metrics §3) and on which clock (metrics §6, §8). */
  readonly metric: Metric;
  readonly clock: Clock;
  readonly targetMs: number;
  /** From which turns: where the counted rows stand in the turns that were given. */
  readonly indices: readonly number[];
  readonly answered: number;
  readonly waiting: number;
  readonly disappeared: number;
  readonly withinTarget: WithinTarget;
  /** With fewer than five answers the values are shown, shortest first, and no median; else null. */
  readonly values: readonly WaitLength[] | null;
  /** Null while `values` are shown instead. */
  readonly median: Quantile | null;
  readonly p90: Quantile | null;
  /** The longest wait so far, answered or not; null without rows. */
  readonly longestMs: number | null;
  /** What is in no figure here, by reason in the order of LEFT_OUT_REASONS; none that is empty. */
  readonly leftOut: readonly {
    readonly reason: LeftOutReason;
    readonly indices: readonly number[];
  }[];
}

/** From this width on a duration is shown with 約 (metrics §1). */
export const ABOUT_FROM_SECONDS = 60;

/** The figures of a sample (metrics §3–§4). */
export function summarize(_sample: Sample): Summary {
  throw new Error('Not yet');
}

/** How a row stands to the target: surely by both its ends, else by its duration (metrics §1). */
export function targetVerdict(_entry: CountedEntry, _targetMs: number): TargetVerdict {
  throw new Error('Not yet');
}
