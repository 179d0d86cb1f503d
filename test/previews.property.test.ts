import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { connection } from '@/lib/store/connection';
import {
  histories,
  IDS,
  MINUTE,
  SECOND,
  type Spoken,
  sinceOf,
  snapshotOf,
  wholeLook,
} from './model/conversation';
import {
  type InboxLook,
  inboxLookAt,
  inboxSnapshotOf,
  minuteMoment,
  relativeMoment,
  rowSnapshot,
} from './model/inbox';
import { runs, TIMEOUT_MS } from './model/runs';
import {
  derived,
  derivedFrom,
  forget,
  record,
  type StoreEvent,
  snapshots,
  waits,
} from './model/store';

/** Design §2, "Previews", on the real store. */

afterEach(forget);

interface Seen {
  readonly messages: Spoken[];
  readonly rows: InboxLook[];
}

const inboxes: fc.Arbitrary<Seen> = histories({ pauses: [1, 30, 300, 4000] }).chain((messages) =>
  fc.record({
    messages: fc.constant(messages),
    rows: fc.array(rowAt(messages.length), { minLength: 1, maxLength: 6 }),
  }),
);

/** Rows of the conversation itself; those of its messages have a law of their own. */
function rowAt(length: number): fc.Arbitrary<InboxLook> {
  return inboxLookAt(length).map((row) => ({ ...row, names: 'conversation' }));
}

const switchedOn: StoreEvent = { is: 'switchedOn', at: 0 };

function check(law: (seen: Seen) => Promise<void>, fewest: number) {
  return fc.assert(fc.asyncProperty(inboxes, law), runs(fewest));
}

const eventsOf = ({ messages, rows }: Seen) =>
  snapshots(rows.map((row) => inboxSnapshotOf(messages, row)));

describe('a row of an inbox', () => {
  it(
    'opens a turn on positive evidence only',
    async () => {
      await check(async (seen) => {
        const isSign = ({ unread, author, time }: InboxLook) =>
          unread === 'yes' || (author === 'client' && time !== 'none');
        const all = await derivedFrom([switchedOn, ...eventsOf(seen)]);
        expect(waits(all)).toBe(seen.rows.some(isSign));
      }, 80);
    },
    TIMEOUT_MS,
  );

  it(
    'that is read is not answered: no row ever ends a wait',
    async () => {
      await check(async (seen) => {
        const { messages, rows } = seen;
        await derivedFrom([switchedOn]);
        let waited = false;
        for (const row of rows) {
          await record({ is: 'snapshot', snapshot: inboxSnapshotOf(messages, row) });
          const now = waits(await derived());
          expect(waited && !now).toBe(false);
          waited = now;
        }
      }, 80);
    },
    TIMEOUT_MS,
  );

  it(
    'gives way to a later look that reads the conversation to its end',
    async () => {
      await check(async (seen) => {
        const { messages, rows } = seen;
        const newest = Math.max(...rows.map((row) => inboxSnapshotOf(messages, row).since));
        const whole = { ...snapshotOf(messages, wholeLook(messages)), since: newest + SECOND };
        const { turns } = await derivedFrom([switchedOn, ...eventsOf(seen), ...snapshots([whole])]);
        expect(turns.filter(({ basis }) => basis === 'preview')).toEqual([]);
        expect(waits(await derived())).toBe(messages.at(-1)?.author === 'client');
      }, 80);
    },
    TIMEOUT_MS,
  );

  it(
    'that was stale when the conversation was read opens nothing',
    async () => {
      const law = async ({ messages }: Seen, minutes: number) => {
        const answered = [...messages, answer(messages)];
        const read = snapshotOf(answered, wholeLook(answered));
        const last = messages.length - 1;
        const at = messages[last]?.at ?? 0;
        // The tab was left open: it goes on counting minutes under the old mark.
        const now = read.since + minutes * MINUTE;
        const stale = rowSnapshot(
          { unread: 'yes', lastAuthor: 'unknown', moment: relativeMoment(at, now) },
          now,
        );
        expect(waits(await derivedFrom(snapshots([read, stale])))).toBe(false);
      };
      const minutes = fc.nat({ max: 50 });
      await fc.assert(fc.asyncProperty(inboxes, minutes, law), runs(80));
    },
    TIMEOUT_MS,
  );

  it(
    'tells of a message that came after the conversation was read',
    async () => {
      const law = async ({ messages }: Seen, pause: number, age: number, isMarked: boolean) => {
        const answered = [...messages, answer(messages)];
        const read = snapshotOf(answered, wholeLook(answered));
        // A mark is enough at once; without one the printed minute has to be another one.
        const at = read.since + (isMarked ? SECOND : MINUTE) + pause * SECOND;
        const now = at + age * MINUTE + SECOND;
        const row = isMarked
          ? ({ unread: 'yes', lastAuthor: 'unknown', moment: relativeMoment(at, now) } as const)
          : ({ unread: 'unknown', lastAuthor: 'client', moment: minuteMoment(at) } as const);
        const all = await derivedFrom([switchedOn, ...snapshots([read, rowSnapshot(row, now)])]);
        const waiting = all.turns.filter(({ attention }) => attention === 'waiting');
        expect(waiting).toHaveLength(1);
        // Snapping widens what is relative by less than a quarter on either side.
        expect(waiting[0]?.waitingSince.earliest).toBeLessThanOrEqual(at);
        expect(waiting[0]?.waitingSince.latest).toBeGreaterThanOrEqual(at);
      };
      const seconds = fc.nat({ max: 4000 });
      const ages = fc.nat({ max: 30 });
      await fc.assert(fc.asyncProperty(inboxes, seconds, ages, fc.boolean(), law), runs(80));
    },
    TIMEOUT_MS,
  );
});

function answer(messages: readonly Spoken[]): Spoken {
  const last = messages.at(-1) as Spoken;
  return {
    author: 'worker',
    at: last.at + 60 * SECOND,
    interim: false,
    withdrawnAfter: null,
    ...(last.id !== undefined && { id: 'answer' }),
  };
}

describe('an inbox that stays open all day', () => {
  it('leaves a bounded number of rows, as sharp as its sharpest text', async () => {
    const at = Date.UTC(2026, 8, 1, 0, 0, 17);
    await derivedFrom([switchedOn]);
    for (let minute = 1; minute < 24 * 60; minute++) {
      // Texts change when the page gets round to it, tabs are reloaded at any second.
      const now = at + minute * MINUTE + ((minute * 7919) % 60) * SECOND;
      const row = {
        unread: 'yes',
        lastAuthor: 'unknown',
        moment: relativeMoment(at, now),
      } as const;
      await record({ is: 'snapshot', snapshot: rowSnapshot(row, now) });
    }
    const rows = await connection.run((database) => database.claims.count());
    expect(rows).toBeLessThan(40);
    const [turn] = (await derived()).turns;
    const { earliest = 0, latest = 0 } = turn?.waitingSince ?? {};
    expect(earliest).toBeLessThanOrEqual(at);
    expect(latest).toBeGreaterThanOrEqual(at);
    expect(latest - earliest).toBeLessThan(30 * SECOND);
  }, 60_000);

  it('keeps none of them once the conversation was read', async () => {
    const at = Date.UTC(2026, 8, 1);
    const row = (now: number) =>
      rowSnapshot({ unread: 'yes', lastAuthor: 'unknown', moment: relativeMoment(at, now) }, now);
    const messages: Spoken[] = [{ author: 'client', at, interim: false, withdrawnAfter: null }];
    await derivedFrom(snapshots([row(at + 5 * MINUTE), row(at + 90 * MINUTE)]));
    const read = { ...snapshotOf(messages, wholeLook(messages)), since: at + 100 * MINUTE };
    expect(sinceOf(messages, wholeLook(messages))).toBeLessThan(read.since);
    await record({ is: 'snapshot', snapshot: read });
    expect(await connection.run((database) => database.claims.count())).toBe(0);
    expect((await derived()).turns.map(({ conversation }) => conversation)).toEqual([
      `crowdworks/${[...IDS].sort()[0]}`,
    ]);
  });
});
