import type { Span } from './figures/windows';
import { type Moment, midpoint } from './interval';
import type { PlatformId } from './platform';
import { type CommitmentKind, isPromise } from './pledge';

/** What the user says of a commitment. All but `warned` end it; moving it is a pledge of its own. */
export const commitmentWords = [
  'kept', // 守った: the message that kept it is another one, or was written elsewhere
  'withdrawn', // 取り消す: it was no promise, or the client does not need it any more
  'delivered', // 納品した
  'missed', // 遅れた
  'warned', // 遅れそうと伝えた
] as const;

export type CommitmentWord = (typeof commitmentWords)[number];

/**
 * A promise that the worker made to a client (「今夜21時までにご連絡します」), a deadline (納期) that they
 * accepted, or what they want to be reminded of (metrics §3). Derived from pledges, messages and the user's
 * words.
 */
export interface Commitment {
  /** The conversation's id and `ref`. */
  readonly key: string;
  /** What words on it are kept under; stays the same whichever alias its conversation goes by. */
  readonly ref: string;
  readonly conversation: string;
  readonly platform: PlatformId;
  readonly kind: CommitmentKind;
  /** The time first agreed on (epoch ms); for a day without a clock time its last millisecond. */
  readonly dueAt: number;
  /** When the word was given, at the latest (epoch ms). */
  readonly madeAt: number;
  /** The reply was inserted, but no page has shown it sent: reminded of, in no figure. */
  readonly unsent?: true;
  /**
   * A promise: when the worker followed it up; a deadline: when they said that it was over; 返事待ち: when
   * the client wrote, or the worker asked after that time had come.
   */
  readonly followedUp?: Moment;
  /** Something between the promise and its follow-up was not seen: an earlier one may stand there. */
  readonly gap?: true;
  /** A deadline: the first risk notice. */
  readonly warned?: Moment;
  /** How it ended; absent while it is open. */
  readonly closed?: 'kept' | 'delivered' | 'moved' | 'missed' | 'withdrawn';
  /** Until when pages have shown the conversation (epoch ms): later nobody knows what was answered. */
  readonly seenUntil: number;
}

/** The key of a commitment, under one of its conversation's ids. */
export function commitmentKey(conversation: string, ref: string): string {
  return `${conversation} ${ref}`;
}

/** Which of the commitments count, and how; `about` decided by midpoints alone (metrics §1). Indices. */
export interface CommitmentSummary {
  readonly definition: 'PKR' | 'PRE';
  readonly yes: readonly number[];
  readonly no: readonly number[];
  readonly aboutYes: readonly number[];
  readonly aboutNo: readonly number[];
  /** Not counted: the promised time has not passed; the deadline is open; nobody has looked since. */
  readonly undecided: readonly number[];
  /** n of n/N: yes and aboutYes. N: all that are decided. Shown as n/N; there is no figure for N = 0. */
  readonly kept: number;
  readonly counted: number;
}

/** PKR 約束を守った率 of the promises that fall due in the span (metrics §3). */
export function summarizePromises(
  commitments: readonly Commitment[],
  { now, span }: { readonly now: number; readonly span: Span },
): CommitmentSummary {
  return summary('PKR', commitments, span, (promise) => {
    const { kind, unsent, closed, dueAt, followedUp, gap, seenUntil } = promise;
    if (!isPromise(kind) || unsent || closed === 'withdrawn') return undefined;
    if (now <= dueAt) return 'undecided';
    const verdict = onTime(followedUp, (at) => at <= dueAt);
    // What was answered where nobody looked is not known, and never told as a promise broken.
    const isUnseen = followedUp ? gap : seenUntil <= dueAt;
    return isUnseen && (verdict === 'no' || verdict === 'aboutNo') ? 'undecided' : verdict;
  });
}

/**
 * PRE 事前連絡率 of the deadlines that fall due in the span: warned before the deadline, of those missed
 * or moved (metrics §3). One that was delivered is no row of it.
 */
export function summarizeWarnings(
  commitments: readonly Commitment[],
  { span }: { readonly span: Span },
): CommitmentSummary {
  return summary('PRE', commitments, span, ({ kind, dueAt, closed, warned }) => {
    if (kind !== 'deadline') return undefined;
    if (closed === 'missed' || closed === 'moved') return onTime(warned, (at) => at < dueAt);
    return closed ? undefined : 'undecided';
  });
}

/** How a row is counted; `about`: by midpoints alone. */
export type Verdict = 'yes' | 'no' | 'aboutYes' | 'aboutNo' | 'undecided';

/** How each row is counted, by its index; none for one that is no row of the summary. */
export function verdictsOf(of: CommitmentSummary): ReadonlyMap<number, Verdict> {
  const all = ['yes', 'no', 'aboutYes', 'aboutNo', 'undecided'] as const;
  return new Map(all.flatMap((verdict) => of[verdict].map((index) => [index, verdict] as const)));
}

function onTime(moment: Moment | undefined, isOnTime: (at: number) => boolean): Verdict {
  if (!moment || !isOnTime(moment.earliest)) return 'no';
  if (isOnTime(moment.latest)) return 'yes';
  return isOnTime(midpoint(moment)) ? 'aboutYes' : 'aboutNo';
}

function summary(
  definition: CommitmentSummary['definition'],
  rows: readonly Commitment[],
  { from, to }: Span,
  verdictOf: (row: Commitment) => Verdict | undefined,
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
