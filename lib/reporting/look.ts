import type { Moment } from '@/lib/domain/interval';
import type { Look } from '@/lib/platforms/adapter';

export interface LookClock {
  /** The wall clock (epoch ms), which may be set back or forth at any time. */
  now(): number;
  /** Milliseconds since the document's load; never goes back, but may stand still in sleep. */
  elapsed(): number;
  /** When the document was loaded, by the wall clock of that time (epoch ms). */
  readonly loadedAt: number;
}

export interface TextAges extends Look {
  /** A look begins: texts that are new to it appeared after the last completed one. */
  begin(): void;
  /** The page was really read: what this look did not find was not there. */
  complete(): void;
}

/** Remembers when the texts of a page came to be there (design §2, "Moments"). */
export function createTextAges(clock: LookClock): TextAges {
  // The last text only: relative texts grow, so one that comes back after another is a new message.
  const lastTexts = new WeakMap<Element, { readonly text: string; readonly moment: Moment }>();
  let last = { now: clock.loadedAt, elapsed: 0 };
  let current = last;
  return {
    begin() {
      current = { now: clock.now(), elapsed: clock.elapsed() };
    },
    complete() {
      last = current;
    },
    appearedAt(element, text) {
      const known = lastTexts.get(element);
      if (known?.text === text) return known.moment;
      const moment = between(last, current);
      // A box that is emptied and filled again with the same is a re-rendering, not news.
      if (text !== '') lastTexts.set(element, { text, moment });
      return moment;
    },
  };
}

type Reading = { readonly now: number; readonly elapsed: number };

/** From one look to the next, by today's clock; wider where the clock was set or the machine slept. */
function between(last: Reading, current: Reading): Moment {
  const byElapsed = current.now - (current.elapsed - last.elapsed);
  return {
    earliest: Math.floor(Math.min(last.now, byElapsed)),
    latest: Math.ceil(current.now),
  };
}
