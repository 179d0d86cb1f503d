import type { Judgement } from '@/lib/domain/judgement';
import { platformById } from '@/lib/domain/platform';
import type { Turn } from '@/lib/domain/turn';
import { type ClaimRow, type Database, type MessageRow, ofConversations } from './database';

/**
 * A list may name messages, not their conversations (CrowdWorks). Its rows are recognised in a conversation
 * that was read by the client's name and the exact printed time; no alias is made of that, so two clients of
 * one name never become one conversation.
 */
type SentAt = [platform: string, sentAt: number];

/** What of a turn tells which messages wait. */
export type Wait = Pick<
  Turn,
  'key' | 'conversation' | 'platform' | 'lastMessage' | 'clientMessages'
>;

/** More messages of a platform than these are not read to find those of one wait. */
const MOST_BETWEEN = 200;

/** Those claims whose very message was not read in a conversation. */
export async function unaccounted(
  database: Database,
  claims: readonly ClaimRow[],
): Promise<ClaimRow[]> {
  const messages = await messagesOf(database, claims);
  if (messages.length === 0) return [...claims];
  const names = await clientsOf(database, [...claims, ...messages]);
  return claims.filter((claim) => !messages.some((message) => isSame(claim, message, names)));
}

/** The words of the user on rows of a conversation's messages, as words on the messages. */
export async function judgementsOfRows(
  database: Database,
  ids: readonly string[],
  messages: readonly MessageRow[],
): Promise<Judgement[]> {
  const inbound = messages.filter(({ author }) => author === 'client');
  const all = await claimsOf(database, inbound, 'judgedAt');
  const claims = all.filter(({ conversation }) => !ids.includes(conversation));
  if (claims.length === 0) return [];
  const rows = new Set(claims.map(({ conversation }) => conversation));
  const judgements = await ofConversations(database.judgements, [...rows]);
  if (judgements.length === 0) return [];
  const names = await clientsOf(database, [...claims, ...inbound]);
  return judgements.flatMap((judgement) => {
    if (judgement.upTo === undefined) return [judgement];
    return inbound
      .filter((message) =>
        claims.some(
          (claim) => claim.conversation === judgement.conversation && isSame(claim, message, names),
        ),
      )
      .map(({ key }) => ({ ...judgement, message: key }));
  });
}

/** The ids of rows that stand for messages of a wait, which is one of these ids'. */
export async function rowsOfWait(
  database: Database,
  ids: readonly string[],
  wait: Wait,
): Promise<string[]> {
  if (!platformById(wait.platform)?.listsMessages) return [];
  const own = await messagesOfWait(database, ids, wait);
  const claims = await claimsOf(database, own, 'sentAt');
  const names = await clientsOf(database, [...claims, ...own]);
  const rows = claims.filter((claim) => own.some((message) => isSame(claim, message, names)));
  return rows.map(({ conversation }) => conversation);
}

/**
 * The messages of a wait, which are few: its first and its last are known by their keys, and what stands between
 * is found by its time. Where so much was written meanwhile that it is not, the whole conversation is read.
 */
async function messagesOfWait(
  { messages }: Database,
  ids: readonly string[],
  { key, conversation, platform, lastMessage, clientMessages }: Wait,
): Promise<MessageRow[]> {
  if (lastMessage === undefined) return [];
  const first = key.slice(conversation.length + 1);
  const keys = ids.flatMap((id) => [first, lastMessage].map((one): [string, string] => [id, one]));
  const ends = (await messages.bulkGet(keys)).filter((message) => message !== undefined);
  const sent = ends.flatMap(({ sentAt }) => sentAt ?? []);
  if (clientMessages === 1 || sent.length === 0) return ends;
  const [from, to] = [Math.min(...sent), Math.max(...sent)];
  const between = await messages
    .where('[platform+sentAt]')
    .between([platform, from], [platform, to], true, true)
    .limit(MOST_BETWEEN + 1)
    .toArray();
  const found = between.length > MOST_BETWEEN ? await ofConversations(messages, ids) : between;
  return found.filter(
    (one) =>
      ids.includes(one.conversation) && (one.sentAt ?? -1) >= from && (one.sentAt ?? -1) <= to,
  );
}

/** The conversations that hold rows of this one's messages, or messages of its rows. */
export async function counterpartsOf(database: Database, id: string): Promise<string[]> {
  const messages = await ofConversations(database.messages, [id]);
  const claims = await ofConversations(database.claims, [id]);
  return counterparts(database, messages, claims);
}

/** The conversations that hold rows of these messages, or messages of these rows. */
export async function counterparts(
  database: Database,
  messages: readonly MessageRow[],
  claims: readonly ClaimRow[],
): Promise<string[]> {
  const [rows, read] = await Promise.all([
    claimsOf(database, messages, 'sentAt'),
    messagesOf(database, claims),
  ]);
  return [...rows, ...read].map(({ conversation }) => conversation);
}

function messagesOf(database: Database, claims: readonly ClaimRow[]): Promise<MessageRow[]> {
  return database.messages.where('[platform+sentAt]').anyOf(claims.flatMap(sentAtOf)).toArray();
}

/**
 * Conversations are long and rows few: one range is read, instead of one row for each message. Where that
 * range holds more rows than there are messages, as in a busy inbox, the messages are asked for after all.
 */
async function claimsOf(
  { claims }: Database,
  messages: readonly MessageRow[],
  at: 'sentAt' | 'judgedAt',
): Promise<ClaimRow[]> {
  const sent = new Set(messages.flatMap(({ sentAt }) => sentAt ?? []));
  const platform = messages[0]?.platform;
  if (platform === undefined || sent.size === 0) return [];
  const byTime = claims.where(`[platform+${at}]`);
  const [first, last] = [Math.min(...sent), Math.max(...sent)];
  const range = byTime.between([platform, first], [platform, last], true, true);
  const rows = await range.limit(sent.size + 1).toArray();
  if (rows.length <= sent.size) return rows.filter((row) => sent.has(row[at] as number));
  const each = await Promise.all(
    [...sent].map((instant) =>
      claims.where(`[platform+${at}]`).equals([platform, instant]).toArray(),
    ),
  );
  return each.flat();
}

function sentAtOf({ platform, sentAt }: ClaimRow): SentAt[] {
  return sentAt === undefined ? [] : [[platform, sentAt]];
}

function isSame(
  claim: ClaimRow,
  message: MessageRow,
  clients: ReadonlyMap<string, string>,
): boolean {
  const sender = clients.get(claim.conversation);
  const client = clients.get(message.conversation);
  const isSameTime =
    claim.sentAt === message.sentAt &&
    claim.platform === message.platform &&
    claim.moment?.latest === message.absolute?.latest;
  if (!isSameTime || sender === undefined) return false;
  // In a list that may hold the worker's own messages, one of that very time that names no client is theirs.
  if (message.author === 'worker') return claim.author === 'unknown' && sender !== client;
  return sender === client;
}

/** The clients' names, by the conversations' ids. */
async function clientsOf(
  database: Database,
  rows: readonly { readonly conversation: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map(({ conversation }) => conversation))];
  const facts = await database.conversations.bulkGet(ids);
  return new Map(
    facts.flatMap((fact) => (fact?.client ? [[fact.id, fact.client.value] as const] : [])),
  );
}
