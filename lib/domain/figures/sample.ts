import type { CountedTurn, Exclusion } from '../turn';

/**
 * What is measured (metrics §3): ART 一次返信, one row a turn; SRT 本返信, one row an obligation; FCR
 * 初回返信, the acknowledgement of first contacts.
 */
export type Metric = 'ART' | 'SRT' | 'FCR';

/** Time that went by, or the part of it that lies in the worker's working hours (metrics §6). */
export type Clock = 'calendar' | 'working';

/**
 * Working time between two instants (epoch ms), in milliseconds; null without a schedule. The worker's
 * schedules are already in it: `(from, to) => workingTime(from, to, schedules)`.
 */
export type WorkingTime = (from: number, to: number) => number | null;

/** Why a turn is in no figure of a sample (metrics §7); of several reasons the first in this order. */
export const LEFT_OUT_REASONS = [
  'noReplyNeeded',
  'spam',
  'buyerSide',
  'answeredElsewhere',
  'startUnseen',
  'gap',
  'contradiction',
  'probableCloser', // 返信不要かも, where the figures are shown without them
  'lowPrecision', // 低精度: less precise than the target is long
  'outsideHours', // 時間外対応: asked and answered outside hours, no working time between
  'noWorkingTimeYet', // open, or disappeared, before any working time had passed
  'noSchedule', // no schedule was in force then
] as const satisfies readonly (Exclude<Exclusion, 'disappeared'> | string)[];

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** How long one row took, or has taken so far, and how well that is known. */
export interface WaitLength {
  readonly durationMs: number;
  /** From 60 on it is shown with 約 (metrics §1). */
  readonly widthSeconds: number;
  /** The shortest and the longest that it can have been. */
  readonly shortestMs: number;
  readonly longestMs: number;
}

interface EntryOrigin {
  /** Where its turn stands in the turns that were given: the way back to the ledger's row. */
  readonly index: number;
  readonly turn: CountedTurn;
  /** The turn's start as windows, hours and weekdays see it (epoch ms): `waitingSince.latest`. */
  readonly startAt: number;
}

/** A row that counts. One that disappeared is cut off there, one that waits is cut off now (metrics §4). */
export interface CountedEntry extends EntryOrigin, WaitLength {
  readonly leftOut: null;
  readonly state: 'answered' | 'waiting' | 'disappeared';
}

/** A row that is in no figure of this sample, and why. */
export interface LeftOutEntry extends EntryOrigin {
  readonly leftOut: LeftOutReason;
}

export type Entry = CountedEntry | LeftOutEntry;

/** The rows of one metric on one clock, those left out too. Windows and groups are parts of it. */
export interface Sample {
  readonly metric: Metric;
  readonly clock: Clock;
  readonly targetMs: number;
  /** In the order of the turns. */
  readonly entries: readonly Entry[];
}

export interface SampleOptions {
  /** The instant (epoch ms) at which everything is looked at. */
  readonly now: number;
  /** The card's target. SRT has none of its own (metrics §3): give the precision that it needs, such as a day. */
  readonly targetMs: number;
  /** Whether probable closers (返信不要かも) count (metrics §7). */
  readonly withProbableClosers: boolean;
}

/**
 * Measures every turn once for a metric, in calendar time. Turns that are no row of the metric (an
 * inherited obligation, no first contact) have no entry.
 */
export function sampleOf(
  _turns: readonly CountedTurn[],
  _metric: Metric,
  _options: SampleOptions,
): Sample {
  throw new Error('Not yet');
}

/** The same in working time (metrics §6); null without a schedule. */
export function workingSampleOf(
  _turns: readonly CountedTurn[],
  _metric: Metric,
  _options: SampleOptions & { readonly workingTime: WorkingTime },
): Sample | null {
  throw new Error('Not yet');
}
