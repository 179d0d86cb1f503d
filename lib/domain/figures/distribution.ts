import type { Sample } from './sample';

/** Waits of `fromMs` up to but without `toMs`; null: without end. */
export interface Bin {
  readonly fromMs: number;
  readonly toMs: number | null;
  /** Indices of the turns: answered, and apart those that were cut off here (waiting, disappeared). */
  readonly answered: readonly number[];
  readonly censored: readonly number[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Where the bins begin: nearly equal steps on a logarithmic scale, at lengths in which people think. */
export const BIN_EDGES_MS: readonly number[] = [
  ...[0, 1, 2, 5, 10, 20, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 4, 8, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 4, 7, 14, 30].map((days) => days * DAY_MS),
];

/** How long the waits were, in bins on a logarithmic scale; censored rows apart. Every bin is there. */
export function distribution(sample: Sample): Bin[] {
  const bins = BIN_EDGES_MS.map((fromMs, index) => ({
    fromMs,
    toMs: BIN_EDGES_MS[index + 1] ?? null,
    answered: [] as number[],
    censored: [] as number[],
  }));
  for (const entry of sample.entries) {
    if (entry.leftOut !== null) continue;
    const bin = bins.findLast(({ fromMs }) => fromMs <= entry.durationMs);
    bin?.[entry.state === 'answered' ? 'answered' : 'censored'].push(entry.index);
  }
  return bins;
}
