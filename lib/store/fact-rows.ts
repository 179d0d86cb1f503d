import type { FactRecord, FactValues } from '@/lib/archive/record';
import { type Database, ofConversations } from './database';

/** Everything known of these scopes (conversations' ids, platforms' ids, `*`), as facts travel. */
export async function factsOfScopes(
  database: Database,
  scopes: readonly string[],
): Promise<FactRecord[]> {
  const { tombstones, platforms, aliases, conversations, looks } = database;
  const found = await Promise.all([
    tombstones.bulkGet([...scopes]),
    platforms.bulkGet([...scopes]),
    aliases.where('a').anyOf(scopes).toArray(),
    conversations.bulkGet([...scopes]),
    ofConversations(database.messages, scopes),
    ofConversations(database.claims, scopes),
    ofConversations(database.judgements, scopes),
    ofConversations(database.pledges, scopes),
    ofConversations(database.picks, scopes),
    ofConversations(database.reminders, scopes),
    Promise.all(
      scopes.map((scope) =>
        looks.where('[scope+to]').between([scope, 0], [scope, []], true, true).toArray(),
      ),
    ),
  ]);
  return [
    ...found[0].flatMap((row) => (row ? [['tombstone', row] as const] : [])),
    ...found[1].flatMap((row) =>
      row?.switchedOn || row?.lookedAt !== undefined
        ? [['platform', platformOf(row)] as const]
        : [],
    ),
    ...found[2].map(({ a, b }) => ['alias', { a, b }] as const),
    ...found[3].flatMap((row) => (row ? [['conversation', row] as const] : [])),
    ...found[4].map(({ sentAt: _, ...fact }) => ['message', fact] as const),
    ...found[5].map(({ key: _, sentAt: __, judgedAt: ___, ...fact }) => ['claim', fact] as const),
    ...found[6].map(({ key: _, ...fact }) => ['judgement', fact] as const),
    ...found[7].map((fact) => ['pledge', fact] as const),
    ...found[8].map((fact) => ['pick', fact] as const),
    ...found[9].map(({ pending: _, ...fact }) => ['reminder', fact] as const),
    ...found[10].flatMap((spans, index) => {
      const scope = scopes[index] as string;
      const bare = spans.map(({ from, to }) => ({ from, to }));
      return spans.length > 0 ? [['looks', { scope, spans: bare }] as const] : [];
    }),
  ];
}

/** What is seen of a platform here, its reading's health, is this machine's own affair. */
function platformOf({ id, switchedOn, lookedAt }: FactValues['platform']): FactValues['platform'] {
  return { id, ...(switchedOn && { switchedOn }), ...(lookedAt !== undefined && { lookedAt }) };
}

/** The next scope after this one, in code-unit order, of which anything is known; undefined at the end. */
export async function scopeAfter(database: Database, after: string): Promise<string | undefined> {
  const { messages, claims, judgements, pledges, picks, reminders, aliases } = database;
  const { tombstones, platforms, conversations, looks } = database;
  const first = <Key>(keys: Promise<readonly Key[]>) => keys.then(([key]) => key && String(key));
  const next = await Promise.all([
    first(messages.where('conversation').above(after).limit(1).keys()),
    first(claims.where('conversation').above(after).limit(1).keys()),
    first(judgements.where('conversation').above(after).limit(1).keys()),
    first(pledges.where('conversation').above(after).limit(1).keys()),
    first(picks.where('conversation').above(after).limit(1).keys()),
    first(reminders.where('conversation').above(after).limit(1).keys()),
    first(aliases.where('a').above(after).limit(1).keys()),
    first(tombstones.where('scope').above(after).limit(1).primaryKeys()),
    first(platforms.where('id').above(after).limit(1).primaryKeys()),
    first(conversations.where('id').above(after).limit(1).primaryKeys()),
    looks
      .where('[scope+to]')
      .above([after, []])
      .first()
      .then((row) => row?.scope),
  ]);
  return next.flatMap((scope) => (scope ? [scope] : [])).sort()[0];
}
