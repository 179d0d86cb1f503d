import { type FactRecord, keyOf, mergeRecords, scopeOf } from '@/lib/archive/record';
import { same } from '@/lib/domain/same';
import { aliasesOf } from './components';
import type { Database, OwnRow } from './database';
import { factsOfScopes } from './fact-rows';
import { isUndoable } from './last-import';

/**
 * So that an import can be taken back, each fact that it changed is kept beside it as it would be without:
 * as it was, with all that pages and other machines have said of it since. Only the last import can be taken
 * back, and only until something is erased; then these rows go (docs/decisions/0016).
 */

/** Keeps what is known of these scopes as it is now, if it was not kept before. */
export type Keep = (scopes: readonly string[]) => Promise<void>;

/**
 * Runs a change that an import makes of these scopes, and keeps what was there before. What it changes
 * elsewhere it must give to `keep` first.
 */
export async function keepingOwn(
  database: Database,
  scopes: Iterable<string>,
  change: (keep: Keep) => Promise<void>,
): Promise<void> {
  const kept = new Set<string>();
  const before = new Map<string, FactRecord>();
  const keep: Keep = async (some) => {
    const news = some.filter((scope) => !kept.has(scope));
    for (const scope of news) kept.add(scope);
    for (const record of await factsOfScopes(database, news)) before.set(placeOf(record), record);
  };
  for (const scope of scopes) await keep(await aliasesOf(database, scope));
  await change(keep);
  const now = await factsOfScopes(database, [...kept]);
  const after = new Map(now.map((record) => [placeOf(record), record]));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => !same(before.get(place)?.[1], after.get(place)?.[1]))
    .map((place) =>
      ownOf((before.get(place) ?? after.get(place)) as FactRecord, before.get(place)),
    );
  const known = await database.own.bulkGet(changed.map(({ kind, key }) => [kind, key]));
  await database.own.bulkPut(changed.filter((_, index) => known[index] === undefined));
}

function placeOf(record: FactRecord): string {
  return `${record[0]} ${keyOf(record)}`;
}

function ownOf(record: FactRecord, own: FactRecord | undefined): OwnRow {
  const [kind] = record;
  return { kind, key: keyOf(record), scope: scopeOf(record), ...(own && { value: own[1] }) };
}

/** Notes what is recorded otherwise, beside each fact that the last import has changed. */
export async function noteOwn(database: Database, records: readonly FactRecord[]): Promise<void> {
  if (!(await isUndoable(database))) return;
  for (const record of records) {
    const row = await database.own.get([record[0], keyOf(record)]);
    if (row) await database.own.put(ownOf(record, merged(row, record)));
  }
}

function merged({ kind, value }: OwnRow, record: FactRecord): FactRecord {
  return value === undefined
    ? record
    : mergeRecords([kind, value] as unknown as FactRecord, record);
}

/** Where a fact lies. */
type FactPlace = Pick<OwnRow, 'kind' | 'key' | 'scope'>;

/** Takes facts out, whatever they are now; `addRecords` puts others in their place. */
export async function removeFacts(database: Database, places: readonly FactPlace[]): Promise<void> {
  const { tombstones, platforms, aliases, conversations, messages, claims } = database;
  const { judgements, pledges, picks, reminders, looks } = database;
  const tables = {
    tombstone: tombstones,
    alias: aliases,
    conversation: conversations,
    claim: claims,
    judgement: judgements,
    pledge: pledges,
    pick: picks,
    reminder: reminders,
  };
  for (const [kind, some] of Map.groupBy(places, (place) => place.kind)) {
    const keys = some.map(({ key }) => key);
    if (kind === 'message') {
      const own = ({ scope, key }: FactPlace): [string, string] => [
        scope,
        key.slice(scope.length + 1),
      ];
      await messages.bulkDelete(some.map(own));
    } else if (kind === 'looks') {
      for (const scope of keys) {
        await looks.where('[scope+to]').between([scope, 0], [scope, []], true, true).delete();
      }
    } else if (kind === 'platform') {
      for (const id of keys) {
        const { switchedOn: _, lookedAt: __, ...kept } = (await platforms.get(id)) ?? { id };
        // How its reading fares is this machine's own affair.
        await (Object.keys(kept).length > 1 ? platforms.put(kept) : platforms.delete(id));
      }
    } else await tables[kind].bulkDelete(keys);
  }
}
