import { openHours, type ScheduleHours } from './schedule-hours';

/** A day of the week, as a {@link Schedule} names it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Hours of work on one day, local wall time `'HH:MM'`, half-open: 09:00–18:00 holds 09:00 and not 18:00.
 * The end may pass 24:00: `['20:00', '26:00']` ends at 02:00 on the next date and belongs to the day on
 * which it starts. `00:00` ≤ start < `24:00`, start < end, at most 24 hours long.
 */
export type Span = readonly [start: string, end: string];

/**
 * One version of the worker's working hours (metrics §6). Several versions are one array in any order;
 * each local date uses the version in force on it: the one with the latest `effectiveFrom` that is not
 * after that date (of two with the same, the later in the array). Never change one in place.
 *
 * ```ts
 * const schedule: Schedule = {
 *   effectiveFrom: '2026-04-01',
 *   timeZone: 'Asia/Tokyo',
 *   spans: { mon: [['09:00', '12:00'], ['13:00', '18:00']], fri: [['20:00', '26:00']] },
 *   exceptions: { '2026-08-13': [], '2026-08-15': [['10:00', '12:00']] },
 *   holidaysOff: true,
 * };
 * ```
 */
export interface Schedule {
  /** The first local date on which it holds, `'YYYY-MM-DD'`; `ALL_HISTORY` for always. */
  readonly effectiveFrom: string;
  /** An IANA name: `'Asia/Tokyo'`. */
  readonly timeZone: string;
  /** Any number a day, in any order; overlapping ones count once. A day without any is a day off. */
  readonly spans: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
  /** What a local date (`'YYYY-MM-DD'`) has instead of its weekday's spans; none (`[]`) is 休み. */
  readonly exceptions?: Readonly<Record<string, readonly Span[]>>;
  /** Japan's public holidays (1970–2050) are days off, unless `exceptions` names the date. */
  readonly holidaysOff?: boolean;
}

/**
 * The working time in `[from, to)` (epoch milliseconds), in milliseconds: the length of its intersection
 * with the union of all spans. Edges are wall times on their own date: in a gap of the clocks an edge moves
 * forward by the gap, of two such times the first counts (Temporal's `compatible`). A date that its zone
 * left out has no hours.
 *
 * Null where the hours are not known: without a schedule, and when `from` lies before the first version.
 * 0 when `to` is not after `from`. Throws a RangeError for a schedule that cannot be read and for an
 * instant that is not a finite number.
 */
export function workingTime(
  from: number,
  to: number,
  schedules: readonly Schedule[],
): number | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw new RangeError(`No instants: ${from}, ${to}`);
  }
  const versions = inForce(schedules);
  const [first] = versions;
  if (!first) return null;
  if (to <= from) return 0;
  if (from < first.hours.begins) return null;
  const open = versions.flatMap(({ hours, until }) => hours.between(from, to, until));
  return overlap(from, to, open);
}

/** Whether `at` (epoch ms) lies in working hours; also where the hours are not known. */
export function isWorking(at: number, schedules: readonly Schedule[]): boolean {
  return workingTime(at, at + 1, schedules) !== 0;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Further ahead nothing is looked for: a year without a day of work has none. */
const HORIZON_DAYS = 370;

/** When working hours begin next after `now` (both epoch ms); null where they never do. */
export function nextOpening(now: number, schedules: readonly Schedule[]): number | null {
  const versions = inForce(schedules);
  // The first week has it nearly always, and each day costs its reckoning.
  for (const days of [7, HORIZON_DAYS]) {
    const to = now + days * DAY_MS;
    const begins = versions
      .flatMap(({ hours, until }) => hours.between(now, to, until))
      .map(([start]) => start)
      // Where one span runs into another nothing begins.
      .filter((start) => start > now && workingTime(start - 1, start, schedules) !== 1);
    if (begins.length > 0) return Math.min(...begins);
  }
  return null;
}

/** The versions, oldest first, each with the first date (its UTC midnight) on which it no longer holds. */
function inForce(schedules: readonly Schedule[]): { hours: ScheduleHours; until: number }[] {
  const byDate = new Map<number, ScheduleHours>();
  for (const schedule of schedules) {
    const hours = openHours(schedule);
    byDate.set(hours.effectiveFrom, hours);
  }
  const sorted = [...byDate.values()].sort((a, b) => a.effectiveFrom - b.effectiveFrom);
  return sorted.map((hours, index) => ({
    hours,
    until: sorted[index + 1]?.effectiveFrom ?? Number.POSITIVE_INFINITY,
  }));
}

/** How much of `[from, to)` the intervals cover together. */
function overlap(from: number, to: number, open: (readonly [number, number])[]): number {
  let covered = 0;
  let reached = from;
  for (const [start, end] of open.sort((a, b) => a[0] - b[0])) {
    const upTo = Math.min(end, to);
    if (upTo <= reached) continue;
    covered += Math.max(0, upTo - Math.max(start, reached));
    reached = Math.max(reached, upTo);
  }
  return covered;
}
