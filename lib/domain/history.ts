import { type ConversationFact, type MessageFact, resolveSightings, START } from './fact';
import type { Moment } from './interval';
import type { MomentSource } from './reading';

/** A message in its place in the conversation. */
export interface PlacedMessage {
  readonly fact: MessageFact;
  readonly moment: Moment;
  readonly source: MomentSource;
  readonly contradiction: boolean;
  /** Nothing unseen stands between the message before it (or the beginning) and this one. */
  readonly contiguous: boolean;
  /** By when it had disappeared from the page (epoch ms); absent while it stands. */
  readonly goneAt?: number;
}

/**
 * Puts the messages of one conversation in order: what stood before what on a page decides, then
 * printed time. Says where the history has gaps and which messages have disappeared.
 */
export function placeMessages(
  facts: readonly MessageFact[],
  end: ConversationFact['end'],
): PlacedMessage[] {
  const timed = facts.map((fact) => ({ fact, ...momentOf(fact) }));
  const order = topological(timed);
  const position = new Map(order.map(({ fact }, index) => [fact.key, index]));
  const gone = disappearances(order, position, end);
  return order.map((message, index) => ({
    ...message,
    contiguous: isContiguous(message.fact, index, position, gone),
    ...(gone[index] !== undefined && { goneAt: gone[index] }),
  }));
}

type Timed = Pick<PlacedMessage, 'fact' | 'moment' | 'source' | 'contradiction'>;

/** Site absolute outranks site relative outranks observed (design §2, "Moments"). */
function momentOf(fact: MessageFact): Omit<Timed, 'fact'> {
  if (fact.absolute) return { ...resolveSightings(fact.absolute), source: 'absolute' };
  if (fact.relative) return { ...resolveSightings(fact.relative), source: 'relative' };
  return {
    moment: { earliest: fact.seenFrom, latest: fact.seenFrom },
    source: 'observed',
    contradiction: false,
  };
}

/** Kahn's algorithm; among those that may come next the earliest does. A cycle is cut there too. */
function topological(messages: readonly Timed[]): Timed[] {
  const waitingFor = new Map<string, number>();
  const followers = new Map<string, Timed[]>();
  const known = new Set(messages.map(({ fact }) => fact.key));
  for (const message of messages) {
    const predecessors = message.fact.before.filter(([key]) => known.has(key));
    waitingFor.set(message.fact.key, predecessors.length);
    for (const [key] of predecessors) {
      const list = followers.get(key);
      if (list) list.push(message);
      else followers.set(key, [message]);
    }
  }
  const pending = [...messages].sort(earlierFirst);
  const placed = new Set<Timed>();
  const order: Timed[] = [];
  let from = 0;
  while (order.length < pending.length) {
    while (placed.has(pending[from] as Timed)) from++;
    const next = firstReady(pending, from, placed, waitingFor) ?? (pending[from] as Timed); // a cycle
    placed.add(next);
    order.push(next);
    for (const follower of followers.get(next.fact.key) ?? []) {
      waitingFor.set(follower.fact.key, (waitingFor.get(follower.fact.key) ?? 0) - 1);
    }
  }
  return order;
}

function firstReady(
  pending: readonly Timed[],
  from: number,
  placed: ReadonlySet<Timed>,
  waitingFor: ReadonlyMap<string, number>,
): Timed | undefined {
  for (let index = from; index < pending.length; index++) {
    const message = pending[index] as Timed;
    if (!placed.has(message) && (waitingFor.get(message.fact.key) ?? 0) <= 0) return message;
  }
  return undefined;
}

function earlierFirst(a: Timed, b: Timed): number {
  return (
    a.moment.earliest - b.moment.earliest ||
    a.moment.latest - b.moment.latest ||
    (a.fact.key < b.fact.key ? -1 : 1)
  );
}

/**
 * By when each message had disappeared: a later look showed its neighbours without it, or a later
 * end of the conversation before it. Page order never changes, so this needs no memory of looks.
 */
function disappearances(
  order: readonly Timed[],
  position: ReadonlyMap<string, number>,
  end: ConversationFact['end'],
): (number | undefined)[] {
  const gone: (number | undefined)[] = order.map(() => undefined);
  const mark = (from: number, to: number, at: number) => {
    for (let index = from; index < to; index++) {
      if (at > (order[index]?.fact.seenTo ?? at)) gone[index] = Math.max(gone[index] ?? 0, at);
    }
  };
  order.forEach(({ fact }, index) => {
    for (const [key, seen] of fact.before) {
      const before = key === START ? -1 : position.get(key);
      if (before !== undefined) mark(before + 1, index, seen);
    }
  });
  const last = end && (end.value === START ? -1 : position.get(end.value));
  if (end && last !== undefined) mark(last + 1, order.length, end.at);
  return gone;
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
