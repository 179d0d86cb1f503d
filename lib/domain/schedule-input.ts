import type { Schedule, Span, Weekday } from './schedule';

/** A span in minutes since the date's 00:00 on the clock; `end` may pass 24 hours. */
export interface Minutes {
  readonly start: number;
  readonly end: number;
}

const A_DAY = 24 * 60;

/** `effectiveFrom` of a version that is to hold for everything recorded: no page is older. */
export const ALL_HISTORY = '1970-01-01';

/** From Monday on. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What can be wrong with a span. */
export type SpanTrouble = 'notATime' | 'startsLate' | 'endsFirst' | 'tooLong';

const SAID: Readonly<Record<SpanTrouble, string>> = {
  notATime: 'A span has two times of the form HH:MM',
  startsLate: 'A span starts before 24:00',
  endsFirst: 'A span ends after it starts',
  tooLong: 'A span is at most 24 hours long',
};

/** What is wrong with a span; null for one that can be used. */
export function spanTrouble([start, end]: Span): SpanTrouble | null {
  const [from, to] = [clockMinutes(start), clockMinutes(end)];
  if (from === null || to === null) return 'notATime';
  if (from >= A_DAY) return 'startsLate';
  if (to <= from) return 'endsFirst';
  return to - from > A_DAY ? 'tooLong' : null;
}

/** A span in minutes. Throws a RangeError that says what is wrong with it. */
export function minutesOf(span: Span): Minutes {
  const trouble = spanTrouble(span);
  if (trouble) throw new RangeError(`${SAID[trouble]}: ${span[0]}–${span[1]}`);
  return { start: clockMinutes(span[0]) ?? 0, end: clockMinutes(span[1]) ?? 0 };
}

function clockMinutes(clock: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** A time as it is typed (`9`, `930`, `９：３０`) as a span has it (`09:00`); as it is if it is none. */
export function clockOf(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const match = /^(\d{1,2})(?::?([0-5]\d))?$/.exec(plain);
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : plain;
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
