import type { Span } from './figures/window';
import type { Moment } from './interval';

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
  _promises: readonly PromiseMade[],
  _options: { readonly now: number; readonly span: Span },
): CommitmentSummary {
  throw new Error('Not yet');
}

/** PRE 事前連絡率 of the deadlines that fall due in the span: warned before, of those missed or moved. */
export function summarizeWarnings(
  _deadlines: readonly Deadline[],
  _options: { readonly span: Span },
): CommitmentSummary {
  throw new Error('Not yet');
}
