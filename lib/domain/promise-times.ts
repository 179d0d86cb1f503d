import { deadlineAt } from './situation/deadline-time';
import { statedTimes } from './situation/stated-times';

/** A time that a text of the worker's names, and where it stands. */
export interface NamedTime {
  /** Epoch ms; of a day without a clock time its last millisecond. */
  readonly at: number;
  /** UTF-16 units of the text that was read. */
  readonly from: number;
  readonly to: number;
}

/** Against what a time is read. */
export interface TimeReference {
  /** When it was written (epoch ms). */
  readonly now: number;
  /** The worker's, an IANA name: in it they make promises. */
  readonly timeZone: string;
}

/** 「来週の打ち合わせの資料」, "Friday's meeting": the time is that of something else. */
const OF_ANOTHER = /^(?:の|'s | (?:deadline|meeting|call|interview|appointment)\b)/;

/**
 * The times ahead that a text of the worker's names, in order; read by the words with which clients state
 * theirs. Where one leaves a choice its end counts: who answers at 23:00 「今夜」 has kept their word. Expects
 * NFKC, lower case.
 */
export function namedTimes(text: string, reference: TimeReference): NamedTime[] {
  return statedTimes(text).flatMap(({ start, end, parts }) => {
    const of = text[end - 1] === 'の' ? 1 : 0;
    if (OF_ANOTHER.test(text.slice(end - of))) return [];
    const moment = deadlineAt(parts, false, reference);
    const isExact = parts.some(
      (part) => part.kind === 'clock' || (part.kind === 'after' && !part.days),
    );
    const at = isExact ? moment?.earliest : moment?.latest;
    return at !== undefined && at > reference.now ? [{ at, from: start, to: end }] : [];
  });
}
