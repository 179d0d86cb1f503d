import { connection } from '@/lib/store/connection';
import { bringUpToDate } from '@/lib/store/derivation';
import { derivationRow } from '@/lib/store/derivation-state';
import type { Exchange } from './conversations';
import { type Rows, rowsOf } from './mass-rows';

/** How much is on record. */
export interface Mass {
  readonly conversations: number;
  /** The first one's number, which makes its id. */
  readonly first: number;
  /** In each conversation. */
  readonly turns: number;
  readonly messagesPerTurn: number;
  /** Conversations whose last question has no answer. */
  readonly waiting: number;
  /** Over how many days up to now. */
  readonly days: number;
}

/** What was put there, and how long the product's own functions took for it. */
export interface Seeded {
  readonly messages: number;
  readonly turns: number;
  readonly commitments: number;
  /** Deriving the turns and commitments of all facts, in memory (ms). */
  readonly deriveMs: number;
  /** Making all day rows of them, in one go (ms). */
  readonly daysMs: number;
}

const DAY_MS = 86_400_000;
/** Conversations in one write. */
const CHUNK = 100;
const PLATFORMS = ['coconala', 'crowdworks', 'upwork', 'fiverr'];

/**
 * Runs in a page of the extension, on its real database: puts facts, and turns that the product's own
 * function derives of them, straight into the tables, then has the product make the day rows.
 */
export async function seedMass(mass: Mass): Promise<Seeded> {
  const database = await connection.open();
  const raw = database.backendDB();
  const sum = { messages: 0, turns: 0, commitments: 0, deriveMs: 0 };
  let written: Promise<void> = Promise.resolve();
  for (let from = 0; from < mass.conversations; from += CHUNK) {
    const chunk = Math.min(CHUNK, mass.conversations - from);
    const parts = Array.from({ length: chunk }, (_, nth) => rowsOf(exchangeOf(mass, from + nth)));
    const rows = (table: keyof Rows) => parts.flatMap((part) => part.rows[table]);
    sum.messages += rows('messages').length;
    sum.turns += rows('turns').length;
    sum.commitments += rows('commitments').length;
    sum.deriveMs += parts.reduce((ms, part) => ms + part.deriveMs, 0);
    // The next rows are made while these are written.
    await written;
    written = write(raw, {
      messages: rows('messages'),
      conversations: rows('conversations'),
      claims: rows('claims'),
      turns: rows('turns'),
      pledges: rows('pledges'),
      commitments: rows('commitments'),
      views: rows('views'),
    });
  }
  await written;
  const before = Number.NEGATIVE_INFINITY;
  await connection.run(({ meta }) => meta.put(derivationRow({ phase: 'days', before })));
  const startedAt = performance.now();
  await bringUpToDate(200);
  return { ...sum, daysMs: performance.now() - startedAt };
}

/** Clients who ask at even intervals; each conversation a little earlier than the one before. */
function exchangeOf({ conversations, turns, waiting, ...mass }: Mass, index: number): Exchange {
  const step = (mass.days * DAY_MS) / turns;
  const newest = Date.now() - 3_600_000 - (step * index) / conversations;
  return {
    id: `9${String(mass.first + index).padStart(6, '0')}`,
    asked: Array.from({ length: turns }, (_, back) => newest - back * step).reverse(),
    waiting: index < waiting,
    platform: PLATFORMS[index % PLATFORMS.length] as string,
    perTurn: mass.messagesPerTurn,
  };
}

/** One big transaction, that need not have reached the disk. */
function write(database: IDBDatabase, rows: Rows): Promise<void> {
  const tables = Object.keys(rows) as (keyof Rows)[];
  const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
  for (const table of tables) {
    const store = transaction.objectStore(table);
    for (const row of rows[table]) store.put(row);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
