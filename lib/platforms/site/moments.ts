import { readMoment } from '@/lib/domain/moment';
import type { PrintedMoment } from '@/lib/domain/reading';
import { readAttribute } from '@/lib/page/query';
import type { Look } from '../adapter';
import { type Printer, readPrintedMoment } from '../printed-moment';
import { textOf } from './tree';

/** A clock alone: of which day, nobody knows. */
const BARE =
  /^(?:午前|午後|[ap]\.?m\.?)? ?\d{1,2}[:時]\d{2}(?:[:分]\d{0,2}秒?)? ?(?:[ap]\.?m\.?)?$/i;
const CLOCK = /\d{1,2}[:時]\d{2}|\d ?[ap]\.?m/i;
const DAY_MS = 86_400_000;

/** The full date that stands in an attribute of a printed time, as a tooltip or for machines. */
const ATTRIBUTES = ['datetime', 'title', 'data-time', 'data-date', 'data-timestamp', 'aria-label'];

/**
 * A message's time, only where it means the same whenever it is read: it is a part of the message's key. A
 * bare clock takes its day from the divider above it.
 */
export function messageMoment(
  printer: Printer,
  time: Element | null,
  day: Element | null,
  look: Look,
): PrintedMoment | undefined {
  const text = textOf(time);
  const isBare = BARE.test(text);
  const known =
    fixedOf(printer, time, look) ?? (isBare ? undefined : readPrintedMoment(printer, time, look));
  if (known || !isBare || !day) return known;
  return fixed(printer, day, `${textOf(day)} ${text}`, look, textOf(day));
}

/** A row's time, which may be relative. */
export function rowMoment(
  printer: Printer,
  time: Element | null,
  look: Look,
): PrintedMoment | undefined {
  return fixedOf(printer, time, look) ?? readPrintedMoment(printer, time, look);
}

/** By an attribute or by what is printed. */
function fixedOf(printer: Printer, time: Element | null, look: Look): PrintedMoment | undefined {
  if (!time) return undefined;
  for (const text of [...ATTRIBUTES.map((name) => readAttribute(time, name)), textOf(time)]) {
    const moment = fixed(printer, time, text, look);
    if (moment) return moment;
  }
  return undefined;
}

/** A moment that does not depend on when it is read, or (「昨日 13:05」) not within when it appeared. */
function fixed(
  printer: Printer,
  element: Element,
  text: string,
  look: Look,
  shown = text,
): PrintedMoment | undefined {
  if (!text) return undefined;
  const { earliest, latest } = look.appearedAt(element, shown);
  const at = (now: number) => readMoment(text, { ...printer, now });
  const moment = at(latest);
  const other = at(latest + 2 * DAY_MS);
  const same = CLOCK.test(text) && !BARE.test(text) ? at(earliest) : null;
  const isFixed = [other, same].some((one) => one?.earliest === moment?.earliest);
  return moment && isFixed ? { ...moment, source: 'absolute' } : undefined;
}
