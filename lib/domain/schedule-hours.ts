import holidayJp from '@holiday-jp/holiday_jp';
import { Temporal } from 'temporal-polyfill';
import type { Schedule, Span } from './schedule';
import { checkSchedule, dateOf, type Minutes, minutesOf, WEEKDAYS } from './schedule-input';

/** From one instant (epoch ms) to another, half-open. */
type Interval = readonly [number, number];

/** One version's hours as instants. A date is written as its midnight in UTC (epoch ms). */
export interface ScheduleHours {
  readonly effectiveFrom: number;
  /** The first instant (epoch ms) of the date `effectiveFrom` in the version's zone. */
  readonly begins: number;
  /** All hours, in no order, of dates before `until` that may touch `[from, to)`, and some around it. */
  between(from: number, to: number, until: number): Interval[];
}

/** Dates written as UTC midnights are this far apart: UTC has no clock changes. */
const DATE_STEP = 24 * 60 * 60 * 1000;

const MINUTES_A_DAY = 24 * 60;

const known = new WeakMap<Schedule, ScheduleHours>();

/** The version's hours, remembered for as long as it is. Throws a RangeError if it cannot be read. */
export function openHours(schedule: Schedule): ScheduleHours {
  let hours = known.get(schedule);
  if (!hours) {
    hours = readHours(schedule);
    known.set(schedule, hours);
  }
  return hours;
}

function readHours(schedule: Schedule): ScheduleHours {
  checkSchedule(schedule);
  const { timeZone } = schedule;
  const spansOn = readSpans(schedule);
  const first = dateOf(schedule.effectiveFrom);
  const days = new Map<number, readonly Interval[]>();
  const on = (date: number): readonly Interval[] => {
    let intervals = days.get(date);
    if (!intervals) {
      intervals = resolve(plainDate(date), spansOn, timeZone);
      days.set(date, intervals);
    }
    return intervals;
  };
  return {
    effectiveFrom: first,
    begins: plainDate(first).toZonedDateTime(timeZone).epochMilliseconds,
    between(from, to, until) {
      const open: Interval[] = [];
      // A zone is less than a day away from UTC, a span ends a date after its own at the latest, and a
      // date that a zone left out may lie between.
      const start = Math.floor(from / DATE_STEP) * DATE_STEP - 3 * DATE_STEP;
      const end = Math.min(until, to + 2 * DATE_STEP);
      for (let date = Math.max(first, start); date < end; date += DATE_STEP) open.push(...on(date));
      return open;
    },
  };
}

/** What a date has of spans: its exception, else none on a holiday, else its weekday's. */
function readSpans(schedule: Schedule): (date: Temporal.PlainDate) => readonly Minutes[] {
  const week = WEEKDAYS.map((day) => readAll(schedule.spans[day]));
  const exceptions = new Map(
    Object.entries(schedule.exceptions ?? {}).map(([date, spans]) => [date, readAll(spans)]),
  );
  return (date) => {
    const exception = exceptions.get(date.toString());
    if (exception) return exception;
    if (schedule.holidaysOff && holidayJp.isHoliday(date.toString())) return [];
    // Temporal's Monday is 1.
    return week[date.dayOfWeek - 1] ?? [];
  };
}

function readAll(spans: readonly Span[] = []): readonly Minutes[] {
  return spans.map(minutesOf);
}

function resolve(
  date: Temporal.PlainDate,
  spansOn: (date: Temporal.PlainDate) => readonly Minutes[],
  timeZone: string,
): readonly Interval[] {
  const spans = spansOn(date);
  if (spans.length === 0) return [];
  // Samoa went from 29 to 31 December 2011: the hours of the 30th are not those of the 31st.
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return [];
  return spans.map(({ start, end }) => [
    instantAt(date, start, timeZone),
    instantAt(date, end, timeZone),
  ]);
}

/** The wall time so many minutes after the date's 00:00 on the clock, which may be on a later date. */
function instantAt(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60);
  return date
    .add({ days: Math.floor(minutes / MINUTES_A_DAY) })
    .toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

function plainDate(date: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(new Date(date).toISOString().slice(0, 10));
}
