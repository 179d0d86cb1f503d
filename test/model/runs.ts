import * as fc from 'fast-check';

/** `PROPERTY_RUNS=5000 PROPERTY_SEED=7` makes a search of what is a check by default. */
const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

if (PROPERTY_SEED) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(PROPERTY_SEED) });

/** How often a property is tried. */
export function runs(fewest: number): { numRuns: number } {
  return { numRuns: PROPERTY_RUNS ? Number(PROPERTY_RUNS) : fewest };
}

/** Long enough for such a search. */
export const TIMEOUT_MS = 3_600_000;
