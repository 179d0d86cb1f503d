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
  readonly #byKey: ReadonlyMap<string, T>;
  /** Of each message the predecessors that are not placed yet. */
  readonly #awaits = new Map<T, Map<string, Predecessor>>();
  readonly #followers = new Map<string, T[]>();
  /** Everything before it in `#sorted` is placed. */
  #from = 0;

  constructor(messages: readonly T[]) {
    this.#sorted = [...messages].sort(earlierFirst);
    this.#byKey = new Map(messages.map((message) => [message.fact.key, message]));
    for (const message of messages) {
      const known = message.fact.before.filter(([key]) => this.#isOther(key, message));
      this.#awaits.set(message, new Map(known.map((one) => [one[0], one])));
      for (const [key] of known) {
        const list = this.#followers.get(key);
        if (list) list.push(message);
        else this.#followers.set(key, [message]);
      }
    }
  }

  #isOther(key: string, message: T): boolean {
    return this.#byKey.has(key) && key !== message.fact.key;
  }

  /** The next message that waits for no other; undefined where all that are left form cycles. */
  take(): T | undefined {
    while (!this.#awaits.has(this.#sorted[this.#from] as T)) this.#from++;
    for (let index = this.#from; index < this.#sorted.length; index++) {
      const message = this.#sorted[index] as T;
      if (this.#awaits.get(message)?.size !== 0) continue;
      this.#awaits.delete(message);
      const { key } = message.fact;
      for (const follower of this.#followers.get(key) ?? [])
        this.#awaits.get(follower)?.delete(key);
      return message;
    }
    return undefined;
  }

  /** Goes from predecessor to predecessor until one comes back, and cuts the oldest edge of that circle. */
  cutOldestOfCycle(): void {
    const path: { readonly message: T; readonly edge: Predecessor }[] = [];
    let message = this.#sorted[this.#from] as T;
    let begin = -1;
    while (begin < 0) {
      const [edge] = this.#awaits.get(message)?.values() ?? [];
      if (!edge) return;
      path.push({ message, edge });
      message = this.#byKey.get(edge[0]) as T;
      begin = path.findIndex((step) => step.message === message);
    }
    const cycle = path.slice(begin);
    const oldest = cycle.reduce((a, b) => (b.edge[2] < a.edge[2] ? b : a));
    this.#awaits.get(oldest.message)?.delete(oldest.edge[0]);
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
