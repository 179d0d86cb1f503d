import type { Commitment } from './commitment';
import type { InboundMessage } from './last-inbound';
import type { CommitmentKind } from './pledge';
import { readSituation } from './situation';

/** A time that a client's message names, to be kept with one key. */
export interface OfferedDeadline {
  /** The words that state it. */
  readonly quote: string;
  /** The work is due then, or an answer is: that is a promise, which an answer keeps. */
  readonly kind: Extract<CommitmentKind, 'deadline' | 'answer'>;
  /** Epoch ms. */
  readonly dueAt: number;
}

/** What an offer is read against. */
export interface OfferReference {
  readonly now: number;
  readonly timeZone: string;
  /** Since when the client waits for an answer (epoch ms); undefined where they have it. */
  readonly since: number | undefined;
  /** Every id of the conversation, platform included. */
  readonly conversations: readonly string[];
  /** What is known already, open or over: the same time is not offered twice, unless it was withdrawn. */
  readonly known: readonly Commitment[];
}

/**
 * What the newest message that names a time asks for; each is read against its own time (else the wait's), for
 * 「明日」 is another day in each. Undefined where that time has passed, is known, or comes again and again, or
 * where the answer that was asked for is given.
 */
export function offerDeadline(
  messages: readonly InboundMessage[],
  { now, timeZone, since, conversations, known }: OfferReference,
): OfferedDeadline | undefined {
  for (const { text, at = since } of messages.toReversed()) {
    const deadline = at === undefined ? null : readSituation(text, { now: at, timeZone }).deadline;
    if (!deadline?.at || deadline.kind === 'recurring') continue;
    const kind = deadline.kind === 'reply' ? 'answer' : 'deadline';
    const dueAt = deadline.at.latest;
    const isKnown = known.some(
      (one) =>
        one.kind === kind &&
        one.dueAt === dueAt &&
        one.closed !== 'withdrawn' &&
        conversations.includes(one.conversation),
    );
    const isGiven = kind === 'answer' && since === undefined;
    return dueAt > now && !isKnown && !isGiven ? { quote: deadline.text, kind, dueAt } : undefined;
  }
  return undefined;
}
