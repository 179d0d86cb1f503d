import type { Page } from 'puppeteer-core';
import type { Turn } from '../../lib/domain/turn.ts';

/** All rows of one table of the extension's database, read past its own code. */
export function readTable<T>(desk: Page, table: string): Promise<T[]> {
  return desk.evaluate(async (name) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('sokuresu'));
    try {
      return (await settled(database.transaction(name).objectStore(name).getAll())) as never[];
    } finally {
      database.close();
    }
  }, table);
}

/** The derived turns, oldest first. */
export async function readTurns(desk: Page): Promise<Turn[]> {
  const turns = await readTable<Turn>(desk, 'turns');
  return turns.sort((a, b) => a.waitingSince.earliest - b.waitingSince.earliest);
}
