import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { eraseLooks } from './erased';
import { scopeAfter } from './fact-rows';
import { type Keep, keepingOwn } from './own';

/** How long one slice may hold the store, and how long it is left to others after each (ms). */
const SLICE_MS = 50;

/** A wide tombstone that is being applied: everything up to and with `after` is done. */
interface Erasing {
  readonly scope: string;
  readonly after: string;
  readonly undoable: boolean;
}

/** Whether a scope holds more than one conversation. */
export function isWide(scope: string): boolean {
  return !scope.includes('/');
}

/** Inside the transaction that puts a wide tombstone: remembers that it is to be applied everywhere. */
export async function enqueueErasing(
  database: Database,
  scope: string,
  undoable: boolean,
): Promise<void> {
  const rest = (await queueOf(database)).filter((one) => one.scope !== scope);
  const after = scope === '*' ? '' : `${scope}/`;
  await putQueue(database, [...rest, { scope, after, undoable }]);
  const own = async () => eraseLooks(database, [scope]);
  if (undoable) await keepingOwn(database, [scope], own);
  else await own();
}

/** How far an erasure is: conversations that were looked through, and all there are, about. */
export type ErasingProgress = (done: number, of: number) => void;

/**
 * Applies the wide tombstones to all that they cover, slice by slice; goes on where a killed worker or a
 * closed page left it. Whatever is derived meanwhile obeys them already. Resolves when nothing is left.
 */
export async function finishErasing(onProgress?: ErasingProgress): Promise<void> {
  const of = onProgress ? await connection.run(countCovered) : 0;
  for (let done = 0; ; ) {
    const { conversations, isLast } = await eraseSlice();
    done += conversations;
    onProgress?.(done, Math.max(done, of));
    if (isLast) return;
    await new Promise((resolve) => setTimeout(resolve, SLICE_MS));
  }
}

async function countCovered(database: Database): Promise<number> {
  const { conversations } = database;
  const counts = (await queueOf(database)).map(({ scope }) =>
    scope === '*'
      ? conversations.count()
      : conversations.where('id').startsWith(`${scope}/`).count(),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Does the next slice; says how many conversations it held, and whether nothing is left. */
function eraseSlice(): Promise<{ readonly conversations: number; readonly isLast: boolean }> {
  return connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      const until = performance.now() + SLICE_MS;
      let [first, ...rest] = await queueOf(database);
      let conversations = 0;
      do {
        if (!first) break;
        const next = await eraseNext(database, first);
        if (next && !isWide(next.after)) conversations++;
        if (next) first = next;
        else [first, ...rest] = rest;
      } while (performance.now() < until);
      await putQueue(database, first ? [first, ...rest] : []);
      return { conversations, isLast: first === undefined };
    }),
  );
}

/** Erases what the next scope holds; undefined when none is left. */
async function eraseNext(database: Database, erasing: Erasing): Promise<Erasing | undefined> {
  const { scope, after, undoable } = erasing;
  const next = await scopeAfter(database, after);
  if (next === undefined || !(scope === '*' || next.startsWith(`${scope}/`))) return undefined;
  const erase = (keep?: Keep) =>
    isWide(next) ? eraseLooks(database, [next]) : deriveConversations(database, [next], keep);
  if (undoable) await keepingOwn(database, [next], erase);
  else await erase();
  return { ...erasing, after: next };
}

async function queueOf({ meta }: Database): Promise<readonly Erasing[]> {
  return ((await meta.get('erasing'))?.value ?? []) as readonly Erasing[];
}

async function putQueue({ meta }: Database, queue: readonly Erasing[]): Promise<void> {
  if (queue.length > 0) await meta.put({ key: 'erasing', value: queue });
  else await meta.delete('erasing');
}
