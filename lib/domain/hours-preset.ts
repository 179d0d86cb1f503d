import type { Schedule, Span, Weekday } from './schedule';
import { changeHours, firstHours, type Hours } from './schedule-change';
import { WEEKDAYS } from './schedule-input';

/** Working hours that are offered at the first run; everything else is set in the options. */
export const hoursPresets = ['weekdays', 'evenings', 'daily'] as const;

export type HoursPreset = (typeof hoursPresets)[number];

const WEEKEND: readonly Weekday[] = ['sat', 'sun'];

/** The hours of a preset in that zone (an IANA name). */
function presetHours(preset: HoursPreset, timeZone: string): Hours {
  if (preset === 'weekdays') return firstHours(timeZone);
  const spansOn = (day: Weekday): readonly Span[] => {
    if (preset === 'daily') return [['09:00', '21:00']];
    return WEEKEND.includes(day) ? [['10:00', '18:00']] : [['19:00', '23:00']];
  };
  return { timeZone, spans: Object.fromEntries(WEEKDAYS.map((day) => [day, spansOn(day)])) };
}

/**
 * Which preset these versions are, `none` without any; null for hours that the user has set by hand, or
 * at different times: a click here must not take their place.
 */
export function presetOf(
  schedules: readonly Schedule[],
  timeZone: string,
): HoursPreset | 'none' | null {
  if (schedules.length === 0) return 'none';
  const kept = alike(schedules);
  return hoursPresets.find((one) => alike(schedulesOf(one, timeZone)) === kept) ?? null;
}

/** The versions of a choice: these hours for all history. */
export function schedulesOf(preset: HoursPreset | 'none', timeZone: string): Schedule[] {
  if (preset === 'none') return [];
  return changeHours([], presetHours(preset, timeZone), { from: 'always', now: 0 });
}

/** The same for versions that say the same, in whatever order they were written. */
function alike(schedules: readonly Schedule[]): string {
  return JSON.stringify(
    schedules.map(({ effectiveFrom, timeZone, spans, exceptions = {}, holidaysOff = false }) => [
      effectiveFrom,
      timeZone,
      WEEKDAYS.map((day) => spans[day] ?? []),
      Object.entries(exceptions).sort(),
      holidaysOff,
    ]),
  );
}
