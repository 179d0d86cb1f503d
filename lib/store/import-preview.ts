import type { ArchiveHeader } from '@/lib/archive/file';
import {
  type FactRecord,
  type FactValues,
  type KeptRecord,
  keyOf,
  mergeRecords,
  scopeOf,
} from '@/lib/archive/record';
import { same } from '@/lib/domain/same';
import { type ArchiveSource, eachSlice } from './archive-slices';
import { aliasesOf } from './components';
import { connection } from './connection';
import { countErased, type ErasedCount } from './count-erased';
import type { Database } from './database';
import { erasedUpTo, instantOfMessage } from './erased';
import { factsOfScopes } from './fact-rows';
import { type KeptChanges, keptChanges } from './kept';

/** What taking an archive in would change. */
export interface ImportPreview {
  readonly header: ArchiveHeader;
  /** Conversations of which nothing was known. */
  readonly conversations: number;
  /** Messages of which nothing was known. */
  readonly messages: number;
  /** Facts that were known less exactly. */
  readonly sharpened: number;
  /** What the user said, promised and picked there, and looks. */
  readonly others: number;
  /** Messages that were erased here, and stay so. */
  readonly stayErased: number;
  /** What goes here because it was erased there. */
  readonly erases: ErasedCount;
  readonly kept: KeptChanges;
}

type Counts = { -readonly [Key in keyof ImportPreview]?: ImportPreview[Key] } & typeof NOTHING;
type Erasure = FactValues['tombstone'];

const NOTHING = { conversations: 0, messages: 0, sharpened: 0, others: 0, stayErased: 0 };

/**
 * Reads a whole archive and says what taking it in would change; changes nothing. Throws ArchiveError and
 * StoreError.
 */
export async function previewImport(source: ArchiveSource, now: number): Promise<ImportPreview> {
  const counts: Counts = { ...NOTHING };
  const erasures: Erasure[] = [];
  const kept: KeptRecord[] = [];
  const header = await eachSlice(source, now, async (facts, entries) => {
    kept.push(...entries);
    for (const [kind, value] of facts) if (kind === 'tombstone') erasures.push(value);
    await connection.run((database) =>
      database.transaction('r', database.tables, async () => count(database, facts, counts)),
    );
  });
  const erases = await erasedBy(erasures);
  return { ...counts, header, erases, kept: await keptChanges(kept) };
}

async function count(
  database: Database,
  facts: readonly FactRecord[],
  counts: Counts,
): Promise<void> {
  const scopes = [...new Set(facts.map(scopeOf))];
  const known = new Map(
    (await factsOfScopes(database, scopes)).map((one) => [`${one[0]} ${keyOf(one)}`, one]),
  );
  const erased = new Map<string, number | undefined>();
  for (const scope of scopes) {
    erased.set(scope, await erasedUpTo(database, await aliasesOf(database, scope)));
  }
  for (const record of facts) {
    const [kind, value] = record;
    const before = known.get(`${kind} ${keyOf(record)}`);
    if (kind === 'tombstone') continue;
    if (before) {
      if (!same(mergeRecords(before, record)[1], before[1])) counts.sharpened++;
    } else if (kind !== 'message') counts[kind === 'conversation' ? 'conversations' : 'others']++;
    else if (instantOfMessage(value) <= (erased.get(value.conversation) ?? -1)) counts.stayErased++;
    else counts.messages++;
  }
}

/** What the tombstones of an archive take here that ours have not taken. */
async function erasedBy(erasures: readonly Erasure[]): Promise<ErasedCount> {
  const known = await connection.run(({ tombstones }) =>
    tombstones.bulkGet(erasures.map(({ scope }) => scope)),
  );
  const total = { conversations: 0, messages: 0, pledges: 0 };
  for (const [index, { scope, before }] of erasures.entries()) {
    if ((known[index]?.before ?? -1) >= before) continue;
    const { conversations, messages, pledges } = await countErased([scope], before);
    total.conversations += conversations;
    total.messages += messages;
    total.pledges += pledges;
  }
  return total;
}
