import type { ClaimFact, ConversationFact, MessageFact } from '@/lib/domain/fact';
import { type ClaimRow, type Database, type MessageRow, ofConversations } from './database';

/** What was taken out. */
interface Erased {
  readonly messages: readonly MessageRow[];
  readonly claims: readonly ClaimRow[];
}

/**
 * Takes out of one conversation what its tombstones cover. A tombstone on one of its ids covers them all,
 * those included that join it later: so this stands where the ids are known together.
 */
export async function forgetErased(database: Database, ids: readonly string[]): Promise<Erased> {
  const before = await erasedUpTo(database, ids);
  if (before === undefined) return { messages: [], claims: [] };
  const known = await Promise.all([
    ofConversations(database.messages, ids),
    ofConversations(database.claims, ids),
    ofConversations(database.judgements, ids),
  ]);
  const messages = known[0].filter((fact) => instantOfMessage(fact) <= before);
  const claims = known[1].filter((claim) => instantOfClaim(claim) <= before);
  const judgements = known[2].filter(({ stamp }) => stamp.wall <= before);
  await database.messages.bulkDelete(
    messages.map((fact): [string, string] => [fact.conversation, fact.key]),
  );
  await database.claims.bulkDelete(claims.map(({ key }) => key));
  // Of what was seen before and after, the sights before are erased.
  const cut = known[1].filter((claim) => !claims.includes(claim) && claim.seenFrom <= before);
  await database.claims.bulkPut(cut.map((claim) => ({ ...claim, seenFrom: before + 1 })));
  await database.judgements.bulkDelete(judgements.map(({ key }) => key));
  await forgetGiven(database, ids, before);
  await forgetNames(database, ids, before);
  await eraseLooks(database, ids);
  return { messages, claims };
}

/** Takes out what the user gave in the extension: their word, what they were reminded of, what they picked. */
async function forgetGiven(
  { pledges, reminders, picks }: Database,
  ids: readonly string[],
  before: number,
): Promise<void> {
  const given = await Promise.all([
    ofConversations(pledges, ids),
    ofConversations(reminders, ids),
    ofConversations(picks, ids),
  ]);
  const [made, reminded, picked] = [
    given[0].filter(({ madeAt }) => madeAt <= before),
    given[1].filter(({ at }) => at <= before),
    given[2].filter(({ at }) => at <= before),
  ];
  await pledges.bulkDelete(made.map(({ key }) => key));
  await reminders.bulkDelete(reminded.map(({ key }) => key));
  await picks.bulkDelete(picked.map(({ key }) => key));
}

async function forgetNames(
  { conversations }: Database,
  ids: readonly string[],
  before: number,
): Promise<void> {
  for (const fact of await conversations.bulkGet([...ids])) {
    if (fact && fact.url.at <= before) await conversations.delete(fact.id);
    else if (fact) await conversations.put(withoutErased(fact, before));
  }
}

/** Takes out of the spans of these scopes, which are one conversation or inbox, what is erased. */
export async function eraseLooks(database: Database, scopes: readonly string[]): Promise<void> {
  const before = await erasedUpTo(database, scopes);
  if (before === undefined) return;
  const spans = await Promise.all(
    scopes.map((scope) =>
      database.looks.where('[scope+to]').between([scope, 0], [scope, []]).toArray(),
    ),
  );
  for (const span of spans.flat()) {
    if (span.to <= before) await database.looks.delete([span.scope, span.to]);
    else if (span.from <= before) await database.looks.put({ ...span, from: before + 1 });
  }
}

/** Up to when the tombstones erase this conversation; undefined where none does. */
export async function erasedUpTo(
  database: Database,
  ids: readonly string[],
): Promise<number | undefined> {
  const platforms = ids.map((id) => id.split('/')[0] ?? '');
  const rows = await database.tombstones.bulkGet([...new Set(['*', ...platforms, ...ids])]);
  const instants = rows.flatMap((row) => (row ? [row.before] : []));
  return instants.length > 0 ? Math.max(...instants) : undefined;
}

/** The instant by which a message is erased: its printed time, else when it was first seen. */
export function instantOfMessage(fact: MessageFact): number {
  return (fact.absolute ?? fact.relative)?.hull.latest ?? fact.seenFrom;
}

/** The instant by which a claim is erased: what it claims, or when it was made, if that is earlier. */
function instantOfClaim(claim: ClaimFact): number {
  return Math.min(claim.seenTo, claim.moment?.latest ?? claim.seenTo);
}

/** Each of its values has its own time; that of the address is the newest. */
function withoutErased(fact: ConversationFact, before: number): ConversationFact {
  const { platform, id, url, client, title, side, end } = fact;
  return {
    platform,
    id,
    url,
    ...(client && client.at > before && { client }),
    ...(title && title.at > before && { title }),
    ...(side && side.at > before && { side }),
    ...(end && end.at > before && { end }),
  };
}
