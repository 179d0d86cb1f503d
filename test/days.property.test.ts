import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { connection } from '@/lib/store/connection';
import { countedOf } from '@/lib/store/days';
import { bringUpToDate } from '@/lib/store/derivation';
import { countedTurns, turnsDerived } from '@/lib/store/read';
import { inOrder } from './counted-turn';
import { START_AT } from './model/conversation';
import { eventsOf } from './model/events';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedAnew, derivedFrom, forget, record, type StoreEvent } from './model/store';

/** The rows that figures are read from, on the real store (docs/decisions/0010). */

afterEach(forget);

const events = eventsOf({ automatic: true, withdrawals: true, pauses: [0, 30, 4000, 90_000] });
const erasures: fc.Arbitrary<StoreEvent> = fc.nat({ max: 10 }).map((days) => ({
  is: 'erasure',
  scope: 'crowdworks',
  before: START_AT + days * 86_400_000,
}));
const window = fc
  .tuple(fc.integer({ min: -30, max: 300 }), fc.integer({ min: -30, max: 300 }))
  .map(([a, b]) => [a, b].map((hours) => START_AT + hours * 3_600_000) as [number, number]);

/** A range over the turns themselves, which the day rows are to be no different from. */
async function counted(from: number, to: number) {
  const rows = await connection.run((database) =>
    database.turns.where('start').between(from, to, true, false).toArray(),
  );
  return rows.map(countedOf);
}

async function outdate(): Promise<void> {
  await connection.run((database) =>
    database.meta.put({ key: 'derivation', value: { version: 0 } }),
  );
}

describe('day rows', () => {
  it(
    'are, after whatever happened, what making all anew makes of the facts',
    async () => {
      const law = async (all: StoreEvent[], erasure: StoreEvent | null) => {
        const before = await derivedFrom(erasure ? [...all, erasure] : all);
        expect(await derivedAnew()).toEqual(before);
      };
      await fc.assert(fc.asyncProperty(events, fc.option(erasures), law), runs(40));
    },
    TIMEOUT_MS,
  );

  it(
    'give for any window the turns that began in it, also while they are being made',
    async () => {
      const law = async (all: StoreEvent[], [from, to]: [number, number]) => {
        await derivedFrom(all);
        const expected = inOrder(await counted(from, to));
        expect(inOrder(await countedTurns(from, to))).toStrictEqual(expected);
        const starts = (await countedTurns(from, to)).map((turn) => turn.waitingSince.latest);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        await outdate();
        expect(inOrder(await countedTurns(from, to))).toStrictEqual(expected);
      };
      await fc.assert(fc.asyncProperty(events, window, law), runs(30));
    },
    TIMEOUT_MS,
  );

  it(
    'are right when facts arrive while all is being made anew',
    async () => {
      const law = async (first: StoreEvent[], second: StoreEvent[]) => {
        await derivedFrom(first);
        await outdate();
        const making = bringUpToDate(0);
        for (const event of second) await record(event);
        await making;
        expect(await turnsDerived()).toBeUndefined();
        const mixed = await derived();
        expect(await derivedFrom([...first, ...second])).toEqual(mixed);
      };
      await fc.assert(fc.asyncProperty(events, events, law), runs(30));
    },
    TIMEOUT_MS,
  );
});
