import type { CountedTurn } from '../turn';
import type { LeftOutReason } from './left-out';
import { lengthOf, waitOf } from './wait';

export type { LeftOutReason };

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
  turns: readonly CountedTurn[],
  metric: Metric,
  options: SampleOptions,
): Sample {
  const entries = turns.flatMap((turn, index): Entry[] => {
    const origin = { index, turn, startAt: turn.waitingSince.latest };
    const wait = waitOf(turn, metric, options);
    if (wait === null) return [];
    if (typeof wait === 'string') return [{ ...origin, leftOut: wait }];
    const length = lengthOf(wait);
    return isTooCoarse(length, options.targetMs)
      ? [{ ...origin, leftOut: 'lowPrecision' }]
      : [{ ...origin, ...length, leftOut: null, state: wait.state }];
  });
  return { metric, clock: 'calendar', targetMs: options.targetMs, entries };
}

/** Whether a row leaves a card: less precise than its target is long, in whole seconds (metrics §1). */
export function isTooCoarse({ widthSeconds }: WaitLength, targetMs: number): boolean {
  return widthSeconds > Math.ceil(targetMs / 1000);
}
