import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/domain/turn';
import { type Scene, scenes, sinceOf, snapshotOf, stands, wholeLook } from './model/conversation';
import { eventsOf, shuffled } from './model/events';
import { expectedTurns } from './model/oracle';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedFrom, everything, forget, record, snapshots, waits } from './model/store';

/**
 * Design §2, "facts are a set, the rest is derived", on the real store: whatever the order, repetition,
 * staleness and partiality of what tabs deliver. One property is one sentence of it.
 */

afterEach(forget);

const dice = fc.infiniteStream(fc.nat());

function check<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => Promise<void>, fewest: number) {
  return fc.assert(fc.asyncProperty(arbitrary, law), runs(fewest));
}

const looksOf = ({ messages, looks }: Scene) =>
  snapshots(looks.map((look) => snapshotOf(messages, look)));

const wholeOf = ({ messages }: Scene) => snapshots([snapshotOf(messages, wholeLook(messages))]);

describe('facts are a set', () => {
  it(
    'recording a snapshot twice is recording it once',
    async () => {
      await check(
        eventsOf({ withdrawals: true, automatic: true }),
        async (events) => {
          await derivedFrom(events);
          const once = await everything();
          for (const event of events) await record(event);
          expect(await everything()).toEqual(once);
        },
        80,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'any order of snapshots, from any number of tabs, stale ones included, gives the same turns',
    async () => {
      await check(
        fc.tuple(eventsOf({ withdrawals: true, automatic: true }), dice),
        async ([events, ranks]) => {
          const straight = await derivedFrom(events);
          expect(await derivedFrom(shuffled(events, ranks))).toEqual(straight);
        },
        250,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'tabs that report side by side give what one tab would have given',
    async () => {
      await check(
        fc.tuple(scenes({ withdrawals: true }), fc.array(scenes(), { maxLength: 0 }), dice),
        async ([scene, _, ranks]) => {
          // Each tab tells its own looks in the order of time; how they mix is the browser's affair.
          const inTime = [...scene.looks].sort(
            (a, b) => sinceOf(scene.messages, a) - sinceOf(scene.messages, b),
          );
          const tabs: (typeof inTime)[] = [[], [], []];
          for (const look of inTime) tabs[(ranks.next().value as number) % 3]?.push(look);
          const mixed: typeof inTime = [];
          while (mixed.length < inTime.length) {
            const next = tabs[(ranks.next().value as number) % 3]?.shift();
            if (next) mixed.push(next);
          }
          const one = await derivedFrom(looksOf({ ...scene, looks: inTime }));
          expect(await derivedFrom(looksOf({ ...scene, looks: mixed }))).toEqual(one);
        },
        80,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'ids that join later give what they would have given had they been one from the first',
    async () => {
      await check(
        scenes({ withdrawals: true }),
        async (scene) => {
          const joined = [...looksOf(scene), ...wholeOf(scene)];
          const early = [...wholeOf(scene), ...looksOf(scene)];
          expect(await derivedFrom(joined)).toEqual(await derivedFrom(early));
          expect((await derived()).views).toHaveLength(1);
        },
        80,
      );
    },
    TIMEOUT_MS,
  );
});

const told = ({ key, waitingSince, acknowledgement, exclusions, attention }: Turn) =>
  JSON.stringify({ key, waitingSince, acknowledgement, exclusions, attention });

describe('a look proves what it shows, and no more', () => {
  it(
    'an old look delivered late neither clears nor reopens anything',
    async () => {
      await check(
        scenes(),
        async (scene) => {
          const before = await derivedFrom(wholeOf(scene));
          for (const event of looksOf(scene)) await record(event);
          expect((await derived()).turns.map(told)).toEqual(before.turns.map(told));
        },
        80,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'nor does one that still shows what was withdrawn',
    async () => {
      await check(
        scenes({ withdrawals: true }),
        async (scene) => {
          const before = await derivedFrom(wholeOf(scene));
          for (const event of looksOf(scene)) await record(event);
          expect(waits(await derived())).toBe(waits(before));
        },
        80,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'a hidden tab proves no absence',
    async () => {
      await check(
        scenes({ withdrawals: true }),
        async (scene) => {
          const hidden = scene.looks.map((look) => ({ ...look, visible: false }));
          const { turns } = await derivedFrom(looksOf({ ...scene, looks: hidden }));
          expect(turns.flatMap(({ exclusions }) => exclusions)).not.toContain('disappeared');
        },
        80,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'what nobody withdrew never disappears, whatever parts are shown',
    async () => {
      await check(
        scenes(),
        async (scene) => {
          const { turns } = await derivedFrom(looksOf(scene));
          expect(turns.flatMap(({ exclusions }) => exclusions)).not.toContain('disappeared');
        },
        150,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'parts of a history never give a figure that the whole would not give',
    async () => {
      await check(
        scenes(),
        async (scene) => {
          const { turns } = await derivedFrom(looksOf(scene));
          const expected = expectedTurns({
            messages: scene.messages,
            gaps: new Set(),
            judgements: [],
          });
          const truth = new Set(expected.map(({ start, ack }) => `${start} ${ack}`));
          for (const { exclusions, waitingSince, acknowledgement } of turns) {
            if (exclusions.length > 0 || !acknowledgement) continue;
            expect(truth).toContain(`${waitingSince.earliest} ${acknowledgement.at.earliest}`);
          }
        },
        150,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'after a whole look the conversation waits exactly if the last standing message is the client’s',
    async () => {
      await check(
        scenes({ withdrawals: true }),
        async (scene) => {
          const { messages, looks } = scene;
          const seen = looks.map((look) => ({ ...look, visible: true }));
          const all = await derivedFrom([...looksOf({ messages, looks: seen }), ...wholeOf(scene)]);
          const standing = messages.filter((spoken, n) => stands(spoken, n, messages.length));
          expect(waits(all)).toBe(standing.at(-1)?.author === 'client');
        },
        200,
      );
    },
    TIMEOUT_MS,
  );
});
