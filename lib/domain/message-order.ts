import type { MessageFact, Predecessor } from './fact';
import type { Moment } from './interval';

/** A message and when it was sent. */
export interface TimedMessage {
  readonly fact: MessageFact;
  readonly moment: Moment;
}

/**
 * The messages in page order: what stood before what on a page decides, then printed time, then which was
 * seen first. Looks that contradict each other (a withdrawn message renumbers its like): the older one gives way.
 */
export function inPageOrder<T extends TimedMessage>(messages: readonly T[]): T[] {
  const pending = new Pending(messages);
  const order: T[] = [];
  while (order.length < messages.length) {
    const next = pending.take();
    if (next) order.push(next);
    else pending.cutOldestOfCycle();
  }
  return order;
}

/** Kahn's algorithm; among those that may come next the earliest does. */
class Pending<T extends TimedMessage> {
  readonly #sorted: readonly T[];
  /** By key, the place of a message in `#sorted`. */
  readonly #places: ReadonlyMap<string, number>;
  /** Of each message the predecessors that are not placed yet; undefined once it is placed itself. */
  readonly #awaits: (Map<string, Predecessor> | undefined)[];
  readonly #followers = new Map<string, number[]>();
  /** The places of those that await nothing, the least last. */
  readonly #ready: number[] = [];
  /** Everything before it in `#sorted` is placed. */
  #from = 0;

  constructor(messages: readonly T[]) {
    this.#sorted = [...messages].sort(earlierFirst);
    this.#places = new Map(this.#sorted.map(({ fact }, place) => [fact.key, place]));
    this.#awaits = this.#sorted.map(({ fact }, place) => {
      const known = fact.before.filter(([key]) => this.#places.has(key) && key !== fact.key);
      for (const [key] of known) {
        const list = this.#followers.get(key);
        if (list) list.push(place);
        else this.#followers.set(key, [place]);
      }
      return new Map(known.map((one) => [one[0], one]));
    });
    this.#awaits.forEach((awaits, place) => {
      if (awaits?.size === 0) this.#ready.push(place);
    });
    this.#ready.reverse();
  }

  /** The next message that waits for no other; undefined where all that are left form cycles. */
  take(): T | undefined {
    const place = this.#ready.pop();
    if (place === undefined) return undefined;
    const message = this.#sorted[place] as T;
    this.#awaits[place] = undefined;
    const { key } = message.fact;
    for (const follower of this.#followers.get(key) ?? []) this.#release(follower, key);
    return message;
  }

  #release(place: number, key: string): void {
    const awaits = this.#awaits[place];
    if (!awaits?.delete(key) || awaits.size > 0) return;
    let at = this.#ready.length;
    while (at > 0 && (this.#ready[at - 1] as number) < place) at--;
    this.#ready.splice(at, 0, place);
  }

  /** Goes from predecessor to predecessor until one comes back, and cuts the oldest edge of that circle. */
  cutOldestOfCycle(): void {
    while (!this.#awaits[this.#from]) this.#from++;
    const path: { readonly place: number; readonly edge: Predecessor }[] = [];
    let place = this.#from;
    let begin = -1;
    while (begin < 0) {
      const [edge] = this.#awaits[place]?.values() ?? [];
      if (!edge) return;
      path.push({ place, edge });
      place = this.#places.get(edge[0]) as number;
      begin = path.findIndex((step) => step.place === place);
    }
    const cycle = path.slice(begin);
    const oldest = cycle.reduce((a, b) => (b.edge[2] < a.edge[2] ? b : a));
    this.#release(oldest.place, oldest.edge[0]);
  }
}

function earlierFirst(a: TimedMessage, b: TimedMessage): number {
  return (
    a.moment.earliest - b.moment.earliest ||
    a.moment.latest - b.moment.latest ||
    a.fact.seenFrom - b.fact.seenFrom ||
    (a.fact.key < b.fact.key ? -1 : 1)
  );
}
