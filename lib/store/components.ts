import { deriveTurns, type History } from '@/lib/domain/derive-turns';
import {
  type ClaimFact,
  type ConversationFact,
  type MessageFact,
  mergeConversation,
  mergeMessage,
} from '@/lib/domain/fact';
import type { Conversation } from '@/lib/domain/turn';
import type { ClaimRow, Database, TurnRow } from './database';

/**
 * Derives the turns of every conversation again that one of these ids belongs to. Runs inside the
 * transaction that changed their facts, so that a reader never sees one without the other.
 */
export async function deriveConversations(
  database: Database,
  touched: Iterable<string>,
): Promise<void> {
  const done = new Set<string>();
  for (const id of touched) {
    if (done.has(id)) continue;
    const ids = await aliasesOf(database, id);
    for (const alias of ids) done.add(alias);
    await deriveOne(database, ids);
  }
}

/** All ids of the conversation to which `id` belongs, least first. */
async function aliasesOf(database: Database, id: string): Promise<string[]> {
  const found = new Set([id]);
  for (let frontier = [id]; frontier.length > 0; ) {
    const rows = await database.aliases
      .where('a')
      .anyOf(frontier)
      .or('b')
      .anyOf(frontier)
      .toArray();
    frontier = rows.flatMap(({ a, b }) => [a, b]).filter((next) => !found.has(next));
    for (const next of frontier) found.add(next);
  }
  return [...found].sort();
}

async function deriveOne(database: Database, ids: string[]): Promise<void> {
  const [id] = ids as [string, ...string[]];
  const conversations = await database.conversations.where('id').anyOf(ids).toArray();
  const conversation = conversations
    .map((fact) => ({ ...fact, id }))
    .reduce<ConversationFact | undefined>((a, b) => (a ? mergeConversation(a, b) : b), undefined);
  const turns = conversation ? deriveTurns(await historyOf(database, id, ids, conversation)) : [];
  await replaceTurns(database, ids, turns.map(toRow));
  const outdated = conversation ? ids.slice(1) : ids;
  await database.views.bulkDelete(outdated);
  if (conversation) await database.views.put(viewOf(conversation));
}

async function historyOf(
  database: Database,
  id: string,
  ids: string[],
  conversation: ConversationFact,
): Promise<History> {
  const { platform } = conversation;
  const messages = new Map<string, MessageFact>();
  for (const fact of await database.messages.where('conversation').anyOf(ids).toArray()) {
    const known = messages.get(fact.key);
    messages.set(fact.key, known ? mergeMessage(known, fact) : fact);
  }
  const claims = await database.claims.where('conversation').anyOf(ids).toArray();
  const looks = await Promise.all(
    ids.map((scope) => database.looks.where('[scope+to]').between([scope, 0], [scope, []]).last()),
  );
  return {
    id,
    platform,
    messages: [...messages.values()],
    claims: await unaccounted(database, claims),
    conversation,
    judgements: await database.judgements.where('conversation').anyOf(ids).toArray(),
    switchedOnAt: (await database.platforms.get(platform))?.switchedOnAt ?? 0,
    lookedUntil: Math.max(0, ...looks.map((look) => look?.to ?? 0)),
  };
}

/**
 * Without the claims whose very message was read elsewhere: a list that names a message, not its
 * conversation (CrowdWorks), is recognised by the client's name and the exact printed time.
 */
async function unaccounted(database: Database, claims: ClaimRow[]): Promise<ClaimFact[]> {
  const read = await Promise.all(claims.map((claim) => isAccounted(database, claim)));
  return claims.filter((_, index) => !read[index]);
}

async function isAccounted(database: Database, claim: ClaimRow): Promise<boolean> {
  if (claim.sentAt === undefined || claim.client === undefined) return false;
  const messages = await database.messages
    .where('[platform+sentAt]')
    .equals([claim.platform, claim.sentAt])
    .toArray();
  for (const { conversation, absolute } of messages) {
    if (absolute?.latest !== claim.moment?.latest) continue;
    const { client } = (await database.conversations.get(conversation)) ?? {};
    if (client?.value === claim.client) return true;
  }
  return false;
}

function toRow(turn: ReturnType<typeof deriveTurns>[number]): TurnRow {
  return { ...turn, start: turn.waitingSince.latest };
}

/** Writes what differs only, so that watchers are not woken for nothing. */
async function replaceTurns(database: Database, ids: string[], turns: TurnRow[]): Promise<void> {
  const known = await database.turns.where('conversation').anyOf(ids).toArray();
  const before = new Map(known.map((turn) => [turn.key, JSON.stringify(turn)]));
  const changed = turns.filter((turn) => before.get(turn.key) !== JSON.stringify(turn));
  for (const turn of turns) before.delete(turn.key);
  if (before.size > 0) await database.turns.bulkDelete([...before.keys()]);
  if (changed.length > 0) await database.turns.bulkPut(changed);
}

function viewOf(fact: ConversationFact): Conversation {
  return {
    id: fact.id,
    platform: fact.platform,
    ...(fact.client && { client: fact.client.value }),
    ...(fact.title && { title: fact.title.value }),
    url: fact.url.value,
    side: fact.side?.value ?? 'unknown',
  };
}
