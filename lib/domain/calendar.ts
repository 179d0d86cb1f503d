/** A wall-clock reading in some time zone. `month` is 1–12, `weekday` 0 (Sunday) – 6. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A calendar date; `day` may run over or under its month (32 May is 1 June). */
export type CalendarDate = Pick<LocalTime, 'year' | 'month' | 'day'>;

const HOUR_MS = 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building an Intl format costs a thousand times more than using it. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Of all languages Swedish prints what is nearest to ISO 8601.
    format = new Intl.DateTimeFormat('sv', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * What the clock on the wall shows in `timeZone` (an IANA name) at `instant` (epoch ms).
 * Throws a RangeError for a time zone that does not exist.
 */
export function localTime(instant: number, timeZone: string): LocalTime {
  const local = new Date(instant + offsetMs(instant, timeZone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/** How far the zone's wall clock is ahead of UTC at `instant`, in milliseconds. */
export function offsetMs(instant: number, timeZone: string): number {
  // "2026-11-24 13:05:09"
  const [year = 0, month = 0, day, ...time] = formatFor(timeZone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, ...time) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (epoch ms) at which the zone's wall clock shows this date and time. Shown twice (clocks
 * set back): the first. Never shown (clocks set forward): the instant of the change.
 */
export function instantAt(
  date: CalendarDate,
  hour: number,
  minute: number,
  timeZone: string,
): number {
  const wall = Date.UTC(date.year, date.month - 1, date.day, hour, minute);
  // No zone is further than 14 hours from UTC, so a change of clocks that matters lies between.
  let before = wall - 24 * HOUR_MS;
  let after = wall + 24 * HOUR_MS;
  const offsetBefore = offsetMs(before, timeZone);
  for (const offset of [offsetBefore, offsetMs(after, timeZone)].sort((a, b) => b - a)) {
    if (offsetMs(wall - offset, timeZone) === offset) return wall - offset;
  }
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle, timeZone) === offsetBefore) before = middle;
    else after = middle;
  }
  return after;
}

/** The first instant (epoch ms) of the local day that holds `now`; not always 00:00. */
export function startOfDay(now: number, timeZone: string): number {
  return startOfWindow(now, timeZone, 1);
}

/** The first instant (epoch ms) of the window of `days` local calendar days ending today (metrics §5). */
export function startOfWindow(now: number, timeZone: string, days: number): number {
  const { year, month, day } = localTime(now, timeZone);
  return instantAt({ year, month, day: day - days + 1 }, 0, 0, timeZone);
}
