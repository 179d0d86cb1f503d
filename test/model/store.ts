import type { Commitment } from '@/lib/domain/commitment';
import type { Judgement } from '@/lib/domain/judgement';
import type { Pledge } from '@/lib/domain/pledge';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { Conversation, Turn } from '@/lib/domain/turn';
import { connection } from '@/lib/store/connection';
import type { Database } from '@/lib/store/database';
import type { DayRow } from '@/lib/store/days';
import { bringUpToDate } from '@/lib/store/derivation';
import { derivationRow } from '@/lib/store/derivation-state';
import { eraseUpTo } from '@/lib/store/erasure';
import { addJudgement } from '@/lib/store/judge';
import { recordLook, recordSwitchedOn } from '@/lib/store/looks';
import { addPledges } from '@/lib/store/pledges';
import { recordSnapshot } from '@/lib/store/record';

/** The real store, and everything that can reach it. Its user loads `fake-indexeddb/auto` before it. */

export type StoreEvent =
  | { readonly is: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly is: 'look'; readonly scope: string; readonly from: number; readonly to: number }
  | { readonly is: 'judgement'; readonly judgement: Judgement }
  | { readonly is: 'pledge'; readonly pledge: Pledge }
  | { readonly is: 'switchedOn'; readonly at: number }
  | { readonly is: 'erasure'; readonly scope: string; readonly before: number };

export async function record(event: StoreEvent): Promise<void> {
  if (event.is === 'snapshot') await recordSnapshot(event.snapshot);
  else if (event.is === 'look') await recordLook({ platform: 'crowdworks', ...event });
  else if (event.is === 'switchedOn') await recordSwitchedOn('crowdworks', event.at);
  else if (event.is === 'erasure') await eraseUpTo(event.scope, event.before);
  else if (event.is === 'pledge') await merge((database) => addPledges(database, [event.pledge]));
  else await merge((database) => addJudgement(database, event.judgement));
}

/** As an import of another device's records will. */
function merge(add: (database: Database) => Promise<void>): Promise<void> {
  return connection.run((database) =>
    // An async scope: Dexie keeps the transaction open across native awaits in nothing else.
    database.transaction('rw', database.tables, async () => add(database)),
  );
}

export interface Derived {
  readonly turns: readonly Turn[];
  readonly views: readonly Conversation[];
  readonly days: readonly DayRow[];
  readonly commitments: readonly Commitment[];
}

/** What an empty store derives from these events. */
export async function derivedFrom(events: readonly StoreEvent[]): Promise<Derived> {
  await forget();
  for (const event of events) await record(event);
  return derived();
}

export function derived(): Promise<Derived> {
  return connection.run(async (database) => ({
    turns: await database.turns.toArray(),
    views: await database.views.toArray(),
    days: await database.days.toArray(),
    commitments: await database.commitments.toArray(),
  }));
}

/** Every row of every table. */
export function everything(): Promise<ReadonlyMap<string, readonly unknown[]>> {
  return connection.run(async (database) => {
    const tables = database.tables.map(
      async (table) => [table.name, await table.toArray()] as const,
    );
    return new Map(await Promise.all(tables));
  });
}

export function forget(): Promise<void> {
  return connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
      await database.meta.put(derivationRow({ phase: 'whole' }));
    }),
  );
}

/** What is derived once all that was derived before is out of date, in slices as small as they get. */
export async function derivedAnew(): Promise<Derived> {
  await connection.run((database) =>
    database.meta.put({ key: 'derivation', value: { version: 0 } }),
  );
  await bringUpToDate(0);
  return derived();
}

export function snapshots(all: readonly Snapshot[]): StoreEvent[] {
  return all.map((snapshot) => ({ is: 'snapshot', snapshot }));
}

export function waits({ turns }: Derived): boolean {
  return turns.some(({ attention }) => attention === 'waiting');
}
