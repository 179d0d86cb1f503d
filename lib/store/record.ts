import type { FactRecord } from '@/lib/archive/record';
import { type ConversationFact, claimKey, mergeClaim, mergeConversation } from '@/lib/domain/fact';
import { platformById } from '@/lib/domain/platform';
import { same } from '@/lib/domain/same';
import { lookScopes, type Snapshot, subjectOf } from '@/lib/domain/snapshot';
import { type Facts, factsOf } from '@/lib/domain/snapshot-facts';
import { counterparts, counterpartsOf } from './accounting';
import { aliasesOf, attended, deriveConversations } from './components';
import { connection } from './connection';
import { type ClaimRow, type Database, judgedClaims, ofConversations } from './database';
import { addLook, recordsOfLook, type VisibleLook } from './looks';
import { addMessages } from './messages';
import { noteOwn } from './own';

/** Which conversations a snapshot concerns, by their ids. */
interface Touched {
  readonly changed: Set<string>;
  /** Nothing changed but that they were seen later still. */
  readonly seenAgain: Set<string>;
}

/**
 * Records what a page showed, and with it that it was looked at, and derives the turns of what changed: all
 * in one transaction, for each one costs a strict write.
 */
export async function recordSnapshot(snapshot: Snapshot): Promise<void> {
  const facts = factsOf(snapshot);
  const looks = looksOf(snapshot);
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const { changed, seenAgain } = await addFacts(database, facts);
      // Before anything is derived: what this page shows would else be derived once more for the look.
      for (const look of looks) {
        for (const id of await addLook(database, look)) seenAgain.add(id);
      }
      await deriveConversations(database, [...changed, ...(await attended(database, seenAgain))]);
      await noteOwn(database, [...recordsOf(facts), ...looks.flatMap(recordsOfLook)]);
    }),
  );
}

function recordsOf({ messages, claims, conversations, aliases }: Facts): FactRecord[] {
  return [
    ...aliases.map(([a, b]) => ['alias', { a, b }] as const),
    ...conversations.map((fact) => ['conversation', fact] as const),
    ...messages.map((fact) => ['message', fact] as const),
    ...claims.map((fact) => ['claim', fact] as const),
  ];
}

function looksOf({ platform, visible, lookedAt, reading }: Snapshot): VisibleLook[] {
  if (!visible || lookedAt === undefined || reading.partial) return [];
  const scopes = lookScopes(platform, subjectOf(reading));
  return scopes.map((scope) => ({ platform, scope, from: lookedAt, to: lookedAt }));
}

/** Adds facts to the set. What is erased goes again where its conversation is derived. */
export async function addFacts(database: Database, facts: Facts): Promise<Touched> {
  const touched: Touched = { changed: new Set(), seenAgain: new Set() };
  for (const [a, b] of facts.aliases) {
    const key = `${a} ${b}`;
    if (await database.aliases.get(key)) continue;
    await database.aliases.put({ key, a, b });
    touched.changed.add(a);
  }
  await addConversations(database, facts.conversations, touched);
  const messages = await addMessages(database, facts.messages);
  const claims = await addClaims(database, facts.claims);
  for (const { conversation } of [...messages.changed, ...claims])
    touched.changed.add(conversation);
  for (const id of await counterparts(database, messages.moved, claims)) touched.changed.add(id);
  return touched;
}

async function addConversations(
  database: Database,
  facts: Facts['conversations'],
  touched: Touched,
): Promise<void> {
  const rows = await database.conversations.bulkGet(facts.map(({ id }) => id));
  const known = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const merged = new Map(known);
  for (const fact of facts) {
    const before = merged.get(fact.id);
    merged.set(fact.id, before ? mergeConversation(before, fact) : fact);
  }
  const differing = [...merged.values()].filter((row) => !same(known.get(row.id), row));
  await database.conversations.bulkPut(differing);
  await Promise.all(differing.map((row) => touch(database, known.get(row.id), row, touched)));
}

async function touch(
  database: Database,
  known: ConversationFact | undefined,
  merged: ConversationFact,
  { changed, seenAgain }: Touched,
): Promise<void> {
  const { id } = merged;
  const isNews = !same(known && valuesOf(known), valuesOf(merged));
  // Among several ids it may be the newest value now.
  if (isNews || (await aliasesOf(database, id)).length > 1) changed.add(id);
  else seenAgain.add(id);
  if (known && known.client?.value !== merged.client?.value) {
    for (const other of await counterpartsOf(database, id)) changed.add(other);
  }
}

/** What of a conversation its turns and its view are made of, beside when it was last seen. */
function valuesOf({ url, client, title, side, end, emptied }: ConversationFact): unknown[] {
  return [url.value, client?.value, title?.value, side?.value, end, emptied];
}

async function addClaims(database: Database, facts: Facts['claims']): Promise<ClaimRow[]> {
  const keys = facts.map(claimKey);
  const known = await database.claims.bulkGet(keys);
  const changed: ClaimRow[] = [];
  facts.forEach((fact, index) => {
    const before = known[index];
    const merged = before ? mergeClaim(before, fact) : fact;
    const row: ClaimRow = {
      ...merged,
      key: keys[index] as string,
      ...(fact.source === 'absolute' &&
        fact.moment &&
        platformById(fact.platform)?.listsMessages && { sentAt: fact.moment.earliest }),
    };
    if (!same(before, row)) changed.push(row);
  });
  const news = changed.filter(({ sentAt, judgedAt }) => sentAt !== undefined && !judgedAt);
  const words = await ofConversations(database.judgements, [
    ...new Set(news.map(({ conversation }) => conversation)),
  ]);
  const judged = judgedClaims(
    news.filter((claim) => words.some(({ conversation }) => conversation === claim.conversation)),
  );
  await database.claims.bulkPut([...changed, ...judged]);
  return changed;
}
