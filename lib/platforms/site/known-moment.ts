import type { Moment } from '@/lib/domain/interval';
import { readPrinted } from '@/lib/domain/moment';
import type { Printer } from '../printed-moment';

/** Whatever is longer is no printed time. */
const LONGEST = 100;
const MOST_KNOWN = 4_000;
const known = new Map<string, Moment | null>();

/**
 * `readPrinted`, worked out once for each text and time: every look asks again of the same texts, and the
 * answer never changes.
 */
export function knownMoment(text: string, now: number, printer: Printer): Moment | null {
  if (text.length > LONGEST) return null;
  const key = [text, now, printer.language, printer.timeZone].join();
  let moment = known.get(key);
  if (moment === undefined) {
    moment = readPrinted(text, { ...printer, now });
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, moment);
  }
  return moment;
}
