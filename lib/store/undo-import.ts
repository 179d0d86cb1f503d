import type { FactRecord } from '@/lib/archive/record';
import { counterparts } from './accounting';
import { deriveConversations } from './components';
import { connection } from './connection';
import { type Database, type OwnRow, ofConversations } from './database';
import { forgetOwn } from './last-import';
import { addRecords } from './merge';
import { removeFacts } from './own';

/** How many facts one transaction puts back. */
const SLICE = 100;

/**
 * Takes the last import back: every fact is as if it had never been, with all that was recorded since. Slice
 * by slice; one that was interrupted goes on when it is called again. `onProgress`: done, and left to do.
 */
export async function undoFacts(onProgress?: (done: number, left: number) => void): Promise<void> {
  await transact(putBackJoins);
  for (let done = 0; ; ) {
    const { size, left } = await transact(putBackNext);
    done += size;
    onProgress?.(done, left);
    if (left === 0) break;
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

/** Puts back what belongs to the next scopes, and derives them. */
async function putBackNext(database: Database) {
  const some = await database.own.orderBy('scope').limit(SLICE).toArray();
  const scopes = [...new Set(some.map(({ scope }) => scope))];
  const rows = await database.own.where('scope').anyOf(scopes).toArray();
  // Rows of a list that these conversations' messages stood for, and the other way round.
  const others: string[] = [];
  for (const scope of scopes) {
    const messages = await ofConversations(database.messages, [scope]);
    const claims = await ofConversations(database.claims, [scope]);
    others.push(...(await counterparts(database, messages, claims)));
  }
  const touched = await putBack(database, rows);
  await database.own.bulkDelete(rows.map(({ kind, key }) => [kind, key]));
  await deriveConversations(database, [
    ...touched,
    ...others,
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
  return { size: rows.length, left: await database.own.count() };
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
