import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/domain/turn';
import { connection } from '@/lib/store/connection';
import { SCHEMA_VERSION } from '@/lib/store/database';
import { countedOf } from '@/lib/store/days';
import { bringUpToDate } from '@/lib/store/derivation';
import { DERIVATION } from '@/lib/store/derivation-state';
import { countedTurns, openTurns, turnsDerived } from '@/lib/store/read';
import { inOrder } from './counted-turn';
import { type ExampleDatabase, storesOf, unpacked } from './databases/example';
import { showJudged } from './databases/story';
import { everything } from './model/store';

/** What every released version left on disk is opened by this one, and nothing of it is lost. */

const FOLDER = join(import.meta.dirname, 'databases');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

function read(file: string): ExampleDatabase {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

/** What is not derived: it can never be made again. */
const KEPT = [
  'messages',
  'claims',
  'conversations',
  'aliases',
  'judgements',
  'looks',
  'tombstones',
  'platforms',
];

/** What came with a later version, and which. */
const KEPT_SINCE: readonly [number, readonly string[]][] = [
  [3, ['pledges', 'reminders', 'picks']],
  [4, ['own']],
];

function keptIn(version: number): string[] {
  const since = KEPT_SINCE.flatMap(([first, tables]) => (first <= version ? tables : []));
  return [...KEPT, ...since];
}

/** Puts on disk what the file says, past the code of today. */
async function lay({ version, stores, rows }: ExampleDatabase): Promise<void> {
  const raw = new Dexie('sokuresu');
  raw.version(version).stores(stores);
  await raw.open();
  for (const [table, all] of Object.entries(rows)) {
    await raw.table(table).bulkAdd(unpacked(all) as unknown[]);
  }
  raw.close();
}

const byKey = <T extends Turn>(turns: readonly T[]) =>
  turns.toSorted((a, b) => (a.key < b.key ? -1 : 1));

afterEach(async () => {
  await connection.run((database) => database.delete());
  connection.close();
});

it('there is one of each version up to this one', () => {
  const versions = files.map((file) => read(file).version).sort();
  expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
});

it('this version’s is of today’s tables, or it needs a version of its own', async () => {
  const today = files.map(read).find(({ version }) => version === SCHEMA_VERSION);
  expect(today?.stores).toEqual(storesOf(await connection.open()));
});

describe.each(files)('the database in %s', (file) => {
  const example = read(file);
  const meta = (example.rows.meta ?? []) as { key: string; value: { version?: number } }[];
  const isDerivedNow = meta.find(({ key }) => key === 'derivation')?.value.version === DERIVATION;
  const turns = byKey(example.rows.turns as Turn[]);

  beforeEach(() => lay(example));

  it('has rows in every table that is kept, so that this test says something', () => {
    for (const table of keptIn(example.version)) expect(example.rows[table], table).not.toEqual([]);
    expect(turns.some(({ attention }) => attention === 'waiting')).toBe(true);
  });

  it('is opened with every fact, word and look in it', async () => {
    await bringUpToDate(0);
    const tables = await everything();
    // A later version may note more beside a fact, for finding it.
    for (const table of keptIn(example.version))
      expect(tables.get(table), table).toMatchObject(example.rows[table] ?? []);
    expect(tables.get('meta')).toContainEqual(meta.find(({ key }) => key === 'clock'));
    expect(tables.get('views')).toEqual(example.rows.views);
  });

  it('has its queue and its figures at once, from the turns that it holds', async () => {
    const waiting = turns.filter(({ attention }) => attention !== undefined);
    expect(byKey(await openTurns())).toEqual(waiting);
    expect(await countedTurns(0)).toHaveLength(turns.length);
    const of = example.rows.conversations?.length;
    expect(await turnsDerived()).toEqual(isDerivedNow ? undefined : { done: 0, of });
  });

  it('has every turn that it had, and the rows of its days, when all is derived anew', async () => {
    const isUpToDate = bringUpToDate(0);
    const done: number[] = [];
    for (let now = await turnsDerived(); now; now = await turnsDerived()) done.push(now.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    await isUpToDate;
    expect(await turnsDerived()).toBeUndefined();
    const tables = await everything();
    const now = tables.get('turns') as readonly Turn[];
    const again = turns.map(({ key }) => now.find((turn) => turn.key === key));
    // A later version may say more of a turn, not something else.
    expect(again).toMatchObject(turns);
    const days = tables.get('days') as readonly { flags: Uint8Array }[];
    expect(days.reduce((sum, { flags }) => sum + flags.length, 0)).toBe(now.length);
    expect(inOrder(await countedTurns(0))).toStrictEqual(inOrder(now.map(countedOf)));
  });

  it('knows the user’s word on a row when its conversation is read', async () => {
    await showJudged();
    const row = (await openTurns()).filter(
      ({ conversation }) => conversation === 'crowdworks/thread/9',
    );
    expect(row).toEqual([]);
    const { exclusions } = (await countedTurns(0)).find(
      ({ conversation }) => conversation === 'crowdworks/thread/9',
    ) as Turn;
    expect(exclusions).toEqual(['noReplyNeeded']);
  });

  it('is not derived twice', async () => {
    expect(await bringUpToDate(0)).toBe(!isDerivedNow);
    expect(await bringUpToDate(0)).toBe(false);
  });
});
