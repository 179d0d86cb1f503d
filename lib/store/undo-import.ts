import type { FactRecord } from '@/lib/archive/record';
import { counterpartsOf } from './accounting';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database, OwnRow } from './database';
import { forgetOwn, noteUndone, undoneTo } from './last-import';
import { addRecords } from './merge';
import { removeFacts } from './own';

/** How many facts one transaction puts back. */
const SLICE = 1_000;

/** How taking back is followed and stopped. */
export interface UndoOptions {
  /** Facts put back so far, and left to put back. */
  readonly onProgress?: (done: number, left: number) => void;
  /** Stops it between two slices. */
  readonly signal?: AbortSignal;
}

/**
 * Takes the last import back: every fact is as if it had never been, with all that was recorded since. Slice
 * by slice; one that was stopped or interrupted goes on when it is called again. Throws the signal's reason.
 */
export async function undoFacts({ onProgress, signal }: UndoOptions = {}): Promise<void> {
  signal?.throwIfAborted();
  await transact(putBackJoins);
  const all = await connection.run(async (database) => (await leftOf(database)).count());
  for (let done = 0; ; ) {
    const size = await transact(putBackNext);
    if (size === 0) break;
    done += size;
    onProgress?.(done, Math.max(0, all - done));
    signal?.throwIfAborted();
  }
  await transact(forgetOwn);
}

function transact<T>(change: (database: Database) => Promise<T>): Promise<T> {
  return connection.run((database) =>
    database.transaction('rw', database.tables, async () => change(database)),
  );
}

/** First what rules over other facts: while an imported tombstone stands, what it erased cannot come back. */
async function putBackJoins(database: Database): Promise<void> {
  const rows = await database.own.where('kind').anyOf('tombstone', 'alias').toArray();
  await putBack(database, rows);
}

/** What is left to put back, in the order of scopes. */
async function leftOf(database: Database) {
  const after = await undoneTo(database);
  const { own } = database;
  return after === undefined ? own.orderBy('scope') : own.where('scope').above(after);
}

/** Puts back what belongs to the next scopes, and derives them; answers how many facts that were. */
async function putBackNext(database: Database): Promise<number> {
  const { own } = database;
  const some = await (await leftOf(database)).limit(SLICE).toArray();
  const last = some.at(-1);
  if (!last) return 0;
  const scopes = [...new Set(some.map(({ scope }) => scope))];
  // One range for each: a cursor over all of them takes ten times as long.
  const found = scopes.map((scope) => own.where('scope').equals(scope).toArray());
  const rows = (await Promise.all(found)).flat();
  // Rows of a list that these conversations' messages stood for, and the other way round.
  const others = await Promise.all(scopes.map((scope) => counterpartsOf(database, scope)));
  const touched = await putBack(database, rows);
  // The rows themselves go together at the end, which takes a third of the time.
  await noteUndone(database, last.scope);
  await deriveConversations(database, [
    ...touched,
    ...others.flat(),
    ...scopes.filter((scope) => scope.includes('/')),
    // What is new since a platform was switched on is told by its rows.
    ...(await claimed(
      database,
      rows.flatMap(({ kind, key }) => (kind === 'platform' ? [key] : [])),
    )),
    // Two conversations that an import had made one.
    ...rows.flatMap(({ kind, scope, key }) =>
      kind === 'alias' ? [key.slice(scope.length + 1)] : [],
    ),
  ]);
  return rows.length;
}

async function claimed({ claims }: Database, platforms: readonly string[]): Promise<string[]> {
  if (platforms.length === 0) return [];
  const rows = await claims.filter(({ platform }) => platforms.includes(platform)).toArray();
  return rows.map(({ conversation }) => conversation);
}

async function putBack(database: Database, rows: readonly OwnRow[]): Promise<Set<string>> {
  await removeFacts(database, rows);
  const own = rows.flatMap(({ kind, value }) => (value === undefined ? [] : [[kind, value]]));
  return addRecords(database, own as unknown as FactRecord[]);
}
