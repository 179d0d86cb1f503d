import { instantAt, localTime, startOfDay } from './calendar';
import type { Language } from './template';
import { formatDay } from './template-time';
import { weekdaysJa } from './template-time-words';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A time to come, as short as it is clear: 「21:00」 today, 「明日10:00」, 「11/30(月)18:00」. A day without a
 * clock time is its last millisecond: 「明日中」, "the end of tomorrow". `now` and `at` in epoch ms, `timeZone` an IANA name.
 */
export function dueTime(at: number, now: number, timeZone: string, language: Language): string {
  const { month, day, weekday, hour, minute } = localTime(at, timeZone);
  const isWholeDay = at === startOfDay(at + 1, timeZone) - 1;
  const clock = isWholeDay ? '' : `${hour}:${String(minute).padStart(2, '0')}`;
  const today = startOfDay(now, timeZone);
  const tomorrow = startOfDay(today + 1.5 * DAY_MS, timeZone);
  const after = startOfDay(tomorrow + 1.5 * DAY_MS, timeZone);
  const [isToday, isTomorrow] = [at >= today && at < tomorrow, at >= tomorrow && at < after];
  if (language === 'ja') {
    const date = isToday ? '' : isTomorrow ? '明日' : `${month}/${day}(${weekdaysJa[weekday]})`;
    return isWholeDay ? `${isToday ? '今日' : date}中` : date + clock;
  }
  const date = isToday ? '' : isTomorrow ? 'tomorrow' : formatDay(at, timeZone, 'en');
  return isWholeDay
    ? `the end of ${isToday ? 'today' : date}`
    : [date, clock].filter(Boolean).join(' ');
}

/** The wall clock of an instant (epoch ms) as a `datetime-local` field writes it: `2026-11-24T21:00`. */
export function fieldTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localTime(at, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** What a `datetime-local` field holds, as an instant (epoch ms); null while it is empty or half filled. */
export function instantOfField(value: string, timeZone: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  return instantAt({ year, month, day }, hour, minute, timeZone);
}
