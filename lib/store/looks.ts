import type { FactRecord } from '@/lib/archive/record';
import type { LookSpan } from '@/lib/domain/coverage';
import { joinSpans, LOOK_GAP_MS } from '@/lib/domain/look-spans';
import type { PlatformId } from '@/lib/domain/platform';
import { aliasesOf, attended, deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { erasedUpTo } from './erased';
import { noteOwn } from './own';

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
      await noteOwn(database, recordsOfLook(look));
    }),
  );
}

/** A look as the facts that it is. */
export function recordsOfLook({ platform, scope, from, to }: VisibleLook): FactRecord[] {
  const looks = ['looks', { scope, spans: [{ from, to }] }] as const;
  return scope === platform ? [looks, ['platform', { id: platform, lookedAt: to }]] : [looks];
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

/** Adds many looks at one scope. Answers the conversations that they show to be so still. */
export async function addSpans(
  database: Database,
  scope: string,
  spans: readonly LookSpan[],
): Promise<string[]> {
  const before = (await erasedUpTo(database, await aliasesOf(database, scope))) ?? -1;
  const { looks } = database;
  const known = await looks
    .where('[scope+to]')
    .between([scope, 0], [scope, []], true, true)
    .toArray();
  const left = spans
    .filter(({ to }) => to > before)
    .map(({ from, to }) => ({ from: Math.max(from, before + 1), to }));
  const joined = joinSpans([...known, ...left]);
  await looks.bulkDelete(known.map(({ to }): [string, number] => [scope, to]));
  await looks.bulkPut(joined.map((span) => ({ scope, ...span })));
  if (scope.includes('/')) return [scope];
  const last = left.reduce((latest, { to }) => Math.max(latest, to), -1);
  if (last >= 0) await noteInbox(database, scope, last);
  return [];
}

export async function noteInbox(
  { platforms }: Database,
  id: PlatformId,
  to: number,
): Promise<void> {
  const row = await platforms.get(id);
  await platforms.put({ ...row, id, lookedAt: Math.max(to, row?.lookedAt ?? 0) });
}

/** Records that the user switched a platform on at this instant; what is older is not "new". */
export async function recordSwitchedOn(platform: PlatformId, at: number): Promise<void> {
  await connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      await deriveConversations(database, await addSwitchedOn(database, platform, [at]));
      await noteOwn(database, [['platform', { id: platform, switchedOn: [at] }]]);
    }),
  );
}

/** Adds instants of switching on. Answers the conversations of which that says something. */
export async function addSwitchedOn(
  database: Database,
  platform: PlatformId,
  instants: readonly number[],
): Promise<Set<string>> {
  const row = await database.platforms.get(platform);
  const known = row?.switchedOn ?? [];
  const all = new Set([...known, ...instants]);
  if (all.size === known.length) return new Set();
  const switchedOn = [...all].sort((a, b) => a - b);
  await database.platforms.put({ ...row, id: platform, switchedOn });
  // A page may have been read before its switching-on was on record.
  const claims = await database.claims.filter((claim) => claim.platform === platform).toArray();
  return new Set(claims.map(({ conversation }) => conversation));
}
