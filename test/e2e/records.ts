import type { Page } from 'puppeteer-core';
import type { Turn } from '../../lib/domain/turn.ts';

/** All rows of one table of the extension's database, read past its own code. */
export async function readTable<T>(desk: Page, table: string): Promise<T[]> {
  // As text: over WebDriver BiDi an object that stands in two places arrives in the first only.
  const rows = await desk.evaluate(async (name) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('sokuresu'));
    try {
      return JSON.stringify(await settled(database.transaction(name).objectStore(name).getAll()));
    } finally {
      database.close();
    }
  }, table);
  return JSON.parse(rows) as T[];
}

/** Makes these rows all that one table holds, past the extension's own code. */
export async function writeTable(
  desk: Page,
  table: string,
  rows: readonly object[],
): Promise<void> {
  await desk.evaluate(
    async (name, all) => {
      const opening = indexedDB.open('sokuresu');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(name, 'readwrite');
      transaction.objectStore(name).clear();
      for (const row of all) transaction.objectStore(name).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    table,
    rows,
  );
}

/** The derived turns, oldest first. */
export async function readTurns(desk: Page): Promise<Turn[]> {
  const turns = await readTable<Turn>(desk, 'turns');
  return turns.sort((a, b) => a.waitingSince.earliest - b.waitingSince.earliest);
}

/** Forgets what was begun to be written, past the extension's own code. */
export async function forgetBegun(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    const isBegun = (key: string) => /^(draft|question|template-draft):/.test(key);
    await chrome.storage.local.remove(keys.filter(isBegun));
  });
}
