import type { Span } from './figures/windows';
import { type Moment, midpoint } from './interval';

/** A time that the worker named to a client: 「今夜21時までにご連絡します」. */
export interface PromiseMade {
  readonly key: string;
  readonly conversation: string;
  /** The promised time (epoch ms), as last moved. */
  readonly dueAt: number;
  /** When the worker followed it up; absent while they have not. */
  readonly followedUp?: Moment;
}

/** A deadline (納期) that the worker accepted from a message or entered (metrics §8, "PRE, in detail"). */
export interface Deadline {
  readonly key: string;
  readonly conversation: string;
  /** The time first agreed on (epoch ms): what moves it closes it. */
  readonly dueAt: number;
  /** 納品した, 動かした, 遅れた: the worker's own word; absent while it is open. */
  readonly closed?: 'delivered' | 'moved' | 'missed';
  /** When a risk notice was sent, the first one; absent without one. */
  readonly riskNotice?: Moment;
}

/** Which of the records count, and how; `about` decided by midpoints alone (metrics §1). Indices. */
export interface CommitmentSummary {
  readonly definition: 'PKR' | 'PRE';
  readonly yes: readonly number[];
  readonly no: readonly number[];
  readonly aboutYes: readonly number[];
  readonly aboutNo: readonly number[];
  /** Not counted: the promised time has not passed; the deadline is open. */
  readonly undecided: readonly number[];
  /** n of n/N: yes and aboutYes. N: all that are decided. Shown as n/N; there is no figure for N = 0. */
  readonly kept: number;
  readonly counted: number;
}

/** PKR 約束を守った率 of the promises that fall due in the span (metrics §3). */
export function summarizePromises(
  promises: readonly PromiseMade[],
  { now, span }: { readonly now: number; readonly span: Span },
): CommitmentSummary {
  return summary('PKR', promises, span, ({ dueAt, followedUp }) =>
    now <= dueAt ? 'undecided' : onTime(followedUp, (at) => at <= dueAt),
  );
}

/**
 * PRE 事前連絡率 of the deadlines that fall due in the span: warned before the deadline, of those missed
 * or moved (metrics §3). One that was delivered is no row of it.
 */
export function summarizeWarnings(
  deadlines: readonly Deadline[],
  { span }: { readonly span: Span },
): CommitmentSummary {
  return summary('PRE', deadlines, span, ({ dueAt, closed, riskNotice }) => {
    if (closed === 'delivered') return undefined;
    return closed ? onTime(riskNotice, (at) => at < dueAt) : 'undecided';
  });
}

type Verdict = 'yes' | 'no' | 'aboutYes' | 'aboutNo' | 'undecided';

function onTime(moment: Moment | undefined, isOnTime: (at: number) => boolean): Verdict {
  if (!moment || !isOnTime(moment.earliest)) return 'no';
  if (isOnTime(moment.latest)) return 'yes';
  return isOnTime(midpoint(moment)) ? 'aboutYes' : 'aboutNo';
}

function summary<Row extends { readonly dueAt: number }>(
  definition: CommitmentSummary['definition'],
  rows: readonly Row[],
  { from, to }: Span,
  verdictOf: (row: Row) => Verdict | undefined,
): CommitmentSummary {
  const verdicts: Record<Verdict, number[]> = {
    yes: [],
    no: [],
    aboutYes: [],
    aboutNo: [],
    undecided: [],
  };
  for (const [index, row] of rows.entries()) {
    const verdict = row.dueAt >= from && row.dueAt < to && verdictOf(row);
    if (verdict) verdicts[verdict].push(index);
  }
  const kept = verdicts.yes.length + verdicts.aboutYes.length;
  return {
    definition,
    ...verdicts,
    kept,
    counted: kept + verdicts.no.length + verdicts.aboutNo.length,
  };
}
