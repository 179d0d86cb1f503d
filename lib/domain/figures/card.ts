import type { CountedTurn } from '../turn';
import type { Metric, Sample, SampleOptions, WorkingTime } from './sample';
import type { Summary } from './summary';

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
  _turns: readonly CountedTurn[],
  _metric: Metric,
  _options: SampleOptions & { readonly workingTime?: WorkingTime | undefined },
): CardSamples {
  throw new Error('Not yet');
}

/** The figures of a metric on both clocks. */
export function summarizeCard(_samples: CardSamples): Card {
  throw new Error('Not yet');
}
