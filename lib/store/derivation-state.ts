import type { Database } from './database';

/**
 * Raised whenever turns or commitments are derived in another way, or day rows written in another form: what the
 * version before derived is then derived again (derivation.ts).
 */
export const DERIVATION = 3;

/** How far everything is derived as this version derives it. */
export type DerivationState =
  /** The turns of conversations up to this id are; there are no day rows yet. */
  | { readonly phase: 'turns'; readonly after: string }
  /** All turns are, and the rows of the days before this one. */
  | { readonly phase: 'days'; readonly before: number }
  | { readonly phase: 'whole' };

/** Its row in `meta`, under the version that derived. */
export function derivationRow(state: DerivationState) {
  return { key: 'derivation', value: { version: DERIVATION, ...state } };
}

/** Reads it, inside the transaction of whoever depends on it. */
export async function derivationOf({ meta }: Database): Promise<DerivationState> {
  const value = (await meta.get('derivation'))?.value as { version: number } & DerivationState;
  if (value?.version !== DERIVATION) return { phase: 'turns', after: '' };
  return value;
}

/** Whether the row of a day is kept as its turns change; else it is made later, of them all. */
export function isDayKept(state: DerivationState, day: number): boolean {
  return state.phase === 'whole' || (state.phase === 'days' && day < state.before);
}
