import { mergeMessage } from '@/lib/domain/fact';
import { same } from '@/lib/domain/same';
import type { Facts } from '@/lib/domain/snapshot-facts';
import type { Database, MessageRow } from './database';

/** What came of messages that a page showed. */
interface AddedMessages {
  /** Those of which something changed. */
  readonly changed: readonly MessageRow[];
  /** Of those, the ones that a row of a list of messages may stand for now, or not any more. */
  readonly moved: readonly MessageRow[];
}

/** Adds a page's messages, all of one conversation, to the facts. */
export async function addMessages(
  database: Database,
  facts: Facts['messages'],
): Promise<AddedMessages> {
  const known = await knownMessages(database, facts);
  const changed: MessageRow[] = [];
  const moved: MessageRow[] = [];
  for (const fact of facts) {
    const before = known.get(fact.key);
    const merged = before ? mergeMessage(before, fact) : fact;
    const row: MessageRow =
      merged.author !== 'automatic' && merged.absolute
        ? { ...merged, sentAt: merged.absolute.earliest }
        : merged;
    if (!same(before, row)) changed.push(row);
    if (!same(before && placeOf(before), placeOf(row))) moved.push(row);
  }
  await database.messages.bulkPut(changed);
  return { changed, moved };
}

/**
 * What is known of these messages, which are of one conversation, by their keys. A page shows neighbours:
 * one range holds them, where few others lie between their keys; else each is asked for.
 */
async function knownMessages(
  { messages }: Database,
  facts: Facts['messages'],
): Promise<ReadonlyMap<string, MessageRow>> {
  const keys = facts.map((fact): [string, string] => [fact.conversation, fact.key]).sort(byKey);
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) return new Map();
  const most = 2 * keys.length;
  const range = messages.where('[conversation+key]').between(first, last, true, true);
  const near = await range.limit(most).toArray();
  const rows = near.length < most ? near : await messages.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** As the database orders them: by code units. */
function byKey([, a]: [string, string], [, b]: [string, string]): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** By what a row of a list of messages is recognised (accounting.ts). */
function placeOf({ author, sentAt, absolute }: MessageRow): unknown[] {
  return [author, sentAt, absolute?.latest];
}
