import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { endLine, headLine, readArchive, recordLine } from '@/lib/archive/file';
import { type FactRecord, keyOf } from '@/lib/archive/record';
import { allFacts } from '@/lib/store/export';
import { beginImport } from '@/lib/store/last-import';
import { mergeFacts } from '@/lib/store/merge';
import { undoFacts } from '@/lib/store/undo-import';
import { IDS, START_AT } from './model/conversation';
import { eventsOf } from './model/events';
import { messageRowId } from './model/inbox';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedFrom, forget, record, type StoreEvent } from './model/store';

/** An archive is the facts of one machine; taking it in is recording all on one (design §2). */

afterEach(forget);

const NOW = START_AT + 200 * 24 * 60 * 60 * 1000;

const erasure: fc.Arbitrary<StoreEvent> = fc.record({
  is: fc.constant('erasure' as const),
  scope: fc.constantFrom(
    '*',
    'crowdworks',
    `crowdworks/${IDS[0]}`,
    `crowdworks/${messageRowId(0)}`,
  ),
  before: fc.nat({ max: 20 * 24 * 60 }).map((minutes) => START_AT + minutes * 60_000),
});

/** What happened around one conversation, and which of two machines saw it; some both. */
const worlds = fc
  .tuple(
    eventsOf({ automatic: true, withdrawals: true, closers: true }),
    fc.option(erasure),
    fc.infiniteStream(fc.nat({ max: 5 })),
  )
  .map(([events, erased, sides]) => {
    const all = [{ is: 'switchedOn' as const, at: 0 }, ...events, ...(erased ? [erased] : [])];
    const side = all.map(() => sides.next().value as number);
    return {
      all,
      here: all.filter((_, index) => (side[index] as number) < 3 || side[index] === 5),
      there: all.filter((_, index) => (side[index] as number) >= 3),
    };
  });

/** All facts of this machine, as they come out of a file. */
async function exported(): Promise<FactRecord[]> {
  let text = headLine({ app: '0.1.0', device: 'desk', createdAt: NOW });
  let count = 0;
  for await (const { records } of allFacts()) {
    for (const one of records) text += recordLine(one, count++);
  }
  text += endLine(count);
  expect(JSON.parse(text).records).toHaveLength(count);
  const halves = async function* () {
    yield text.slice(0, text.length / 2);
    yield text.slice(text.length / 2);
  };
  const read: FactRecord[] = [];
  for await (const one of readArchive(halves(), NOW)) read.push(one as FactRecord);
  return read;
}

/** The facts, in one order: a set has none. */
async function facts(): Promise<[string, unknown][]> {
  const all: [string, unknown][] = (await exported()).map((one) => [
    `${one[0]} ${keyOf(one)}`,
    one[1],
  ]);
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

async function machine(events: readonly StoreEvent[]): Promise<FactRecord[]> {
  await derivedFrom(events);
  return exported();
}

describe('an archive', () => {
  it(
    'taken in is what one machine that saw everything knows, in either order, once or twice',
    async () => {
      const law = async ({
        all,
        here,
        there,
      }: {
        all: StoreEvent[];
        here: StoreEvent[];
        there: StoreEvent[];
      }) => {
        const [a, b] = [await machine(here), await machine(there)];
        const together = await derivedFrom(all);
        const truth = await facts();
        for (const files of [
          [a, b],
          [b, a, b],
        ]) {
          await forget();
          for (const file of files) await mergeFacts(file);
          expect(await facts()).toEqual(truth);
          expect(await derived()).toEqual(together);
        }
      };
      await fc.assert(fc.asyncProperty(worlds, law), runs(60));
    },
    TIMEOUT_MS,
  );

  it(
    'taken in and given back leaves what was recorded before and after, to the letter',
    async () => {
      const law = async (
        { here, there }: { here: StoreEvent[]; there: StoreEvent[] },
        middle: number,
      ) => {
        // What is erased here makes the import final.
        const mine = here.filter(({ is }) => is !== 'erasure');
        // What an imported tombstone keeps from being recorded, pages must show again after it is gone.
        const erases = there.some(({ is }) => is === 'erasure');
        const at = erases ? mine.length : middle % (mine.length + 1);
        const file = await machine(there);
        const alone = await derivedFrom(mine);
        const truth = await facts();
        await forget();
        for (const event of mine.slice(0, at)) await record(event);
        await beginImport('file', NOW);
        await mergeFacts(file, { undoable: true });
        for (const event of mine.slice(at)) await record(event);
        await undoFacts();
        expect(await facts()).toEqual(truth);
        expect(await derived()).toEqual(alone);
      };
      await fc.assert(fc.asyncProperty(worlds, fc.nat(), law), runs(60));
    },
    TIMEOUT_MS,
  );
});
