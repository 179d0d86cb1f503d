import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { MessageReading, PageReading } from '@/lib/domain/reading';
import type { Snapshot } from '@/lib/domain/snapshot';
import { connection } from '@/lib/store/connection';
import { eraseUpTo } from '@/lib/store/erasure';
import { recordSnapshot, recordSwitchedOn } from '@/lib/store/record';

/**
 * Design §2, on the real store: whatever the order, repetition, staleness and partiality of what
 * tabs deliver, the same set of looks gives the same turns, and none that did not happen.
 */

const SECOND = 1000;
const START_AT = Date.UTC(2026, 8, 1);

interface Spoken {
  readonly author: 'client' | 'worker';
  readonly at: number;
  /** From this many later messages on the client has withdrawn it; null: it stands. */
  readonly withdrawnAfter: number | null;
}

/** One look at a conversation whose true history is known. */
interface Look {
  /** How many messages existed when this document showed its content. */
  readonly until: number;
  /** How many of the oldest are not shown. */
  readonly hidden: number;
  /** A fold: these are not shown either (from, to), within what is shown. */
  readonly fold: readonly [number, number] | null;
  readonly visible: boolean;
  /** Under which of its two ids the page knows the conversation. */
  readonly known: 'both' | 'first' | 'second';
}

function historyIn(withdrawnAfter: fc.Arbitrary<number | null>) {
  return fc
    .array(
      fc.record({
        author: fc.constantFrom('client', 'worker') as fc.Arbitrary<Spoken['author']>,
        // Equal seconds happen: the key then needs counts and blocks.
        pause: fc.constantFrom(0, 1, 30, 300, 4000),
        withdrawnAfter,
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((messages) => {
      let at = START_AT;
      return messages.map(({ author, pause, withdrawnAfter }): Spoken => {
        at += pause * SECOND;
        return { author, at, withdrawnAfter };
      });
    });
}

function lookAt(length: number): fc.Arbitrary<Look> {
  return fc.record({
    until: fc.integer({ min: 0, max: length }),
    hidden: fc.integer({ min: 0, max: Math.max(0, length - 1) }),
    fold: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
        .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    ),
    visible: fc.boolean(),
    known: fc.constantFrom('both', 'first', 'second'),
  });
}

function sceneOf(histories: fc.Arbitrary<Spoken[]>) {
  return histories.chain((messages) =>
    fc.record({
      messages: fc.constant(messages),
      looks: fc.array(lookAt(messages.length), { minLength: 1, maxLength: 8 }),
    }),
  );
}

const scene = sceneOf(historyIn(fc.constant(null)));
const sceneWithWithdrawals = sceneOf(historyIn(fc.option(fc.integer({ min: 0, max: 4 }))));

function reading(message: Spoken): MessageReading {
  const moment = { earliest: message.at, latest: message.at + SECOND - 1 };
  return {
    author: message.author,
    moment: { ...moment, source: 'absolute' },
    text: message.author === 'worker' && (message.at / SECOND) % 2 === 0 ? 'interim' : 'text',
    attachments: false,
  };
}

function wholeLook(messages: readonly Spoken[]): Look {
  return { until: messages.length, hidden: 0, fold: null, visible: true, known: 'both' };
}

/** Whether a message is still on the page when there are `until` messages in all. */
function stands({ withdrawnAfter }: Spoken, index: number, until: number): boolean {
  return withdrawnAfter === null || until - index <= withdrawnAfter + 1;
}

function snapshotOf(messages: readonly Spoken[], look: Look): Snapshot {
  const newest = messages[look.until - 1];
  const shown = messages
    .slice(0, look.until)
    .filter((message, index) => stands(message, index, look.until));
  const [from, to] = look.fold ?? [0, 0];
  const hidden = Math.min(look.hidden, shown.length);
  const upper = shown.slice(hidden, Math.max(hidden, from)).map(reading);
  const lower = shown.slice(Math.max(hidden, to)).map(reading);
  const folded = look.fold !== null && to > Math.max(hidden, from);
  const runs = folded
    ? [upper, lower]
    : [[...upper, ...shown.slice(Math.max(hidden, from)).map(reading)]];
  const ids = { first: 'thread/1', second: 'proposal/2' };
  const id = look.known === 'second' ? ids.second : ids.first;
  const page: PageReading = {
    page: 'conversation',
    unread: { state: 'unknown', why: 'notAList' },
    previews: [],
    conversation: {
      conversation: {
        id,
        aliases: look.known === 'both' ? [ids.second] : [],
        client: '山田商店',
        url: 'https://crowdworks.jp/proposals/2',
      },
      side: 'unknown',
      runs,
      // A first run that is empty because it is folded away leaves the gap at the beginning.
      reachesStart: hidden === 0 && (!folded || upper.length > 0),
      reachesEnd: lower.length > 0 || !folded,
    },
  };
  return {
    platform: 'crowdworks',
    // The document showed this after its newest message and before the next one.
    since: (newest?.at ?? START_AT) + SECOND / 2 + look.until,
    visible: look.visible,
    reading: page,
    interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
  };
}

async function turnsAfter(snapshots: readonly Snapshot[]): Promise<unknown> {
  await forget();
  for (const snapshot of snapshots) await recordSnapshot(snapshot);
  return everythingDerived();
}

function everythingDerived(): Promise<{ turns: unknown[]; views: unknown[] }> {
  return connection.run(async (database) => ({
    turns: await database.turns.toArray(),
    views: await database.views.toArray(),
  }));
}

async function forget(): Promise<void> {
  await connection.run((database) => database.delete());
  connection.close();
}

afterEach(forget);

/** Slow and obviously right: for each client message, who wrote before it and who wrote next. */
function oracle(messages: readonly Spoken[]): { start: number; answer: number | null }[] {
  const turns: { start: number; answer: number | null }[] = [];
  messages.forEach((message, index) => {
    if (message.author !== 'client' || messages[index - 1]?.author === 'client') return;
    const answer = messages.slice(index).find(({ author }) => author === 'worker');
    turns.push({ start: message.at, answer: answer?.at ?? null });
  });
  return turns;
}

describe('facts are a set', () => {
  it('any order and any repetition of looks gives the same turns', async () => {
    const property = fc.asyncProperty(
      scene,
      fc.infiniteStream(fc.nat()),
      async ({ messages, looks }, dice) => {
        const snapshots = looks.map((look) => snapshotOf(messages, look));
        const doubled = [...snapshots, ...snapshots]
          .map((snapshot) => ({ snapshot, rank: dice.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ snapshot }) => snapshot);
        expect(await turnsAfter(doubled)).toEqual(await turnsAfter(snapshots));
      },
    );
    await fc.assert(property, { numRuns: 400 });
  }, 120_000);

  it('one whole look gives exactly the turns that happened', async () => {
    const property = fc.asyncProperty(scene, async ({ messages, looks }) => {
      const all = [...looks, wholeLook(messages)].map((look) => snapshotOf(messages, look));
      const { turns } = (await turnsAfter(all)) as {
        turns: {
          waitingSince: { earliest: number };
          acknowledgement?: { at: { earliest: number } };
        }[];
      };
      const found = turns
        .map((turn) => ({
          start: turn.waitingSince.earliest,
          answer: turn.acknowledgement?.at.earliest ?? null,
        }))
        .sort((a, b) => a.start - b.start || (a.answer ?? 1e99) - (b.answer ?? 1e99));
      expect(found).toEqual(oracle(messages));
    });
    await fc.assert(property, { numRuns: 150 });
  }, 120_000);

  it('after a whole look the conversation waits exactly if the last standing message is the client’s', async () => {
    const property = fc.asyncProperty(sceneWithWithdrawals, async ({ messages, looks }) => {
      const all = [...looks.map((look) => ({ ...look, visible: true })), wholeLook(messages)];
      const { turns } = (await turnsAfter(all.map((look) => snapshotOf(messages, look)))) as {
        turns: { attention?: string }[];
      };
      const standing = messages.filter((message, index) => stands(message, index, messages.length));
      const waits = turns.some(({ attention }) => attention === 'waiting');
      expect(waits).toBe(standing.at(-1)?.author === 'client');
    });
    await fc.assert(property, { numRuns: 300 });
  }, 120_000);

  it('parts of a history never give a figure that the whole would not give', async () => {
    const property = fc.asyncProperty(scene, async ({ messages, looks }) => {
      const { turns } = (await turnsAfter(looks.map((look) => snapshotOf(messages, look)))) as {
        turns: {
          exclusions: string[];
          waitingSince: { earliest: number };
          acknowledgement?: { at: { earliest: number } };
        }[];
      };
      const truth = new Set(oracle(messages).map(({ start, answer }) => `${start} ${answer}`));
      for (const turn of turns) {
        if (turn.exclusions.length > 0 || !turn.acknowledgement) continue;
        const figure = `${turn.waitingSince.earliest} ${turn.acknowledgement.at.earliest}`;
        expect([...truth]).toContain(figure);
      }
    });
    await fc.assert(property, { numRuns: 150 });
  }, 120_000);

  it('erasure holds wherever it stands among the looks', async () => {
    const property = fc.asyncProperty(scene, fc.nat(), fc.nat(), async (world, where, upTo) => {
      const snapshots = world.looks.map((look) => snapshotOf(world.messages, look));
      const before = (world.messages[upTo % world.messages.length] as Spoken).at + SECOND - 1;
      const results: unknown[] = [];
      for (const position of [0, where % (snapshots.length + 1), snapshots.length]) {
        await forget();
        for (const [index, snapshot] of snapshots.entries()) {
          if (index === position) await eraseUpTo('crowdworks', before);
          await recordSnapshot(snapshot);
        }
        if (position === snapshots.length) await eraseUpTo('crowdworks', before);
        const { turns } = await everythingDerived();
        results.push(turns);
        for (const turn of turns as { waitingSince: { latest: number } }[]) {
          expect(turn.waitingSince.latest).toBeGreaterThan(before);
        }
      }
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    });
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);
});

describe('inbox rows that name a message, not its conversation', () => {
  const MINUTE = 60 * SECOND;
  const at = START_AT + 10 * MINUTE;
  const moment = { earliest: at, latest: at + MINUTE - 1, source: 'absolute' as const };
  const names = { aliases: [], client: '山田商店', url: 'https://crowdworks.jp/messages/777' };
  const row: Snapshot = {
    platform: 'crowdworks',
    since: at + 2 * MINUTE,
    visible: true,
    reading: {
      page: 'inbox',
      unread: { state: 'unknown', why: 'undocumented' },
      previews: [
        {
          conversation: { id: 'message/777', ...names },
          unread: 'unknown',
          lastAuthor: 'client',
          moment,
        },
      ],
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  };
  const opened: Snapshot = {
    ...row,
    since: at + 3 * MINUTE,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: { ...names, id: 'thread/1', url: 'https://crowdworks.jp/proposals/2' },
        side: 'unknown',
        runs: [[{ author: 'client', moment, text: '…', attachments: false }]],
        reachesStart: true,
        reachesEnd: true,
      },
    },
  };
  const waiting = async () =>
    ((await everythingDerived()).turns as { conversation: string; attention?: string }[])
      .filter((turn) => turn.attention === 'waiting')
      .map((turn) => turn.conversation);

  it('wait by themselves until the conversation was read, in either order', async () => {
    await recordSwitchedOn('crowdworks', START_AT);
    await recordSnapshot(row);
    expect(await waiting()).toEqual(['crowdworks/message/777']);
    await recordSnapshot(opened);
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
    await forget();
    await recordSwitchedOn('crowdworks', START_AT);
    await recordSnapshot(opened);
    await recordSnapshot(row);
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
  });

  it('older than the switching-on are not new', async () => {
    await recordSwitchedOn('crowdworks', at + 5 * MINUTE);
    await recordSnapshot(row);
    expect(await waiting()).toEqual([]);
  });
});
