import type { Schedule, Span, Weekday } from './schedule';

/** A span in minutes since the date's 00:00 on the clock; `end` may pass 24 hours. */
export interface Minutes {
  readonly start: number;
  readonly end: number;
}

const A_DAY = 24 * 60;

/** From Monday on. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A span in minutes. Throws a RangeError that says what is wrong with it: no `HH:MM`, a start from 24:00 on,
 * an end that is not after the start, more than 24 hours.
 */
export function minutesOf(span: Span): Minutes {
  const [start, end] = [clockMinutes(span[0]), clockMinutes(span[1])];
  const written = `${span[0]}–${span[1]}`;
  if (start >= A_DAY) throw new RangeError(`A span starts before 24:00: ${written}`);
  if (end <= start) throw new RangeError(`A span ends after it starts: ${written}`);
  if (end - start > A_DAY) throw new RangeError(`A span is at most 24 hours long: ${written}`);
  return { start, end };
}

function clockMinutes(clock: string): number {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(clock);
  if (!match) throw new RangeError(`Not a time of the form HH:MM: ${clock}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** A local date (`YYYY-MM-DD`) as its midnight in UTC (epoch ms). Throws a RangeError if there is none such. */
export function dateOf(date: string): number {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Some engines read 30 February as 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`);
  }
  return midnight;
}

/** Throws a RangeError that says what is wrong with the schedule; nothing for one that can be used. */
export function checkSchedule(schedule: Schedule): void {
  dateOf(schedule.effectiveFrom);
  checkTimeZone(schedule.timeZone);
  for (const [day, spans] of Object.entries(schedule.spans)) {
    if (!WEEKDAYS.some((known) => known === day)) throw new RangeError(`Not a weekday: ${day}`);
    for (const span of spans) minutesOf(span);
  }
  for (const [date, spans] of Object.entries(schedule.exceptions ?? {})) {
    dateOf(date);
    for (const span of spans) minutesOf(span);
  }
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new RangeError(`Not a time zone: ${timeZone}`);
  }
}
