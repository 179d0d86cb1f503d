import { startOfWindow } from '../calendar';
import type { Sample } from './sample';

/** The windows that a user can choose, in local calendar days ending today (metrics §5). */
export const WINDOW_DAYS = [7, 28, 90, 365] as const;
export type WindowDays = (typeof WINDOW_DAYS)[number];

/** Instants from `from` up to but without `to` (epoch ms). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A window and the one before it, of as many local calendar days. */
export interface Windows {
  readonly current: Span;
  readonly previous: Span;
}

/** The window of `days` local calendar days ending today, and the one before (metrics §5). */
export function windowsOf(now: number, timeZone: string, days: number): Windows {
  const [tomorrow, from, before] = [0, days, 2 * days].map((back) =>
    startOfWindow(now, timeZone, back),
  ) as [number, number, number];
  return { current: { from, to: tomorrow }, previous: { from: before, to: from } };
}

/** The rows whose turn started in the span, never by its reply (metrics §5). */
export function within(sample: Sample, { from, to }: Span): Sample {
  const entries = sample.entries.filter(({ startAt }) => startAt >= from && startAt < to);
  return { ...sample, entries };
}
