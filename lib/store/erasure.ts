import type { PlatformId } from '@/lib/domain/platform';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { eraseLooks } from './erased';

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
      await deriveConversations(database, await conversationsIn(database, scope));
      await eraseInboxLooks(database, scope);
    }),
  );
}

/** The conversations of a scope, whatever is known of them. */
async function conversationsIn(database: Database, scope: ErasureScope): Promise<Set<string>> {
  const { messages, claims, judgements, conversations, pledges, picks } = database;
  if (scope.includes('/')) return new Set([scope]);
  const looked = await database.looks.orderBy('[scope+to]').keys();
  const ids = await Promise.all([
    messages.orderBy('conversation').uniqueKeys(),
    claims.orderBy('conversation').uniqueKeys(),
    judgements.orderBy('conversation').uniqueKeys(),
    pledges.orderBy('conversation').uniqueKeys(),
    picks.orderBy('conversation').uniqueKeys(),
    conversations.toCollection().primaryKeys(),
  ]);
  return new Set(
    ids
      .flat()
      .map(String)
      .concat((looked as unknown as [string, number][]).map(([id]) => id))
      .filter((id) => id.includes('/'))
      .filter((id) => scope === '*' || id.startsWith(`${scope}/`)),
  );
}

/** The looks at inboxes; those at conversations go with their conversation. */
async function eraseInboxLooks(database: Database, scope: ErasureScope): Promise<void> {
  const platforms = scope === '*' ? await database.platforms.toCollection().primaryKeys() : [scope];
  for (const platform of platforms) await eraseLooks(database, [platform]);
}
