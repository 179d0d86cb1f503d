import { instantAt, type LocalTime, localTime } from '../calendar';
import type { Moment } from '../interval';
import type { TimePart } from './time-part';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A date that went by so lately is the one that is meant, and no deadline ahead. */
const LATELY = 60;

interface Reference {
  readonly now: number;
  readonly timeZone: string;
}

/** Days as numbers since 1970, both inclusive. */
type Days = readonly [first: number, last: number];

/**
 * The instants (epoch ms, both inclusive) at which a stated deadline may lie; null where none can be told
 * (「お盆前」, 「3営業日以内」) or where it has passed.
 * - a clock time is that minute, on its day, else the next one: 「15時まで」 said at 16:00 is tomorrow's;
 * - hours by name are those of an office: 「夕方」 is 15:00–19:00, 「午前中」 ends at noon;
 * - a day is that whole day: 「金曜まで」 may mean its evening or the end of it;
 * - 「今日中」, "EOD" (`ends`) is the last millisecond of the day;
 * - a stretch (今週中, 10月上旬) is its last days, as they are counted in `time-words-*.ts`;
 * - a date without a year is the next one, a weekday alone the next after today.
 */
export function deadlineAt(
  parts: readonly TimePart[],
  ends: boolean,
  { now, timeZone }: Reference,
): Moment | null {
  if (parts.some(({ kind }) => kind === 'unknown')) return null;
  const today = localTime(now, timeZone);
  const after = parts.find((part) => part.kind === 'after');
  if (after && !after.days) {
    const at = now + after.minutes * MINUTE;
    return { earliest: at, latest: at };
  }
  const days = daysOf(parts, today);
  if (days === 'none') return null;
  const moment = instantsOf(parts, days, ends, { now, timeZone });
  return moment && moment.latest >= now
    ? { ...moment, earliest: Math.max(moment.earliest, now) }
    : null;
}

function instantsOf(
  parts: readonly TimePart[],
  days: Days | null,
  ends: boolean,
  { now, timeZone }: Reference,
): Moment | null {
  const zone = parts.find((part) => part.kind === 'zone');
  const at = (day: number, minutes: number): Moment => {
    const wall = day * DAY + minutes * MINUTE;
    if (zone) return { earliest: wall - zone.most * HOUR, latest: wall - zone.least * HOUR };
    const { year, month, day: date } = dateOn(day);
    const instant = instantAt({ year, month, day: date }, 0, minutes, timeZone);
    return { earliest: instant, latest: instant };
  };
  const span = ([first, last]: Days, from: number, to: number): Moment => {
    // What ends with the day is still that day's: its last millisecond.
    const isDayEnd = to === 24 * 60;
    const latest = at(last, to).latest - (isDayEnd ? 1 : 0);
    return { earliest: Math.min(at(first, from).earliest, latest), latest };
  };
  const [clock, hours] = clockOf(parts);
  const today = dayNumber(localTime(now, timeZone));
  if (clock) {
    const minutes = clock.hour * 60 + clock.minute;
    const read = (on: Days): Moment => {
      const { earliest, latest } = span(on, minutes, minutes);
      return { earliest, latest: latest + MINUTE - 1 };
    };
    if (days) return read(days);
    const first = read([today, today]);
    return first.latest >= now ? first : read([today + 1, today + 1]);
  }
  if (hours) {
    const on = days ?? [today, today];
    const read = span(on, hours.from, hours.to);
    return days || read.latest >= now ? read : span([today + 1, today + 1], hours.from, hours.to);
  }
  const on =
    days ??
    (parts.some(({ kind }) => kind === 'end' || kind === 'every')
      ? ([today, today] as const)
      : null);
  if (!on) return null;
  const whole = span(on, 0, 24 * 60);
  const isEnd = ends || parts.some(({ kind }) => kind === 'end');
  return isEnd ? { ...whole, earliest: whole.latest } : whole;
}

/** A clock time with the half of the day that stands apart from it: 「夜の8時」 is read in `time-words-ja.ts`. */
function clockOf(parts: readonly TimePart[]) {
  const clock = parts.find((part) => part.kind === 'clock');
  const hours = parts.filter((part) => part.kind === 'hours').at(-1);
  return [clock, hours] as const;
}

function dayNumber({ year, month, day }: Pick<LocalTime, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function dateOn(day: number) {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The days that the parts name; null where they name none, 'none' where it is one that is past or never comes. */
function daysOf(parts: readonly TimePart[], today: LocalTime): Days | null | 'none' {
  const now = dayNumber(today);
  // Monday first: 来週 begins with it.
  const monday = now - ((today.weekday + 6) % 7);
  for (const part of parts) {
    if (part.kind === 'date') return nextDate(part, today);
    if (part.kind === 'days') return [now + part.days, now + part.days];
    if (part.kind === 'after') {
      const day = now + part.minutes / (24 * 60);
      return [day, day];
    }
  }
  const every = parts.some(({ kind }) => kind === 'every');
  for (const part of parts) {
    if (part.kind === 'weekday') return nextWeekday(part, now, monday, today.weekday, every);
    if (part.kind === 'week')
      return [monday + 7 * part.weeks + part.first, monday + 7 * part.weeks + part.last];
    if (part.kind === 'month') return nextMonth(part, today);
  }
  return null;
}

function nextDate(
  { year, month, months, day }: Extract<TimePart, { kind: 'date' }>,
  today: LocalTime,
): Days | 'none' {
  const now = dayNumber(today);
  const exact = (inYear: number, inMonth: number): number | null => {
    const number = dayNumber({ year: inYear, month: inMonth, day });
    return dateOn(number).day === day ? number : null;
  };
  if (months !== undefined) {
    const found = exact(today.year, today.month + months);
    return found === null || found < now ? 'none' : [found, found];
  }
  if (month === undefined) {
    for (let ahead = 0; ahead < 3; ahead++) {
      const found = exact(today.year, today.month + ahead);
      if (found !== null && found >= now) return [found, found];
    }
    return 'none';
  }
  const years = year === undefined ? [today.year, today.year + 1] : [year];
  for (const one of years) {
    const found = exact(one, month);
    if (found === null) continue;
    if (found >= now) return [found, found];
    if (now - found <= LATELY) return 'none';
  }
  return 'none';
}

function nextWeekday(
  { weekday, weeks }: Extract<TimePart, { kind: 'weekday' }>,
  now: number,
  monday: number,
  todays: number,
  every: boolean,
): Days {
  if (typeof weeks === 'number') {
    const day = monday + 7 * weeks + ((weekday + 6) % 7);
    return [day, day];
  }
  const ahead = (weekday - todays + 7) % 7;
  const next = now + (ahead === 0 && !every ? 7 : ahead);
  // "Next Friday" is for some the coming one, for others that of next week.
  return [next, weeks === 'next' && next < monday + 7 ? next + 7 : next];
}

function nextMonth(
  { month, months, first, last }: Extract<TimePart, { kind: 'month' }>,
  today: LocalTime,
): Days {
  const passed = month !== undefined && month < today.month;
  const inMonth = month === undefined ? today.month + (months ?? 0) : month;
  const year = today.year + (passed ? 1 : 0);
  const on = (day: number) =>
    day === 0
      ? dayNumber({ year, month: inMonth + 1, day: 0 })
      : dayNumber({ year, month: inMonth, day });
  return [on(first), on(last)];
}
