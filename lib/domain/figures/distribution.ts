import type { Sample } from './sample';

/** Waits of `fromMs` up to but without `toMs`; null: without end. */
export interface Bin {
  readonly fromMs: number;
  readonly toMs: number | null;
  /** Indices of the turns: answered, and apart those that were cut off here (waiting, disappeared). */
  readonly answered: readonly number[];
  readonly censored: readonly number[];
}

/** Where the bins begin: about equal steps on a logarithmic scale, at lengths that people use. */
export const BIN_EDGES_MS: readonly number[] = [];

/** How long the waits were, in bins on a logarithmic scale; censored rows apart. Every bin is there. */
export function distribution(_sample: Sample): Bin[] {
  throw new Error('Not yet');
}
