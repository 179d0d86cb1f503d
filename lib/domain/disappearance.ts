import { type ConversationFact, START } from './fact';
import type { TimedMessage } from './message-order';

/** What looks at a conversation as such said of where it ends. */
export type ConversationEnds = Pick<ConversationFact, 'end' | 'emptied'>;

/** A look that saw nothing stand between two places, the first and the last time it did. */
interface Emptiness {
  readonly from: number;
  readonly to: number;
}

/**
 * By when each message of a conversation, in page order, had disappeared; undefined while it stands. Page
 * order never changes, so this needs no memory of looks: a message is gone when every place at which it
 * could stand was seen without it, later than the message itself was seen.
 */
export function disappearances(
  order: readonly TimedMessage[],
  { end, emptied }: ConversationEnds,
): (number | undefined)[] {
  const empty = emptiness(order, end);
  const always = emptied ? [{ from: emptied[0], to: emptied[1] }] : [];
  const newest = newestEnds(order);
  return order.map(({ fact }, index) => {
    const [first, last] = placesOf(order, index);
    // Looks at which what stands before all its places was the very end, though more followed since.
    const ends = (newest[first] ?? 0) > fact.seenTo ? endsBefore(order, first) : [];
    ends.push(...always);
    let goneAt = 0;
    for (let place = first; place <= last; place++) {
      const at = emptiedAt([...(empty[place] ?? []), ...ends], fact.seenTo);
      if (at === undefined) return undefined;
      goneAt = Math.max(goneAt, at);
    }
    return goneAt;
  });
}

/** Before each place: the newest look that showed a message before it at the very end. */
function newestEnds(order: readonly TimedMessage[]): number[] {
  const newest = [0];
  for (const { fact } of order) newest.push(Math.max(newest.at(-1) ?? 0, fact.lastTo ?? 0));
  return newest;
}

/** The looks that found nothing behind a message that stands before this place. */
function endsBefore(order: readonly TimedMessage[], place: number): Emptiness[] {
  return order
    .slice(0, place)
    .flatMap(({ fact: { lastFrom, lastTo } }) =>
      lastFrom !== undefined && lastTo !== undefined ? [{ from: lastFrom, to: lastTo }] : [],
    );
}

/** The first look after `seen` that is known to have found the place empty. */
function emptiedAt(looks: readonly Emptiness[], seen: number): number | undefined {
  let earliest: number | undefined;
  for (const { from, to } of looks) {
    if (to <= seen) continue;
    earliest = Math.min(earliest ?? Number.POSITIVE_INFINITY, from > seen ? from : to);
  }
  return earliest;
}

/** What was seen empty; place `n` lies directly before message `n`, the last one before the end. */
function emptiness(order: readonly TimedMessage[], end: ConversationFact['end']): Emptiness[][] {
  const position = new Map(order.map(({ fact }, index) => [fact.key, index]));
  position.set(START, -1);
  const empty: Emptiness[][] = Array.from({ length: order.length + 1 }, () => []);
  const note = (before: number | undefined, after: number, look: Emptiness) => {
    if (before === undefined || look.to === 0) return;
    for (let place = before + 1; place <= after; place++) empty[place]?.push(look);
  };
  order.forEach(({ fact }, index) => {
    for (const [key, from, to] of fact.before) note(position.get(key), index, { from, to });
  });
  if (end) {
    const last = position.get(end.value);
    const from = order[last ?? -1]?.fact.lastFrom ?? end.at;
    note(last, order.length, { from, to: end.at });
  }
  return empty;
}

/** From which place to which a message may stand: until what surely stands before it, and after it. */
function placesOf(order: readonly TimedMessage[], index: number): readonly [number, number] {
  const { fact, moment } = order[index] as TimedMessage;
  const before = new Set(fact.before.map(([key]) => key));
  let first = index;
  for (; first > 0; first--) {
    const other = order[first - 1] as TimedMessage;
    if (before.has(other.fact.key) || other.moment.latest < moment.earliest) break;
  }
  let last = index + 1;
  for (; last < order.length; last++) {
    const other = order[last] as TimedMessage;
    const follows = other.fact.before.some(([key]) => key === fact.key);
    if (follows || moment.latest < other.moment.earliest) break;
  }
  return [first, last];
}
