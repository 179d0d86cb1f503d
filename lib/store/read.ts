import { liveQuery } from 'dexie';
import type { PlatformId } from '@/lib/domain/platform';
import type { Conversation, CountedTurn, Turn } from '@/lib/domain/turn';
import { connection, failureOf, type StoreFailure } from './connection';
import { attendedTurns, type PlatformRow } from './database';
import { countedOf, dayOf, turnsIn } from './days';
import { derivationOf } from './derivation-state';

/** The turns that want something of the user, whatever it is. */
export function openTurns(): Promise<readonly Turn[]> {
  return connection.run(attendedTurns);
}

/** The turns that began at or after an instant (epoch ms), oldest first. */
export function turnsSince(instant: number): Promise<readonly Turn[]> {
  return connection.run((database) =>
    database.turns.where('start').aboveOrEqual(instant).toArray(),
  );
}

/**
 * What figures are made of, of the turns that began from one instant (epoch ms) up to before another,
 * oldest first. While the day rows are being made, the turns themselves are read: slower, never less.
 */
export function countedTurns(
  from: number,
  to = Number.POSITIVE_INFINITY,
): Promise<readonly CountedTurn[]> {
  return connection.run((database) =>
    database.transaction('r', [database.meta, database.days, database.turns], async () => {
      if ((await derivationOf(database)).phase === 'whole') {
        // Within an array nothing comes before the platform's id, so a day's number alone is its beginning.
        const rows = database.days
          .where('[day+platform]')
          .between([dayOf(from)], [dayOf(to) + 1], true, false);
        return turnsIn(await rows.toArray(), from, to);
      }
      const rows = await database.turns.where('start').between(from, to, true, false).toArray();
      return rows.map(countedOf);
    }),
  );
}

/**
 * How far an update has come with deriving every turn as its version does: conversations done, of all;
 * undefined once it is through. Until then figures are made of turns of both, which they must say.
 */
export function turnsDerived(): Promise<{ done: number; of: number } | undefined> {
  return connection.run(async (database) => {
    const state = await derivationOf(database);
    if (state.phase !== 'turns') return undefined;
    const { conversations } = database;
    const [done, of] = await Promise.all([
      conversations.where('id').belowOrEqual(state.after).count(),
      conversations.count(),
    ]);
    return { done, of };
  });
}

/** The conversations with these ids, those that are known. */
export function conversationsById(
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Conversation>> {
  return connection.run(async (database) => {
    const rows = await database.views.bulkGet([...new Set(ids)]);
    return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  });
}

/** More names than this are not read: a draft is checked against them at every keystroke. */
const MOST_NAMES = 4_000;

/** The names of all conversations but these, for what must not stand in a draft; a bounded number. */
export function namesBesides(
  ids: readonly string[],
): Promise<readonly Pick<Conversation, 'client' | 'title'>[]> {
  return connection.run(async ({ views }) => {
    const rows = await views.limit(MOST_NAMES).toArray();
    return rows.flatMap(({ id, client, title }) =>
      ids.includes(id) || (client ?? title) === undefined
        ? []
        : [{ ...(client !== undefined && { client }), ...(title !== undefined && { title }) }],
    );
  });
}

/** The conversations whose client the worker marked as having hired again. */
export function conversationsHiredAgain(): Promise<ReadonlySet<string>> {
  return connection.run(async ({ views }) => {
    // Rows, not keys: of a reading of keys alone, a change in the rows wakes no watcher.
    const marked = await views.filter(({ hiredAgain }) => hiredAgain === true).toArray();
    return new Set(marked.map(({ id }) => id));
  });
}

/** When a visible inbox of each platform was last looked at (epoch ms); none for one never seen. */
export function lastLooks(): Promise<ReadonlyMap<PlatformId, number>> {
  return instants((row) => row.lookedAt);
}

/** When each platform was last switched on (epoch ms). Whether it still is, permissions tell. */
export function switchedOnPlatforms(): Promise<ReadonlyMap<PlatformId, number>> {
  return instants((row) => row.switchedOn?.at(-1));
}

function instants(
  of: (row: PlatformRow) => number | undefined,
): Promise<ReadonlyMap<PlatformId, number>> {
  return connection.run(async (database) => {
    const rows = await database.platforms.toArray();
    return new Map(
      rows.flatMap((row) => {
        const at = of(row);
        return at === undefined ? [] : [[row.id, at] as const];
      }),
    );
  });
}

/** What is wrong with the store, or null when it can be used. */
export async function storeHealth(): Promise<StoreFailure | null> {
  try {
    await connection.run((database) => database.meta.count());
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** After a failure that may pass, a watch begins anew. */
const RETRY_MS = 3_000;

/**
 * Calls `onValue` with the query's answer now and whenever what it read changes, in whatever context;
 * the store is the channel. A query that failed has read nothing that could change, so after a failure
 * that may pass it is asked again. Returns the way to stop.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: StoreFailure) => void,
): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const subscribe = () =>
    // Only an async function's own reads are noticed: one that merely returns a promise never calls again.
    liveQuery(async () => query()).subscribe({
      next: onValue,
      error: (error: unknown) => {
        const failure = failureOf(error);
        onFailure(failure);
        subscription.unsubscribe();
        if (failure !== 'blocked' && failure !== 'failed') return;
        retry = setTimeout(() => {
          subscription = subscribe();
        }, RETRY_MS);
      },
    });
  let subscription = subscribe();
  return () => {
    clearTimeout(retry);
    subscription.unsubscribe();
  };
}
