import { type Observation, type Survival, survival } from '../survival';
import { LEFT_OUT_REASONS, type LeftOutReason } from './left-out';
import type { Clock, CountedEntry, Entry, Metric, Sample, WaitLength } from './sample';
import { type WithinTarget, withinTarget } from './target';

/** A percentile of the waits, censoring-aware (Kaplan–Meier, metrics §4). */
export interface Quantile {
  /** Null where it is undetermined: 「未確定(○以上)」, with `Summary.longestMs` as the ○. */
  readonly ms: number | null;
  /** Whether it is shown with 約: a wide row may lie on either side of it. */
  readonly isAbout: boolean;
  /** Its 95 % confidence interval; an end is null where the sample does not bound it. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

/**
 * The figures of one sample or of a part of it. `answered` + `waiting` + `disappeared` is the number of
 * `indices`; with what was left out, every row of the metric is counted once.
 */
export interface Summary {
  /** By which definition (metrics §3) and on which clock (metrics §6, §8). */
  readonly metric: Metric;
  readonly clock: Clock;
  readonly targetMs: number;
  /** From which turns: where the counted rows stand in the turns that were given. */
  readonly indices: readonly number[];
  readonly answered: number;
  readonly waiting: number;
  readonly disappeared: number;
  readonly withinTarget: WithinTarget;
  /** With fewer than five answers the values are shown, shortest first, and no median; else null. */
  readonly values: readonly WaitLength[] | null;
  /** Null while `values` are shown instead. */
  readonly median: Quantile | null;
  readonly p90: Quantile | null;
  /** The longest wait so far, answered or not; null without rows. */
  readonly longestMs: number | null;
  /** What is in no figure here, by reason in the order of LEFT_OUT_REASONS; none that is empty. */
  readonly leftOut: readonly {
    readonly reason: LeftOutReason;
    readonly indices: readonly number[];
  }[];
}

/** From this width on a duration is shown with 約 (metrics §1). */
export const ABOUT_FROM_SECONDS = 60;

/** Fewer answers are listed one by one (metrics §4). */
const FEWEST_FOR_MEDIAN = 5;

/** The figures of a sample (metrics §3–§4). */
export function summarize({ metric, clock, targetMs, entries }: Sample): Summary {
  const rows = entries.filter((entry) => entry.leftOut === null);
  const states = { answered: 0, waiting: 0, disappeared: 0 };
  for (const { state } of rows) states[state]++;
  const isFew = states.answered < FEWEST_FOR_MEDIAN;
  const curve = isFew ? null : survival(rows.map(asObservation));
  return {
    metric,
    clock,
    targetMs,
    indices: rows.map(({ index }) => index),
    ...states,
    withinTarget: withinTarget(rows, targetMs),
    values: isFew ? valuesOf(rows) : null,
    median: curve && quantile(curve, 0.5, rows),
    p90: curve && quantile(curve, 0.9, rows),
    longestMs: rows.reduce<number | null>((most, row) => Math.max(most ?? 0, row.durationMs), null),
    leftOut: leftOutByReason(entries),
  };
}

function asObservation({ durationMs, state }: CountedEntry): Observation {
  return { duration: durationMs, answered: state === 'answered' };
}

function valuesOf(rows: readonly CountedEntry[]): WaitLength[] {
  return rows
    .filter(({ state }) => state === 'answered')
    .map(({ durationMs, widthSeconds, shortestMs, longestMs }) => {
      return { durationMs, widthSeconds, shortestMs, longestMs };
    })
    .sort((a, b) => a.durationMs - b.durationMs);
}

function quantile(curve: Survival, p: number, rows: readonly CountedEntry[]): Quantile {
  const ms = curve.quantile(p);
  const { from, to } = curve.interval(p);
  const isAbout = ms !== null && rows.some((row) => blurs(row, ms));
  return { ms, isAbout, fromMs: from, toMs: to };
}

/** A wide row that may lie on either side of a percentile makes it as uncertain as itself. */
function blurs({ widthSeconds, shortestMs, longestMs }: CountedEntry, ms: number): boolean {
  return widthSeconds >= ABOUT_FROM_SECONDS && shortestMs <= ms && ms <= longestMs;
}

function leftOutByReason(entries: readonly Entry[]): Summary['leftOut'] {
  const byReason = Map.groupBy(
    entries.filter((entry) => entry.leftOut !== null),
    ({ leftOut }) => leftOut,
  );
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const indices = byReason.get(reason)?.map(({ index }) => index);
    return indices ? [{ reason, indices }] : [];
  });
}
