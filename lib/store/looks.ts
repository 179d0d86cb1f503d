import type { LookSpan } from '@/lib/domain/coverage';
import type { PlatformId } from '@/lib/domain/platform';
import { aliasesOf, attended, deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { erasedUpTo } from './erased';

/** Looks that are this close belong to one span: the reporter speaks once a minute. */
const LOOK_GAP_MS = 90_000;

/** A span of time in which a visible page was looked at. `scope`: see LookRow. */
export interface VisibleLook {
  readonly platform: PlatformId;
  readonly scope: string;
  readonly from: number;
  readonly to: number;
}

/** Records that a visible page still showed what it had shown. */
export async function recordLook(look: VisibleLook): Promise<void> {
  await connection.run((database) =>
    // Dexie follows the awaits of an `async` function only.
    database.transaction('rw', database.tables, async () => {
      await deriveConversations(database, await attended(database, await addLook(database, look)));
    }),
  );
}

/**
 * When a visible inbox of each platform was looked at from one instant (epoch ms) up to another, for
 * coverage (metrics §3, COV): spans oldest first, cut at both ends, none that overlap. A platform that was
 * not looked at has an empty list; one that is not known has none.
 */
export function looksBetween(
  from: number,
  to: number,
): Promise<ReadonlyMap<PlatformId, readonly LookSpan[]>> {
  return connection.run(async (database) => {
    const ids = await database.platforms.toCollection().primaryKeys();
    const spans = ids.map(async (id) => [id, await spansOf(database, id, from, to)] as const);
    return new Map(await Promise.all(spans));
  });
}

async function spansOf({ looks }: Database, scope: string, from: number, to: number) {
  const ended = looks.where('[scope+to]').between([scope, from], [scope, to], true, false);
  // Spans do not overlap, so only the first that ends later may have begun before.
  const last = looks.where('[scope+to]').between([scope, to], [scope, []]).first();
  const rows = [...(await ended.toArray()), (await last) ?? []].flat();
  return rows
    .filter((span) => span.from <= to)
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }));
}

/** Adds a look to the spans of its scope. Answers the conversations that it shows to be so still. */
export async function addLook(database: Database, look: VisibleLook): Promise<string[]> {
  const { scope, platform } = look;
  const before = (await erasedUpTo(database, await aliasesOf(database, scope))) ?? -1;
  if (look.to <= before) return [];
  const span = { ...look, from: Math.max(look.from, before + 1) };
  const to = await joinSpan(database, span);
  if (scope !== platform) return [scope];
  await noteInbox(database, platform, to);
  return [];
}

/** Makes one span of all that lie close to the new one; says where it ends. */
async function joinSpan(
  { looks }: Database,
  { scope, from, to }: Omit<VisibleLook, 'platform'>,
): Promise<number> {
  const near = await looks
    .where('[scope+to]')
    .between([scope, from - LOOK_GAP_MS], [scope, []], true, true)
    .filter((span) => span.from <= to + LOOK_GAP_MS)
    .toArray();
  const joined = {
    scope,
    from: Math.min(from, ...near.map((span) => span.from)),
    to: Math.max(to, ...near.map((span) => span.to)),
  };
  await looks.bulkDelete(near.map((span) => [span.scope, span.to]));
  await looks.put(joined);
  return joined.to;
}

async function noteInbox({ platforms }: Database, id: PlatformId, to: number): Promise<void> {
  const row = await platforms.get(id);
  await platforms.put({ ...row, id, lookedAt: Math.max(to, row?.lookedAt ?? 0) });
}

/** Records that the user switched a platform on at this instant; what is older is not "new". */
export async function recordSwitchedOn(platform: PlatformId, at: number): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const row = await database.platforms.get(platform);
      const known = row?.switchedOn ?? [];
      if (known.includes(at)) return;
      const switchedOn = [...known, at].sort((a, b) => a - b);
      await database.platforms.put({ ...row, id: platform, switchedOn });
      // A page may have been read before its switching-on was on record.
      const claims = await database.claims.filter((claim) => claim.platform === platform).toArray();
      await deriveConversations(database, new Set(claims.map(({ conversation }) => conversation)));
    }),
  );
}
