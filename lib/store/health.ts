import { type Health, healthAfter } from '@/lib/domain/health';
import type { PlatformId } from '@/lib/domain/platform';
import type { PageReading } from '@/lib/domain/reading';
import { connection } from './connection';

export type { Health } from '@/lib/domain/health';

/** Records what a look says about how a platform can be read; writes only what is news. */
export async function recordHealth(
  id: PlatformId,
  reading: PageReading,
  visible: boolean,
  now: number,
): Promise<void> {
  await change(id, (health) => healthAfter(health, reading, visible, now));
}

/** Records that the user has compared the reading with the page and found it right. */
export async function confirmReading(id: PlatformId, at: number): Promise<void> {
  await change(id, (health) => ({ ...health, confirmedAt: at }));
}

/** Takes that back: the platform is read in another way now. */
export async function forgetConfirmation(id: PlatformId): Promise<void> {
  await change(id, (health) => {
    const { confirmedAt, ...unconfirmed } = health;
    return confirmedAt === undefined ? health : unconfirmed;
  });
}

/** How each platform's reading has fared; nothing for one that was never seen. */
export function platformHealth(): Promise<ReadonlyMap<PlatformId, Health>> {
  return connection.run(async (database) => {
    const rows = await database.platforms.toArray();
    return new Map(rows.flatMap(({ id, health }) => (health ? [[id, health] as const] : [])));
  });
}

function change(id: PlatformId, edit: (health: Health) => Health): Promise<void> {
  return connection.run((database) =>
    database.transaction('rw', database.platforms, async () => {
      const row = await database.platforms.get(id);
      const before = row?.health ?? {};
      const after = edit(before);
      if (after !== before) await database.platforms.put({ ...row, id, health: after });
    }),
  );
}
