import type { CountedEntry } from './sample';
import { type ShareInterval, shareInterval } from './share';

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
  /** Its 95 % confidence interval, null with it. */
  readonly interval: ShareInterval | null;
}

/**
 * How a row stands to the target: surely by both its ends, else by its duration. What was not answered
 * can only have failed, or be undecided still.
 */
export function targetVerdict(
  row: Pick<CountedEntry, 'state' | 'durationMs' | 'shortestMs' | 'longestMs'>,
  targetMs: number,
): TargetVerdict {
  const isAnswered = row.state === 'answered';
  if (row.shortestMs > targetMs) return 'no';
  if (row.longestMs <= targetMs) return isAnswered ? 'yes' : 'undecided';
  if (row.durationMs > targetMs) return 'aboutNo';
  return isAnswered ? 'aboutYes' : 'undecided';
}

/** % within the target over the rows that are decided (metrics §4). */
export function withinTarget(rows: readonly CountedEntry[], targetMs: number): WithinTarget {
  const verdicts = { yes: 0, no: 0, aboutYes: 0, aboutNo: 0, undecided: 0 };
  for (const row of rows) verdicts[targetVerdict(row, targetMs)]++;
  const within = verdicts.yes + verdicts.aboutYes;
  const counted = within + verdicts.no + verdicts.aboutNo;
  return {
    ...verdicts,
    within,
    counted,
    share: counted === 0 ? null : within / counted,
    interval: shareInterval(within, counted),
  };
}
