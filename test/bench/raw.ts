import { connection } from '@/lib/store/connection';

/**
 * The same work as the store's by IndexedDB alone, without anything of ours but the shape of the tables;
 * runs in a page of the extension.
 */

/** The tables of which a look at a conversation with a new message changes rows: one each, but every message shown. */
const WRITTEN = ['messages', 'conversations', 'turns', 'days', 'looks', 'platforms'];

const SHOWN = 100;

/** How long one strict transaction takes that reads and puts what such a look changes (ms). */
export async function timeRawWrite(): Promise<number> {
  const { database, rows } = await scratch();
  const startedAt = performance.now();
  const transaction = database.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
  const committed = finished(transaction);
  await Promise.all(
    rows.map(async ([table, row]) => {
      const store = transaction.objectStore(table);
      await settled(store.get(keyOf(row, store.keyPath as string | string[])));
      store.put(row);
    }),
  );
  await committed;
  return performance.now() - startedAt;
}

function keyOf(row: Row, path: string | string[]): IDBValidKey {
  const part = (name: string) => row[name] as IDBValidKey;
  return typeof path === 'string' ? part(path) : path.map(part);
}

/** How long it takes to read the rows from which the store reads these figures, undecoded (ms). */
export async function timeRawDays(from: number, to: number): Promise<number> {
  const day = 86_400_000;
  const range = IDBKeyRange.bound([Math.floor(from / day)], [Math.floor(to / day) + 1]);
  return timeRead('days', (store) => store.getAll(range));
}

/** The same of the turns themselves (ms). */
export async function timeRawTurns(from: number, to: number): Promise<number> {
  const range = IDBKeyRange.bound(from, to);
  return timeRead('turns', (store) => store.index('start').getAll(range));
}

async function timeRead(
  table: string,
  // biome-ignore lint/suspicious/noExplicitAny: as the browser's own types have it.
  read: (store: IDBObjectStore) => IDBRequest<any>,
): Promise<number> {
  const raw = (await connection.open()).backendDB();
  const startedAt = performance.now();
  await settled(read(raw.transaction(table).objectStore(table)));
  return performance.now() - startedAt;
}

type Row = Record<string, unknown>;

let opened: Promise<{ database: IDBDatabase; rows: [string, Row][] }> | undefined;

/** A database of the same tables, and the newest row of each of ours. */
function scratch() {
  opened ??= openScratch();
  return opened;
}

async function openScratch() {
  const own = (await connection.open()).backendDB();
  const stores = WRITTEN.map((table) => own.transaction(table).objectStore(table));
  const shapes = stores.map(({ name, keyPath, indexNames }, index) => ({
    name,
    keyPath,
    indexes: [...indexNames].map((key) => [key, stores[index]?.index(key).keyPath] as const),
  }));
  const request = indexedDB.open('bench-raw', 1);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of shapes) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [key, path] of indexes) store.createIndex(key, path as string);
    }
  };
  const database = await settled(request);
  const rows: [string, Row][] = [];
  for (const table of WRITTEN) {
    const store = own.transaction(table).objectStore(table);
    const all = await settled(store.getAll(null, table === 'messages' ? SHOWN : 1));
    rows.push(...all.map((row): [string, Row] => [table, row]));
  }
  return { database, rows };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
