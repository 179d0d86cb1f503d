import type { PlatformId } from '@/lib/domain/platform';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database, TombstoneRow } from './database';
import { type ErasingProgress, enqueueErasing, finishErasing, isWide } from './erasing';
import { forgetOwn } from './last-import';

/** Everything, one platform, or one conversation (its id with the platform's before a slash). */
export type ErasureScope = '*' | PlatformId | (string & {});

/**
 * Erases what these scopes hold up to an instant (epoch ms), and keeps a tombstone of each, so that an open
 * page, an old export or another machine does not bring it back. The last import is final after it: what was
 * kept for taking it back is erased too. What holds much is erased in slices.
 */
export async function eraseUpTo(
  scopes: ErasureScope | readonly ErasureScope[],
  before: number,
  onProgress?: ErasingProgress,
): Promise<void> {
  const all = typeof scopes === 'string' ? [scopes] : scopes;
  await markErased(all.map((scope) => ({ scope, before })));
  await finishErasing(onProgress);
}

/**
 * The beginning of it, by which it is decided: `finishErasing` does the rest, here or in the background.
 * `ahead` names what else is to be erased, inside the transaction.
 */
export async function markErased(
  tombstones: readonly TombstoneRow[],
  ahead: (database: Database) => Promise<readonly TombstoneRow[]> = async () => [],
): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      await forgetOwn(database);
      const all = [...tombstones, ...(await ahead(database))];
      for (const { scope, before } of all) {
        const known = await database.tombstones.get(scope);
        await database.tombstones.put({ scope, before: Math.max(before, known?.before ?? 0) });
        if (isWide(scope)) await enqueueErasing(database, scope, false);
      }
      await deriveConversations(
        database,
        all.flatMap(({ scope }) => (isWide(scope) ? [] : [scope])),
      );
    }),
  );
}
