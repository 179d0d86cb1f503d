import type { ClaimFact, MessageFact } from '@/lib/domain/fact';
import type { PlatformId } from '@/lib/domain/platform';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';

/** Scope to the instant up to which it is erased. */
export type Tombstones = ReadonlyMap<string, number>;

/** Everything, one platform, or one conversation (its id with the platform's before a slash). */
export type ErasureScope = '*' | PlatformId | (string & {});

/**
 * Erases what a scope holds up to an instant (epoch ms), and keeps a tombstone, so that an open page
 * or an old export does not bring it back.
 */
export async function eraseUpTo(scope: ErasureScope, before: number): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const known = await database.tombstones.get(scope);
      await database.tombstones.put({ scope, before: Math.max(before, known?.before ?? 0) });
      const touched = await sweep(database, await tombstonesOf(database));
      await deriveConversations(database, touched);
    }),
  );
}

/** The tombstones as they stand; few, so they are read whole. */
export async function tombstonesOf(database: Database): Promise<Tombstones> {
  const rows = await database.tombstones.toArray();
  return new Map(rows.map(({ scope, before }) => [scope, before]));
}

/** Whether an instant of a conversation has been erased. */
export function isErased(
  tombstones: Tombstones,
  platform: PlatformId,
  conversation: string,
  at: number,
): boolean {
  return ['*', platform, conversation].some((scope) => at <= (tombstones.get(scope) ?? -1));
}

/** The instant by which a message is erased: its printed time, else when it was first seen. */
export function instantOfMessage(fact: MessageFact): number {
  return (fact.absolute ?? fact.relative)?.hull.latest ?? fact.seenFrom;
}

/** The instant by which a claim is erased: what it claims, or when it was made, if that is earlier. */
export function instantOfClaim(claim: ClaimFact): number {
  return Math.min(claim.seenTo, claim.moment?.latest ?? claim.seenTo);
}

/** Takes out of every table what the tombstones cover; says which conversations that touched. */
async function sweep(database: Database, tombstones: Tombstones): Promise<Set<string>> {
  const touched = new Set<string>();
  const { messages, claims, conversations, judgements, looks } = database;
  for (const fact of await messages.toArray()) {
    if (!isErased(tombstones, fact.platform, fact.conversation, instantOfMessage(fact))) continue;
    touched.add(fact.conversation);
    await messages.delete([fact.conversation, fact.key]);
  }
  for (const claim of await claims.toArray()) {
    if (!isErased(tombstones, claim.platform, claim.conversation, instantOfClaim(claim))) continue;
    touched.add(claim.conversation);
    await claims.delete(claim.key);
  }
  for (const fact of await conversations.toArray()) {
    if (!isErased(tombstones, fact.platform, fact.id, fact.url.at)) continue;
    touched.add(fact.id);
    await conversations.delete(fact.id);
  }
  for (const judgement of await judgements.toArray()) {
    const platform = judgement.conversation.split('/')[0] ?? '';
    if (!isErased(tombstones, platform, judgement.conversation, judgement.stamp.wall)) continue;
    touched.add(judgement.conversation);
    await judgements.delete(judgement.key);
  }
  for (const look of await looks.toArray()) {
    const platform = look.scope.split('/')[0] ?? '';
    if (isErased(tombstones, platform, look.scope, look.to)) {
      await looks.delete([look.scope, look.to]);
    }
  }
  return touched;
}
