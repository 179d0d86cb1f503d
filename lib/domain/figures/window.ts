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
export function windowsOf(_now: number, _timeZone: string, _days: number): Windows {
  throw new Error('Not yet');
}

/** The rows whose turn started in the span, never by its reply (metrics §5). */
export function within(_sample: Sample, _span: Span): Sample {
  throw new Error('Not yet');
}
