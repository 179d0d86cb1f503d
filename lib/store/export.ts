import type { FactRecord } from '@/lib/archive/record';
import { connection } from './connection';
import type { Database } from './database';
import { factsOfScopes, scopeAfter } from './fact-rows';

/** So many facts are read at once, and a conversation more; then others have their turn. */
const SLICE = 400;

/** A part of all facts. */
export interface FactSlice {
  readonly records: readonly FactRecord[];
  /** Conversations that were read so far, and all there are, about. */
  readonly done: number;
  readonly of: number;
}

/**
 * All facts of this machine, slice by slice, those of one conversation together; nothing derived. What is
 * recorded meanwhile may or may not be among them, and they are sound either way: facts are a set. Throws
 * StoreError.
 */
export async function* allFacts(): AsyncGenerator<FactSlice> {
  const of = await connection.run(({ conversations }) => conversations.count());
  let done = 0;
  for (let after = ''; ; ) {
    const slice = await connection.run((database) =>
      database.transaction('r', database.tables, async () => readSlice(database, after)),
    );
    done += slice.conversations;
    if (slice.records.length > 0) yield { records: slice.records, done, of: Math.max(done, of) };
    if (slice.after === undefined) return;
    after = slice.after;
  }
}

async function readSlice(database: Database, begin: string) {
  const records: FactRecord[] = [];
  let conversations = 0;
  let after: string | undefined = begin;
  while (after !== undefined && records.length < SLICE) {
    after = await scopeAfter(database, after);
    if (after === undefined) break;
    records.push(...(await factsOfScopes(database, [after])));
    if (after.includes('/')) conversations++;
  }
  return { records, conversations, after };
}
