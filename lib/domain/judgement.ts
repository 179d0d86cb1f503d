import type { CommitmentWord } from './commitment';
import { compareStamps, type Stamp } from './stamp';

export type { Stamp } from './stamp';

/** What the user can decide about a turn or a conversation. */
export type TurnWord =
  | 'noReplyNeeded' // 返信不要: value true or false
  | 'replyNeeded' // wants a reply after all: reopens 返信不要 and 返信不要かも; value true or false
  | 'spam' // スパム: value true or false
  | 'answeredElsewhere' // 別の端末で返信済み: value true or false; `upTo` is when it was said
  | 'interim' // whether an outbound message is an interim reply: value true or false
  | 'buyerSide' // 発注側: the user is the buyer in this conversation: true or false
  | 'hiredAgain'; // また依頼してくれた: the client of this conversation hired again: true or false

/** What the user can decide; of a commitment `upTo` is when it was so. */
export type JudgementKind = TurnWord | CommitmentWord;

/** A last-writer-wins register: the newest stamp per subject and kind counts. */
export interface Judgement {
  /** Canonical-independent: the conversation's id as it was known when the user decided. */
  readonly conversation: string;
  /** The message's key, or a commitment's `ref`; absent for a conversation-wide kind or a turn known from previews alone. */
  readonly message?: string;
  readonly kind: JudgementKind;
  readonly value: boolean;
  /** For a turn known from previews alone: covers client messages up to this instant (epoch ms). */
  readonly upTo?: number;
  readonly stamp: Stamp;
}

/** What a judgement is about, beside its conversation: one register of each subject is kept. */
export function subjectOf({
  kind,
  message,
  upTo,
}: Pick<Judgement, 'kind' | 'message' | 'upTo'>): string {
  // Words on different previews stand beside each other: taking one back must not take back the others.
  return `${kind} ${message ?? (upTo === undefined ? '' : `~${upTo}`)}`;
}

/** Of two judgements on one subject, the one that was decided last. Commutative and idempotent. */
export function newestStamp(a: Judgement, b: Judgement): Judgement {
  return compareStamps(a.stamp, b.stamp) >= 0 ? a : b;
}
