import type { CountedTurn } from '../turn';
import { type Metric, type Sample, type SampleOptions, sampleOf, type WorkingTime } from './sample';
import { type Summary, summarize } from './summary';
import { inWorkingTime } from './working-sample';

/** A metric on both clocks (metrics §6, §8). */
export interface Card {
  readonly calendar: Summary;
  /** Null without a schedule. */
  readonly working: Summary | null;
  /** In working time where a schedule exists, else in calendar time; its `clock` says which. */
  readonly headline: Summary;
}

/** The samples behind a card: measure once, then cut windows and groups out of them. */
export interface CardSamples {
  readonly calendar: Sample;
  readonly working: Sample | null;
}

/** Target and precision of the metrics that do not follow the worker's own target (metrics §3, FCR). */
export const DAY_TARGET_MS = 24 * 60 * 60 * 1000;

/** Measures the turns for a metric on both clocks. */
export function cardSamples(
  turns: readonly CountedTurn[],
  metric: Metric,
  { workingTime, ...options }: SampleOptions & { readonly workingTime?: WorkingTime | undefined },
): CardSamples {
  const calendar = sampleOf(turns, metric, options);
  const working = workingTime ? inWorkingTime(calendar, { ...options, workingTime }) : null;
  return { calendar, working };
}

/** The figures of a metric on both clocks. */
export function summarizeCard({ calendar, working }: CardSamples): Card {
  const figures = { calendar: summarize(calendar), working: working && summarize(working) };
  return { ...figures, headline: figures.working ?? figures.calendar };
}
