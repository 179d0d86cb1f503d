import { midpoint } from '../interval';
import type { CountedTurn } from '../turn';
import type { LeftOutReason } from './left-out';
import {
  type CountedEntry,
  type Entry,
  type Metric,
  type Sample,
  type SampleOptions,
  sampleOf,
  type WorkingTime,
} from './sample';
import { type Wait, waitOf } from './wait';

interface WorkingOptions extends SampleOptions {
  readonly workingTime: WorkingTime;
}

/**
 * Measures every turn once for a metric, in working time (metrics §6); null without a schedule. Whether a
 * row is too coarse is a matter of its stamps, so the same rows leave on both clocks.
 */
export function workingSampleOf(
  turns: readonly CountedTurn[],
  metric: Metric,
  options: WorkingOptions,
): Sample | null {
  return inWorkingTime(sampleOf(turns, metric, options), options);
}

/** The same, of a calendar sample that was made with these options. */
export function inWorkingTime(calendar: Sample, options: WorkingOptions): Sample | null {
  const { now, workingTime } = options;
  if (workingTime(now - 1, now) === null) return null;
  const entries = calendar.entries.map((entry): Entry => {
    if (entry.leftOut !== null) return entry;
    // A counted row is a wait; that it may be none is only in the type.
    const wait = waitOf(entry.turn, calendar.metric, options) as Wait;
    const working = measure(entry, wait, workingTime);
    const { index, turn, startAt } = entry;
    return typeof working === 'string' ? { index, turn, startAt, leftOut: working } : working;
  });
  return { ...calendar, clock: 'working', entries };
}

function measure(
  entry: CountedEntry,
  { start, end, state }: Wait,
  workingTime: WorkingTime,
): CountedEntry | LeftOutReason {
  const between = (from: number, to: number) => (to > from ? workingTime(from, to) : 0);
  const [from, to] = [Math.floor(midpoint(start)), Math.floor(midpoint(end))];
  const durationMs = between(from, to);
  if (durationMs === null) return 'noSchedule';
  if (durationMs === 0) {
    if (state !== 'answered') return 'noWorkingTimeYet';
    const isOutside = (at: number) => workingTime(at, at + 1) === 0;
    if (isOutside(from) && isOutside(to)) return 'outsideHours';
  }
  if (entry.shortestMs === entry.longestMs) {
    return { ...entry, durationMs, shortestMs: durationMs, longestMs: durationMs };
  }
  return {
    ...entry,
    durationMs,
    shortestMs: between(start.latest, end.earliest) ?? durationMs,
    longestMs: between(start.earliest, end.latest) ?? durationMs,
  };
}
