import type { Schedule, Weekday } from '@/lib/domain/schedule';

/**
 * Working time counted minute by minute, by what the clock on the wall shows: slow, and written from
 * metrics §6 without its arithmetic. Knows the days around one date only.
 */

export const MINUTE = 60_000;
const DAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const REACH_MINUTES = 7 * 24 * 60;

/** The days off of the Cabinet Office's calendar around the dates that the property test tries. */
const HOLIDAYS = new Set(
  '2011-12-23 2012-01-01 2012-01-02 2018-02-11 2018-02-12 2018-11-03 2026-03-20 2026-04-29 2026-05-03 2026-05-04 2026-05-05 2026-05-06 2026-10-12 2026-11-03'.split(
    ' ',
  ),
);

/** What the wall showed (written as if it were UTC) at every minute around a date, in their order. */
interface Walk {
  readonly walls: readonly number[];
  /** The first instant at which the wall showed it. */
  readonly first: ReadonlyMap<number, number>;
  readonly dates: ReadonlySet<string>;
}

const walks = new Map<string, Walk>();

function walk(timeZone: string, around: number): Walk {
  const key = `${timeZone} ${around}`;
  const known = walks.get(key);
  if (known) return known;
  // Swedish writes 2026-01-12 09:00.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const walls: number[] = [];
  const first = new Map<number, number>();
  const dates = new Set<string>();
  for (let minute = -REACH_MINUTES; minute <= REACH_MINUTES; minute++) {
    const instant = around + minute * MINUTE;
    const shown = format.format(instant);
    const wall = Date.parse(`${shown.replace(' ', 'T')}Z`);
    walls.push(wall);
    dates.add(shown.slice(0, 10));
    if (!first.has(wall)) first.set(wall, instant);
  }
  const made = { walls, first, dates };
  walks.set(key, made);
  return made;
}

/** When the wall first shows it; if it jumps over it, as much later as it jumps. */
function instantOf(wall: number, { walls, first }: Walk): number | undefined {
  const shown = first.get(wall);
  if (shown !== undefined) return shown;
  const after = walls.findIndex((at, index) => at > wall && (walls[index - 1] ?? at) < wall);
  if (after < 1) return undefined;
  const jump = (walls[after] as number) - (walls[after - 1] as number) - MINUTE;
  return first.get(wall + jump);
}

function wallOf(date: string, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Date.parse(`${date}T00:00Z`) + (hours * 60 + minutes) * MINUTE;
}

function spansOn(date: string, schedule: Schedule) {
  const exception = schedule.exceptions?.[date];
  if (exception) return exception;
  if (schedule.holidaysOff && HOLIDAYS.has(date)) return [];
  return schedule.spans[DAYS[new Date(`${date}T00:00Z`).getUTCDay()] as Weekday] ?? [];
}

function isInForce(schedule: Schedule, date: string, all: readonly Schedule[]): boolean {
  const held = all.filter(({ effectiveFrom }) => effectiveFrom <= date);
  const newest = held
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()
    .at(-1);
  return held.findLast(({ effectiveFrom }) => effectiveFrom === newest) === schedule;
}

/** The working minutes between two instants at full minutes, within four days of `around`. */
export function countWorkingMinutes(
  from: number,
  to: number,
  schedules: readonly Schedule[],
  around: number,
): number | null {
  const oldest = schedules.reduce<Schedule | undefined>(
    (found, one) => (!found || one.effectiveFrom <= found.effectiveFrom ? one : found),
    undefined,
  );
  if (!oldest) return null;
  if (to <= from) return 0;
  const zone = walk(oldest.timeZone, around);
  const shownAtStart = zone.walls[(from - around) / MINUTE + REACH_MINUTES] as number;
  if (new Date(shownAtStart).toISOString().slice(0, 10) < oldest.effectiveFrom) return null;
  const open = schedules.flatMap((schedule) => {
    const days = walk(schedule.timeZone, around);
    return [...days.dates]
      .filter((date) => isInForce(schedule, date, schedules))
      .flatMap((date) => spansOn(date, schedule).map((span) => ({ date, span })))
      .map(({ date, span }) => span.map((clock) => instantOf(wallOf(date, clock), days)));
  });
  let counted = 0;
  for (let minute = from; minute < to; minute += MINUTE) {
    if (open.some(([start, end]) => start !== undefined && start <= minute && minute < (end ?? 0)))
      counted++;
  }
  return counted;
}
