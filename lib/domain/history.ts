import { type ConversationEnds, disappearances } from './disappearance';
import {
  type ClaimFact,
  type ConversationFact,
  type MessageFact,
  resolveSightings,
  START,
} from './fact';
import type { Judgement } from './judgement';
import { inPageOrder, type TimedMessage } from './message-order';
import type { PlatformId } from './platform';
import type { MomentSource } from './reading';

/** All that is known of one conversation, its aliases made one. */
export interface History {
  readonly id: string;
  /** All its ids, platform id included. */
  readonly ids: readonly string[];
  readonly platform: PlatformId;
  /** One fact a key, whatever alias it was seen under. */
  readonly messages: readonly MessageFact[];
  /** Claims of inbox rows that no message read elsewhere accounts for. */
  readonly claims: readonly ClaimFact[];
  readonly conversation: ConversationFact | undefined;
  readonly judgements: readonly Judgement[];
  /** When the user switched the platform on, each time (epoch ms). */
  readonly switchedOn: readonly number[];
  /** The end of the newest look at this conversation (epoch ms), 0 if none was continued. */
  readonly lookedUntil: number;
}

/** A message in its place in the conversation. */
export interface PlacedMessage extends TimedMessage {
  readonly source: MomentSource;
  readonly contradiction: boolean;
  /** Nothing unseen stands between the message before it (or the beginning) and this one. */
  readonly contiguous: boolean;
  /** By when it had disappeared from the page (epoch ms); absent while it stands. */
  readonly goneAt?: number;
}

/**
 * Puts the messages of one conversation in order, and says where the history has gaps and which messages
 * have disappeared.
 */
export function placeMessages(
  facts: readonly MessageFact[],
  ends: ConversationEnds = {},
): PlacedMessage[] {
  const order = inPageOrder(facts.map((fact) => ({ fact, ...momentOf(fact) })));
  const position = new Map(order.map(({ fact }, index) => [fact.key, index]));
  const gone = disappearances(order, ends);
  return order.map((message, index) => ({
    ...message,
    contiguous: isContiguous(message.fact, index, position, gone),
    ...(gone[index] !== undefined && { goneAt: gone[index] }),
  }));
}

/** Site absolute outranks site relative outranks observed (design §2, "Moments"). */
function momentOf(fact: MessageFact): Pick<PlacedMessage, 'moment' | 'source' | 'contradiction'> {
  if (fact.absolute) return { ...resolveSightings(fact.absolute), source: 'absolute' };
  if (fact.relative) return { ...resolveSightings(fact.relative), source: 'relative' };
  return {
    moment: { earliest: fact.seenFrom, latest: fact.seenFrom },
    source: 'observed',
    contradiction: false,
  };
}

function isContiguous(
  fact: MessageFact,
  index: number,
  position: ReadonlyMap<string, number>,
  gone: readonly (number | undefined)[],
): boolean {
  return fact.before.some(([key]) => {
    const before = key === START ? -1 : position.get(key);
    if (before === undefined || before >= index) return false;
    return gone.slice(before + 1, index).every((at) => at !== undefined);
  });
}
