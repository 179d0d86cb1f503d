import type { Table } from 'dexie';
import {
  type FactKind,
  type FactRecord,
  type FactValues,
  mergeRecords,
} from '@/lib/archive/record';
import type { Pledge } from '@/lib/domain/pledge';
import type { ReplyPick } from '@/lib/domain/reply-pick';
import { same } from '@/lib/domain/same';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database, ReminderRow } from './database';
import { enqueueErasing, finishErasing, isWide } from './erasing';
import { addJudgements, advanceClock } from './judge';
import { addSpans, addSwitchedOn, noteInbox } from './looks';
import { type Keep, keepingOwn, noteOwn } from './own';
import { addFacts } from './record';

/** How the facts of another machine come in. */
export interface MergeOptions {
  /** It is an import that the user may take back; anything else is as good as recorded here. */
  readonly undoable?: boolean;
}

/**
 * Adds facts of another machine to those of this one, in one transaction, and derives what they touch. They
 * are a set: neither the order of calls nor repetition matters, and the outcome is what one machine that had
 * seen everything would know. Give some hundred records at a time, those of one conversation together:
 * what is given at once holds the store until it is derived. Throws StoreError.
 *
 * Records come from `lib/archive` (`readArchive`), which has checked them.
 */
export async function mergeFacts(
  records: readonly FactRecord[],
  { undoable = false }: MergeOptions = {},
): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const merge = async (keep?: Keep) => {
        await deriveConversations(database, await addRecords(database, records, undoable), keep);
      };
      if (undoable) await keepingOwn(database, scopesIn(records), merge);
      else {
        await merge();
        await noteOwn(database, records);
      }
    }),
  );
  if (records.some(([kind, value]) => kind === 'tombstone' && isWide(value.scope))) {
    await finishErasing();
  }
}

/** All under which these records, or what they change, can be found. */
function scopesIn(records: readonly FactRecord[]): Set<string> {
  return new Set(
    records.flatMap(([kind, value]): string[] => {
      if (kind === 'alias') return [value.a, value.b];
      if (kind === 'tombstone' || kind === 'looks') return [value.scope];
      return kind === 'platform' || kind === 'conversation' ? [value.id] : [value.conversation];
    }),
  );
}

/** Adds records to the facts. Answers the conversations to derive again. */
export async function addRecords(
  database: Database,
  records: readonly FactRecord[],
  undoable = false,
): Promise<Set<string>> {
  const of = <Kind extends FactKind>(kind: Kind) =>
    records.flatMap((record) => (record[0] === kind ? [record[1] as FactValues[Kind]] : []));
  const touched = new Set<string>();
  const touch = (ids: Iterable<string>) => {
    for (const id of ids) touched.add(id);
  };
  touch(await addTombstones(database, of('tombstone'), undoable));
  for (const { id, switchedOn = [], lookedAt } of of('platform')) {
    touch(await addSwitchedOn(database, id, switchedOn));
    if (lookedAt !== undefined) await noteInbox(database, id, lookedAt);
  }
  touch(await addSeen(database, of));
  touch(await addJudgements(database, of('judgement')));
  await advanceClock(
    database,
    of('judgement').map(({ stamp }) => stamp),
  );
  for (const kind of ['pledge', 'pick', 'reminder'] as const) {
    touch(await addGiven(database, kind, of(kind)));
  }
  for (const { scope, spans } of of('looks')) touch(await addSpans(database, scope, spans));
  return touched;
}

/** What covers more than a conversation is erased in slices, after this transaction. */
async function addTombstones(
  database: Database,
  tombstones: readonly FactValues['tombstone'][],
  undoable: boolean,
): Promise<string[]> {
  const touched: string[] = [];
  for (const { scope, before } of tombstones) {
    const known = await database.tombstones.get(scope);
    if (known && known.before >= before) continue;
    await database.tombstones.put({ scope, before });
    if (isWide(scope)) await enqueueErasing(database, scope, undoable);
    else touched.push(scope);
  }
  return touched;
}

type Of = <Kind extends FactKind>(kind: Kind) => FactValues[Kind][];

/** Messages, claims, names and aliases, as if a page had shown them. */
async function addSeen(database: Database, of: Of): Promise<string[]> {
  const aliases = of('alias').map(({ a, b }) => [a, b] as const);
  const rest = { aliases, conversations: of('conversation'), claims: of('claim') };
  const parts = [{ ...rest, messages: [] as readonly FactValues['message'][] }];
  for (const messages of Map.groupBy(of('message'), (fact) => fact.conversation).values()) {
    parts.push({ aliases: [], conversations: [], claims: [], messages });
  }
  const touched: string[] = aliases.flat();
  for (const facts of parts) {
    const { changed, seenAgain } = await addFacts(database, facts);
    touched.push(...changed, ...seenAgain);
  }
  return touched;
}

/** What the user gave: made once, never changed. */
async function addGiven<Kind extends 'pledge' | 'pick' | 'reminder'>(
  database: Database,
  kind: Kind,
  given: readonly FactValues[Kind][],
): Promise<string[]> {
  const { pledges, picks, reminders } = database;
  const table = { pledge: pledges, pick: picks, reminder: reminders }[kind] as Table<
    Pledge | ReplyPick | ReminderRow,
    string
  >;
  const known = await table.bulkGet(given.map(({ key }) => key));
  const news = given.flatMap((value, index): readonly FactValues[Kind][] => {
    const row = known[index];
    if (!row) return [value];
    const { pending: _, ...before } = row as ReminderRow;
    const pair = [
      [kind, before],
      [kind, value],
    ] as unknown as [FactRecord, FactRecord];
    const after = mergeRecords(...pair)[1] as FactValues[Kind];
    return same(before, after) ? [] : [after];
  });
  await table.bulkPut(news);
  return news.map(({ conversation }) => conversation);
}
