import type { PrintedMoment } from '@/lib/domain/reading';
import { readAttribute } from '@/lib/page/query';
import type { Look } from '../adapter';
import type { Printer } from '../printed-moment';
import { knownMoment } from './known-moment';
import { textOf } from './signs';
import { CLOCK } from './times';

const DAY_MS = 86_400_000;
/** After the year 2000, and always the same. */
const LATER = 4e12;

/** The full date that stands in an attribute of a printed time, as a tooltip or for machines. */
const ATTRIBUTES = ['datetime', 'title', 'data-time', 'data-date', 'data-timestamp', 'aria-label'];

/**
 * A message's time. A bare clock takes its day from the divider above it, and without one means nothing: a
 * moment that does not depend on when it is read is a part of the message's key.
 */
export function messageMoment(
  printer: Printer,
  time: Element | undefined,
  day: Element | undefined,
  look: Look,
): PrintedMoment | undefined {
  const text = textOf(time);
  const moment = rowMoment(printer, time, look);
  if (moment?.source === 'absolute' || !isBare(text, printer)) return moment;
  const dated = day ? read(printer, day, `${textOf(day)} ${text}`, look) : undefined;
  return dated?.source === 'absolute' ? dated : undefined;
}

/** A row's time, by an attribute that gives it in full or by what is printed, which may be relative. */
export function rowMoment(
  printer: Printer,
  time: Element | undefined,
  look: Look,
): PrintedMoment | undefined {
  if (!time) return undefined;
  const full = ATTRIBUTES.map((name) => readAttribute(time, name));
  let moment: PrintedMoment | undefined;
  for (const text of [...full, textOf(time)]) {
    moment = read(printer, time, text, look);
    if (moment?.source === 'absolute') break;
  }
  return moment;
}

/**
 * What a text of an element means: `absolute` where that does not depend on when it is read, or (「昨日
 * 13:05」) not within when the element came to show what it shows; else all that it can mean.
 */
function read(
  printer: Printer,
  element: Element,
  text: string,
  look: Look,
): PrintedMoment | undefined {
  const { earliest, latest } = look.appearedAt(element, textOf(element));
  const at = (now: number) => knownMoment(text, now, printer);
  const last = at(latest);
  if (!last) return undefined;
  // What was still in the future then (「今日 13:05」) was printed later.
  const first = at(earliest);
  const same = CLOCK.test(text) && !isBare(text, printer) ? first : null;
  return [at(latest + 2 * DAY_MS), same].some((one) => one?.earliest === last.earliest)
    ? { ...last, source: 'absolute' }
    : { earliest: (first ?? last).earliest, latest: last.latest, source: 'relative' };
}

/** A clock alone, which may stand behind any date: of which day, nobody knows. */
function isBare(text: string, printer: Printer): boolean {
  return CLOCK.test(text) && knownMoment(`2000/1/1(土) ${text}`, LATER, printer) !== null;
}
