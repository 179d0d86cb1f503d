import 'fake-indexeddb/auto';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Exchange } from './bench/conversations';
import { seed, timeInbox, timeRecord } from './bench/in-page';
import { type Mass, seedMass } from './bench/mass';
import { forget } from './model/store';

/**
 * Recording costs the same however much is on record. Told here by what the database is asked and how many
 * rows it answers, which no slow machine changes; `npm run bench` measures the time.
 */

const DAY_MS = 86_400_000;
const NOW = 1_790_000_000_000;
const READS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const WRITES = ['put', 'add', 'delete'];

/** By table and question: how often it was asked, and how many rows that gave. */
const asked = new Map<string, number>();

function note(question: string, count: number): void {
  asked.set(question, (asked.get(question) ?? 0) + count);
}

type Asking = (this: IDBObjectStore | IDBIndex, ...args: unknown[]) => IDBRequest<unknown>;

function overhear(type: typeof IDBObjectStore | typeof IDBIndex, method: string): void {
  const methods = type.prototype as unknown as Record<string, Asking>;
  const original = methods[method];
  if (!original) return;
  methods[method] = function (...args) {
    const table = 'objectStore' in this ? `${this.objectStore.name} by ${this.name}` : this.name;
    const request = original.apply(this, args);
    note(`${method} ${table}`, 1);
    request.addEventListener('success', () => {
      const { result } = request;
      const rows = Array.isArray(result) ? result.length : typeof result === 'number' ? result : 0;
      note(`rows of ${method} ${table}`, rows);
    });
    return request;
  };
}

beforeAll(() => {
  for (const method of READS) for (const type of [IDBObjectStore, IDBIndex]) overhear(type, method);
  for (const method of WRITES) overhear(IDBObjectStore, method);
});

afterEach(forget);

/** A conversation of a whole year on the platform whose inbox lists messages. */
function yearLong(more: number): Exchange {
  const weekly = Array.from({ length: 50 }, (_, week) => NOW - (360 - week * 7) * DAY_MS);
  const added = Array.from({ length: more }, (_, index) => NOW - DAY_MS + index * 60_000);
  return { id: '1', asked: [...weekly, ...added], waiting: true, platform: 'crowdworks' };
}

async function askedBy(action: () => Promise<unknown>): Promise<Record<string, number>> {
  asked.clear();
  await action();
  return Object.fromEntries(asked);
}

async function costs(mass: Mass) {
  await forget();
  await seedMass(mass);
  await seed([yearLong(0)]);
  await timeRecord(yearLong(1));
  const message = await askedBy(() => timeRecord(yearLong(2)));
  const rows = Array.from({ length: 20 }, (_, index): Exchange => {
    return { id: `${index}`, asked: [NOW - index * DAY_MS], waiting: index < 5 };
  });
  await seed(rows);
  const ids = rows.map(({ id }) => id);
  await timeInbox(ids);
  return { message, inbox: await askedBy(() => timeInbox(ids)) };
}

it('recording asks the store for as much in a small record as in one fifteen times as large', async () => {
  const mass = { first: 0, turns: 10, messagesPerTurn: 3, days: 365 };
  const small = await costs({ ...mass, conversations: 4, waiting: 1 });
  expect(small.message['put turns']).toBe(2);
  expect(small.inbox['put looks']).toBe(1);
  const large = await costs({ ...mass, conversations: 60, waiting: 30 });
  expect(large).toEqual(small);
});
