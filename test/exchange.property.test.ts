import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deviceId } from '@/lib/store/judge';
import { exchangeFacts } from '@/lib/sync/exchange';
import type { ExchangeReport } from '@/lib/sync/exchange-report';
import { fileNameOf } from '@/lib/sync/folder';
import { eventsOf } from './model/events';
import { Machine } from './model/machine';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedFrom, record, type StoreEvent } from './model/store';

/**
 * Issue 6, "Two machines", on the real store: each machine has its own copy of the folder, and the drive carries
 * files between them when it likes, whole or in part, and makes copies of what it takes for conflicts.
 */

const world = vi.hoisted(
  () => ({}) as { storage: unknown; machine?: import('./model/machine').Machine },
);
vi.mock('wxt/browser', () => ({ browser: world }));
vi.mock('@/lib/store/exchange-folder', () => ({
  readExchange: async () => world.machine?.kept,
  changeExchange: async (change: object) => {
    if (world.machine) world.machine.kept = { ...world.machine.kept, ...change };
  },
}));

/** After all that is played. */
const NOW = Date.UTC(2027, 0, 1);
const HOURS = 3_600_000;

const exchange = (machine: Machine, now = NOW) =>
  machine.on(world, () => exchangeFacts(now)) as Promise<ExchangeReport>;
const derivedOn = (machine: Machine) => machine.on(world, derived);
const nameOn = (machine: Machine) => machine.on(world, async () => fileNameOf(await deviceId()));

/** The drive carries a machine's file to another one, or the beginning of it. */
async function carry(from: Machine, to: Machine, part = 1): Promise<void> {
  const name = await nameOn(from);
  const bytes = from.folder.files.get(name);
  if (bytes) to.folder.files.set(name, bytes.slice(0, Math.ceil(bytes.length * part)));
}

type Play =
  | { readonly is: 'event'; readonly at: 0 | 1; readonly event: StoreEvent }
  | { readonly is: 'exchange'; readonly at: 0 | 1 }
  | { readonly is: 'carry'; readonly from: 0 | 1; readonly part: number }
  | { readonly is: 'conflict'; readonly at: 0 | 1 };

const side = fc.constantFrom<0 | 1>(0, 1);
const plays: fc.Arbitrary<Play[]> = eventsOf({ withdrawals: true }).chain((events) =>
  fc
    .tuple(
      ...events.map((event) =>
        fc.record({ is: fc.constant('event' as const), at: side, event: fc.constant(event) }),
      ),
    )
    .chain((told) =>
      fc
        .array(
          fc.oneof(
            fc.record({ is: fc.constant('exchange' as const), at: side }),
            fc.record({
              is: fc.constant('carry' as const),
              from: side,
              part: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
            }),
            fc.record({ is: fc.constant('conflict' as const), at: side }),
          ),
          { maxLength: 8 },
        )
        .chain((rest) =>
          fc.shuffledSubarray([...told, ...rest], { minLength: told.length + rest.length }),
        ),
    ),
);

async function play(machines: readonly [Machine, Machine], steps: readonly Play[]): Promise<void> {
  for (const step of steps) {
    if (step.is === 'event') await machines[step.at].on(world, () => record(step.event));
    // Its clock is seven hours behind that of the other one.
    else if (step.is === 'exchange') await exchange(machines[step.at], NOW - step.at * 7 * HOURS);
    else if (step.is === 'carry') {
      await carry(machines[step.from], machines[1 - step.from] as Machine, step.part);
    } else {
      const { files } = machines[step.at].folder;
      for (const [name, bytes] of [...files])
        files.set(`${name.slice(0, 17)} (conflicted copy).sokuresu`, bytes);
    }
  }
}

/** Both have been online for long enough. */
async function settle([a, b]: readonly [Machine, Machine]): Promise<void> {
  await exchange(a);
  await carry(a, b);
  await exchange(b);
  await carry(b, a);
  await exchange(a);
}

describe('two machines with one folder', () => {
  it(
    'know the same in the end, all that either of them saw, whatever was torn, repeated or late',
    async () => {
      await fc.assert(
        fc.asyncProperty(plays, async (steps) => {
          const machines = [new Machine(), new Machine()] as const;
          await play(machines, steps);
          await settle(machines);
          const told = steps.flatMap((step) => (step.is === 'event' ? [step.event] : []));
          const single = await new Machine().on(world, () => derivedFrom(told));
          expect(await derivedOn(machines[0])).toEqual(single);
          expect(await derivedOn(machines[1])).toEqual(single);
        }),
        runs(25),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'come to rest: what both know is written once',
    async () => {
      await fc.assert(
        fc.asyncProperty(plays, async (steps) => {
          const machines = [new Machine(), new Machine()] as const;
          await play(machines, steps);
          await settle(machines);
          await settle(machines);
          for (const machine of machines) {
            expect(await exchange(machine)).toMatchObject({ records: 0, written: 0 });
          }
        }),
        runs(8),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'never write into the file of the other one',
    async () => {
      await fc.assert(
        fc.asyncProperty(plays, async (steps) => {
          const machines = [new Machine(), new Machine()] as const;
          await play(machines, steps);
          await settle(machines);
          const [a, b] = machines;
          const name = await nameOn(b);
          const before = a.folder.files.get(name);
          await a.on(world, () => record({ is: 'switchedOn', at: 1 }));
          await exchange(a);
          expect(a.folder.files.get(name)).toBe(before);
        }),
        runs(6),
      );
    },
    TIMEOUT_MS,
  );
});
