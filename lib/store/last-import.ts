import { connection } from './connection';
import type { Database } from './database';
import type { KeptChange } from './kept';

/** What is known of the last import, while it can be taken back. */
export interface LastImport {
  /** The file's name. */
  readonly name: string;
  /** When it was begun (epoch ms). */
  readonly at: number;
  /** It was broken off: what it had brought by then is there. */
  readonly unfinished?: true;
  /** What it changed of templates, settings and sites. */
  readonly kept?: readonly KeptChange[];
  /** It is being taken back: so far, in the order of scopes. */
  readonly undoneTo?: string;
}

const KEY = 'import';

/** The last import, if it can be taken back. */
export function lastImport(): Promise<LastImport | undefined> {
  return connection.run(readLast);
}

async function readLast({ meta }: Database): Promise<LastImport | undefined> {
  return (await meta.get(KEY))?.value as LastImport | undefined;
}

/** Up to which scope it was taken back before that was interrupted; undefined at the beginning. */
export async function undoneTo(database: Database): Promise<string | undefined> {
  return (await readLast(database))?.undoneTo;
}

/** Notes that it was taken back up to this scope, inside the transaction that has done it. */
export async function noteUndone(database: Database, scope: string): Promise<void> {
  const last = await readLast(database);
  if (last) await database.meta.put({ key: KEY, value: { ...last, undoneTo: scope } });
}

/** Whether there is an import that can be taken back. */
export async function isUndoable(database: Database): Promise<boolean> {
  return (await readLast(database)) !== undefined;
}

/**
 * Begins an import: from now on what changes can be taken back, that of the import before it no more; if that
 * one was broken off, with it.
 */
export function beginImport(name: string, at: number): Promise<void> {
  return change(async (database, last) => {
    if (!last?.unfinished) await database.own.clear();
    return { name, at, unfinished: true };
  });
}

/** The facts are in; these other changes follow. */
export function finishImport(kept: readonly KeptChange[]): Promise<void> {
  return change(async (_, last) => last && { name: last.name, at: last.at, kept });
}

/** Makes the last import final: what was kept for taking it back goes. */
export async function forgetOwn({ own, meta }: Database): Promise<void> {
  await own.clear();
  await meta.delete(KEY);
}

/** The same, for an import that was begun before an instant (epoch ms). */
export function settleImport(before: number): Promise<void> {
  return connection.run((database) =>
    database.transaction('rw', [database.own, database.meta], async () => {
      const last = await readLast(database);
      if (last && last.at < before) await forgetOwn(database);
    }),
  );
}

function change(
  edit: (database: Database, last: LastImport | undefined) => Promise<LastImport | undefined>,
): Promise<void> {
  return connection.run((database) =>
    database.transaction('rw', [database.own, database.meta], async () => {
      const value = await edit(database, await readLast(database));
      if (value) await database.meta.put({ key: KEY, value });
    }),
  );
}
