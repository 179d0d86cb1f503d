import { localTime } from './calendar';
import type { Schedule, Span } from './schedule';
import { ALL_HISTORY } from './schedule-input';

/** What a version says of hours, without when it holds. */
export type Hours = Omit<Schedule, 'effectiveFrom'>;

/** From when on changed hours hold: each date keeps what was in force on it, or none does (metrics §6). */
export type ChangeFrom = 'today' | 'always';

const EVENING = 24 * 60;

/** The newest version, which an editor shows; undefined without any. */
export function newestVersion(schedules: readonly Schedule[]): Schedule | undefined {
  return schedules.reduce<Schedule | undefined>(
    (newest, one) => (newest && newest.effectiveFrom > one.effectiveFrom ? newest : one),
    undefined,
  );
}

/**
 * The versions after the newest was changed to these hours: from the local date of `now` (epoch ms) on, or
 * for all history, which leaves one version.
 */
export function changeHours(
  schedules: readonly Schedule[],
  hours: Hours,
  { from, now }: { readonly from: ChangeFrom; readonly now: number },
): Schedule[] {
  const effectiveFrom = from === 'always' ? ALL_HISTORY : localDate(now, hours.timeZone);
  return [
    ...schedules.filter((one) => one.effectiveFrom < effectiveFrom),
    { ...hours, effectiveFrom },
  ];
}

/** The versions with a local date as a day off (休み), or as its weekday again; in force or not on it. */
export function setDayOff(schedules: readonly Schedule[], date: string, off: boolean): Schedule[] {
  return schedules.map((schedule) => {
    const { [date]: _, ...others } = schedule.exceptions ?? {};
    return { ...schedule, exceptions: off ? { ...others, [date]: [] } : others };
  });
}

/** Hours to begin with: Monday to Friday, nine to six; in Japan without its holidays. */
export function firstHours(timeZone: string): Hours {
  const spans: readonly Span[] = [['09:00', '18:00']];
  return {
    timeZone,
    spans: { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans },
    holidaysOff: timeZone === 'Asia/Tokyo',
  };
}

/** One more span for a day that has these: an hour after the last one, for somebody to change. */
export function oneMoreSpan(spans: readonly Span[]): Span {
  if (spans.length === 0) return ['09:00', '18:00'];
  const minutes = (clock: string) => Number(clock.slice(0, -3)) * 60 + Number(clock.slice(-2));
  const last = Math.max(...spans.map(([, end]) => minutes(end)));
  const start = Math.min(last + 60, EVENING - 60);
  return [clock(start), clock(start + 60)];
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The local date at `now` (epoch ms), as a schedule writes it. */
function localDate(now: number, timeZone: string): string {
  const { year, month, day } = localTime(now, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
