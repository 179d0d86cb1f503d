import type { Database } from './database';

/**
 * Raised whenever turns are derived in another way, or day rows are written in another form: what the
 * version before derived is then derived again (derivation.ts).
 */
export const DERIVATION = 1;

/** How far everything is derived as this version derives it. */
export type DerivationState =
  /** The turns of conversations up to this id are; there are no day rows yet. */
  | { readonly phase: 'turns'; readonly after: string }
  /** All turns are, and the rows of the days before this one. */
  | { readonly phase: 'days'; readonly before: number }
  | { readonly phase: 'whole' };

/** Reads it, inside the transaction of whoever depends on it. */
export async function derivationOf({ meta }: Database): Promise<DerivationState> {
  const row = await meta.get('derivation');
  // A new database has nothing to derive; an older one says so from its upgrade on.
  if (!row) return { phase: 'whole' };
  const { version, ...state } = row.value as DerivationState & { readonly version: number };
  return version === DERIVATION ? state : { phase: 'turns', after: '' };
}

/** Whether the row of a day is kept as its turns change; else it is made later, of them all. */
export function isDayKept(state: DerivationState, day: number): boolean {
  return state.phase === 'whole' || (state.phase === 'days' && day < state.before);
}
