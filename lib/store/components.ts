import { deriveCommitments } from '@/lib/domain/derive-commitments';
import { deriveTurns } from '@/lib/domain/derive-turns';
import {
  type ConversationFact,
  type MessageFact,
  mergeConversation,
  mergeMessage,
} from '@/lib/domain/fact';
import { type History, placeMessages } from '@/lib/domain/history';
import type { Conversation, Turn } from '@/lib/domain/turn';
import { Verdicts } from '@/lib/domain/verdicts';
import { counterparts, judgementsOfRows, unaccounted } from './accounting';
import { commitmentsOf, replaceCommitments } from './commitments';
import { type Database, ofConversations, type TurnRow } from './database';
import { replaceInDays, type TurnsChange } from './days';
import { forgetErased } from './erased';

/**
 * Derives the turns of every conversation again that one of these ids belongs to. Runs inside the
 * transaction that changed their facts, so that a reader never sees one without the other. `onDerive` is
 * given all ids of each conversation before what its tombstones cover is taken out of it.
 */
export async function deriveConversations(
  database: Database,
  touched: Iterable<string>,
  onDerive?: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const done = new Set<string>();
  const pending = [...touched];
  const changes = new Map<string, TurnsChange>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (done.has(id)) continue;
    const ids = await aliasesOf(database, id);
    for (const alias of ids) done.add(alias);
    await onDerive?.(ids);
    const { messages, claims } = await forgetErased(database, ids);
    const change = await deriveOne(database, ids);
    const [least] = ids as [string, ...string[]];
    // Derived once more, for another one's sake: what stood there first is what the day rows still hold.
    if (change) changes.set(least, { ...change, gone: changes.get(least)?.gone ?? change.gone });
    for (const other of await counterparts(database, messages, claims)) {
      done.delete(other);
      pending.push(other);
    }
  }
  await replaceInDays(database, [...changes.values()]);
}

/**
 * Of these conversations, of which nothing changed but when they were last seen, those of which something
 * derived tells that: the ones that still want something of the user, and those with commitments.
 */
export async function attended(database: Database, ids: Iterable<string>): Promise<string[]> {
  // One by one: reading all that wait would grow with them.
  const all = await Promise.all(
    [...ids].map(async (id) => [id, await wants(database, id)] as const),
  );
  return all.flatMap(([id, isAttended]) => (isAttended ? [id] : []));
}

async function wants(database: Database, id: string): Promise<boolean> {
  const [least] = await aliasesOf(database, id);
  const open = database.turns.where('[conversation+attention]').between([least], [least, []]);
  if ((await open.count()) > 0) return true;
  return least !== undefined && (await commitmentsOf(database, least)) > 0;
}

/** All ids of the conversation to which `id` belongs, least first. */
export async function aliasesOf(database: Database, id: string): Promise<string[]> {
  const found = new Set([id]);
  for (let frontier = [id]; frontier.length > 0; ) {
    const { aliases } = database;
    const rows = await Promise.all(
      frontier.flatMap((one) => [
        aliases.where('a').equals(one).toArray(),
        aliases.where('b').equals(one).toArray(),
      ]),
    );
    frontier = [...new Set(rows.flat().flatMap(({ a, b }) => [a, b]))].filter(
      (next) => !found.has(next),
    );
    for (const next of frontier) found.add(next);
  }
  return [...found].sort();
}

/** Answers what became of its turns, if anything did. */
async function deriveOne(database: Database, ids: string[]): Promise<TurnsChange | undefined> {
  const [id] = ids as [string, ...string[]];
  const conversations = await database.conversations.where('id').anyOf(ids).toArray();
  const conversation = conversations
    .map((fact) => ({ ...fact, id }))
    .reduce<ConversationFact | undefined>((a, b) => (a ? mergeConversation(a, b) : b), undefined);
  const history = conversation && (await historyOf(database, ids, conversation));
  const placed = placeMessages(history?.messages ?? [], conversation);
  const turns = history ? deriveTurns(history, placed) : [];
  const change = await replaceTurns(database, ids, turns.map(toRow));
  const pledges = await ofConversations(database.pledges, ids);
  const commitments = history ? deriveCommitments(history, pledges, placed) : [];
  await replaceCommitments(database, ids, commitments);
  await replaceView(database, ids, conversation && viewOf(conversation, history?.judgements ?? []));
  return change;
}

async function historyOf(
  database: Database,
  ids: string[],
  conversation: ConversationFact,
): Promise<History> {
  const { id, platform, end } = conversation;
  const rows = await ofConversations(database.messages, ids);
  const messages = new Map<string, MessageFact>();
  for (const fact of rows) {
    const known = messages.get(fact.key);
    messages.set(fact.key, known ? mergeMessage(known, fact) : fact);
  }
  const judgements = await ofConversations(database.judgements, ids);
  const lookedUntil = await Promise.all(ids.map((scope) => endOfLooks(database, scope)));
  return {
    id,
    ids,
    platform,
    messages: [...messages.values()],
    claims: await unaccounted(database, await liveClaims(database, ids, end?.at)),
    conversation,
    judgements: [...judgements, ...(await judgementsOfRows(database, ids, rows))],
    switchedOn: (await database.platforms.get(platform))?.switchedOn ?? [],
    lookedUntil: Math.max(...lookedUntil),
  };
}

/** The claims, rid of those that a later look at the conversation has overtaken for good. */
async function liveClaims(database: Database, ids: string[], readAt = -1) {
  const claims = await ofConversations(database.claims, ids);
  // Without a time, a claim's first sight still says something after the conversation was read.
  const isOver = ({ seenTo, moment }: (typeof claims)[number]) => moment && seenTo <= readAt;
  const over = claims.filter(isOver);
  if (over.length > 0) await database.claims.bulkDelete(over.map(({ key }) => key));
  return claims.filter((claim) => !isOver(claim));
}

async function endOfLooks(database: Database, scope: string): Promise<number> {
  const last = await database.looks.where('[scope+to]').between([scope, 0], [scope, []]).last();
  return last?.to ?? 0;
}

function toRow(turn: Turn): TurnRow {
  return { ...turn, start: turn.waitingSince.latest };
}

/** Writes what differs only, so that watchers are not woken for nothing. */
async function replaceTurns(
  database: Database,
  ids: string[],
  turns: TurnRow[],
): Promise<TurnsChange | undefined> {
  const known = await ofConversations(database.turns, ids);
  const before = new Map(known.map((turn) => [turn.key, JSON.stringify(turn)]));
  const changed = turns.filter((turn) => before.get(turn.key) !== JSON.stringify(turn));
  for (const turn of turns) before.delete(turn.key);
  if (before.size > 0) await database.turns.bulkDelete([...before.keys()]);
  if (changed.length > 0) await database.turns.bulkPut(changed);
  return before.size + changed.length === 0 ? undefined : { ids, gone: known, turns };
}

async function replaceView(
  database: Database,
  ids: string[],
  view: Conversation | undefined,
): Promise<void> {
  const known = await database.views.where('id').anyOf(ids).toArray();
  const outdated = known.filter(({ id }) => id !== view?.id).map(({ id }) => id);
  if (outdated.length > 0) await database.views.bulkDelete(outdated);
  const before = known.find(({ id }) => id === view?.id);
  if (view && JSON.stringify(before) !== JSON.stringify(view)) await database.views.put(view);
}

function viewOf(fact: ConversationFact, judgements: History['judgements']): Conversation {
  return {
    id: fact.id,
    platform: fact.platform,
    ...(fact.client && { client: fact.client.value }),
    ...(fact.title && { title: fact.title.value }),
    url: fact.url.value,
    side: fact.side?.value ?? 'unknown',
    ...(new Verdicts(judgements).hasHiredAgain() && { hiredAgain: true }),
  };
}
