import { type MomentReference, readPrinted } from '@/lib/domain/moment';
import type { PrintedMoment } from '@/lib/domain/reading';
import { readText } from '@/lib/page/query';
import type { Look } from './adapter';

/** In which zone and language a page prints its times. */
export type Printer = Pick<MomentReference, 'timeZone' | 'language'>;

/** Japanese sites print Japan's time without a zone. */
export const JAPAN: Printer = { timeZone: 'Asia/Tokyo', language: 'ja' };

/** Pages that print the time of whoever looks at them. */
export function viewersTime(language: Printer['language']): Printer {
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, language };
}

/** A date with its year means the same whenever it is read. */
const FULL_DATE = /^\D{0,12}\d{4} ?[年/.-]|^\D{0,20}\d{1,2},? (?:[a-z]{3,9}\.?,? )?\d{4}\b/i;

/**
 * A date and time printed by `element`; `before` bounds it where the page gives no year.
 * Undefined where the text is none.
 */
export function readPrintedDate(
  printer: Printer,
  element: Element | null,
  look: Look,
  text = readText(element),
  before = Number.POSITIVE_INFINITY,
): PrintedMoment | undefined {
  if (!element || !text) return undefined;
  const now = Math.min(look.appearedAt(element, text).latest, before);
  const moment = readPrinted(text, { ...printer, now });
  return moment ? { ...moment, source: 'absolute' } : undefined;
}

/**
 * A date with its year, by which a message is known for ever; where the page leaves out the year or the day,
 * nothing says which one it means.
 */
export function readFullDate(
  printer: Printer,
  element: Element | null,
  look: Look,
  text = readText(element),
): PrintedMoment | undefined {
  return FULL_DATE.test(text) ? readPrintedDate(printer, element, look, text) : undefined;
}

/**
 * A list's time, which may be relative: read against the interval in which the text appeared, so that
 * the result covers every instant that it can mean. Undefined where the text is none.
 */
export function readPrintedMoment(
  printer: Printer,
  element: Element | null,
  look: Look,
): PrintedMoment | undefined {
  const text = readText(element);
  if (!element || !text) return undefined;
  if (FULL_DATE.test(text)) return readPrintedDate(printer, element, look, text);
  const appeared = look.appearedAt(element, text);
  const last = readPrinted(text, { ...printer, now: appeared.latest });
  // What was still in the future then (「今日 13:05」) was printed later.
  const first = readPrinted(text, { ...printer, now: appeared.earliest }) ?? last;
  if (!first || !last) return undefined;
  return { earliest: first.earliest, latest: last.latest, source: 'relative' };
}
