import type { PlacedMessage } from './history';
import type { Moment } from './interval';

/** Silence of both sides for this long makes the client's next message a first contact (metrics §3, FCR). */
const SILENCE_MS = 24 * 60 * 60 * 1000;

/** Who last said something in a conversation, and when; system and automatic messages say nothing. */
export class Silence {
  /** `start`: nobody so far, and the beginning was seen; `unseen`: something that was not seen. */
  #last: Moment | 'start' | 'unseen' = 'start';

  /** A person said something, or the worker says that they did. */
  broken(by: Moment): void {
    this.#last = by;
  }

  /** Something unseen stands here: a person may have said something in it. */
  unseen(): void {
    this.#last = 'unseen';
  }

  /**
   * Whether a message is a first contact: the first word of a conversation, or surely the first for
   * 24 hours, however the two times are read. A figure rather loses a row than gains a false one.
   */
  isEndedBy({ moment, source }: PlacedMessage): boolean {
    if (this.#last === 'start') return true;
    // What no page dated may have been sent long before it was first seen.
    if (this.#last === 'unseen' || source === 'observed') return false;
    return moment.earliest - this.#last.latest >= SILENCE_MS;
  }
}
