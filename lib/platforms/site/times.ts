import { readAttribute, tagOf } from '@/lib/page/query';
import { knownMoment } from './known-moment';
import { keyOf, namesOf, textOf } from './signs';
import { leavesOf, once, partsOf } from './tree';

/** A time of a day. */
export const CLOCK = /\d{1,2}[:時]\d{2}|\d ?[ap]\.?m/i;
const LONGEST = 40;
const HINT = /\d|今|昨日|曜|just now|yesterday|today|sun|mon|tue|wed|thu|fri|sat/i;
const NAMED = /\b(?:time|date|datetime|timestamp|stamp|ago|clock|day|hour)\b/;
/** Nearly a day: what names no time of a day. */
const DAY_MS = 23 * 3_600_000;

/** Whether a short text is a printed moment, and whether it names a whole day only. */
export function shapeOf(text: string): 'day' | 'time' | undefined {
  if (!mayBeTime(text)) return undefined;
  // Where it is tomorrow already, today's date is none of the past elsewhere. By the day, to be known again.
  const now = (Math.floor(Date.now() / DAY_MS) + 3) * DAY_MS;
  const as = (language: 'ja' | 'en') => knownMoment(text, now, { timeZone: 'UTC', language });
  const moment = as('ja') ?? as('en');
  if (!moment) return undefined;
  // A day that can be two is wide, with its clock too.
  return CLOCK.test(text) || moment.latest - moment.earliest < DAY_MS ? 'time' : 'day';
}

/** Whether a text may be a time that nobody here can read. */
export function mayBeTime(text: string): boolean {
  return text.length <= LONGEST && HINT.test(text);
}

/**
 * The element in each item that prints its time. A message may consist of a time (「13:00」), so an element
 * counts only if its like in the other items are times too, and if it is not all that the item says.
 */
export function timesOf(items: readonly Element[]): ReadonlyMap<Element, Element> {
  const columns = Map.groupBy(items.flatMap(leavesOf), keyOf);
  const found = new Map<Element, Element>();
  for (const item of items) {
    const leaves = leavesOf(item);
    const times = leaves.filter((leaf) => {
      const column = columns.get(keyOf(leaf)) as readonly Element[];
      return isTime(leaf) && column.filter(isTime).length * 2 > column.length;
    });
    const tagged = partsOf(item).find((one) => one !== item && tagOf(one) === 'TIME');
    const time = tagged ?? times.findLast((one) => NAMED.test(namesOf(one))) ?? times.at(-1);
    if (time && (tagged || leaves.length > 1)) found.set(item, time);
  }
  return found;
}

const isTime = once(
  (leaf: Element) => shapeOf(textOf(leaf)) !== undefined || readAttribute(leaf, 'datetime') !== '',
);
