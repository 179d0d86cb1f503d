import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { dayOf, rowsOfDay } from './days';
import { type DerivationState, derivationOf, derivationRow } from './derivation-state';

/** How long one slice may hold the store, and how long it is left to others after each (ms). */
const SLICE_MS = 50;

const DAY_MS = 86_400_000;

/**
 * Derives everything again that an older version of the extension has derived, slice by slice: facts are
 * recorded and the popup is drawn meanwhile. Goes on where a killed worker left it. Resolves when
 * everything is as this version derives it; says whether anything was to be done.
 */
export async function bringUpToDate(sliceMs = SLICE_MS): Promise<boolean> {
  let worked = false;
  while (!(await deriveSlice(sliceMs))) {
    worked = true;
    await new Promise((resolve) => setTimeout(resolve, sliceMs));
  }
  return worked;
}

/** Does the next slice; says whether everything was done before. */
function deriveSlice(sliceMs: number): Promise<boolean> {
  return connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      let state = await derivationOf(database);
      if (state.phase === 'whole') return true;
      const until = performance.now() + sliceMs;
      do state = await step(database, state);
      while (state.phase !== 'whole' && performance.now() < until);
      await database.meta.put(derivationRow(state));
      return false;
    }),
  );
}

async function step(database: Database, state: DerivationState): Promise<DerivationState> {
  if (state.phase === 'turns') return deriveNext(database, state.after);
  return state.phase === 'days' ? buildNext(database, state.before) : state;
}

/** Derives the next conversation, in the order of their ids. */
async function deriveNext(database: Database, after: string): Promise<DerivationState> {
  const [id] = await database.conversations.where('id').above(after).limit(1).primaryKeys();
  if (id !== undefined) {
    await deriveConversations(database, [id]);
    return { phase: 'turns', after: id };
  }
  await database.days.clear();
  return { phase: 'days', before: Number.NEGATIVE_INFINITY };
}

/** Makes the rows of the next day that has turns. */
async function buildNext({ turns, days }: Database, before: number): Promise<DerivationState> {
  const next = await turns
    .where('start')
    .aboveOrEqual(before * DAY_MS)
    .first();
  if (!next) return { phase: 'whole' };
  const day = dayOf(next.start);
  const all = await turns
    .where('start')
    .between(day * DAY_MS, (day + 1) * DAY_MS)
    .toArray();
  await days.bulkPut(rowsOfDay(day, all));
  return { phase: 'days', before: day + 1 };
}
