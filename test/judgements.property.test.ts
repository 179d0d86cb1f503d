import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TurnWord } from '@/lib/domain/judgement';
import { recordJudgement } from '@/lib/store/judge';
import {
  IDS,
  MINUTE,
  SECOND,
  START_AT,
  scenes,
  sinceOf,
  snapshotOf,
  wholeLook,
} from './model/conversation';
import { judgementOn } from './model/events';
import { relativeMoment, rowSnapshot } from './model/inbox';
import { runs, TIMEOUT_MS } from './model/runs';
import { derived, derivedFrom, forget, record, snapshots, waits } from './model/store';

/** Design §2, "Judgements", on the real store. */

afterEach(forget);

function check<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => Promise<void>, fewest: number) {
  return fc.assert(fc.asyncProperty(arbitrary, law), runs(fewest));
}

const standing = scenes({ pauses: [1, 30, 300, 4000] });

/** The word that the user gives on the turn that waits or is owed, as the popup does. */
async function judge(kind: TurnWord, value: boolean, now: number) {
  const turn = (await derived()).turns.find(({ attention }) => attention !== undefined);
  if (turn) await recordJudgement({ turn, kind, value, now });
  return turn;
}

describe('judgements', () => {
  it(
    'late history loses none: a word before it says what the word after it would say',
    async () => {
      const judged = standing.chain((scene) =>
        fc.tuple(fc.constant(scene), fc.array(judgementOn(scene.messages), { maxLength: 4 })),
      );
      await check(
        judged,
        async ([{ messages, looks }, words]) => {
          const said = words.map((judgement) => ({ is: 'judgement' as const, judgement }));
          const parts = snapshots(looks.map((look) => snapshotOf(messages, look)));
          const whole = snapshots([snapshotOf(messages, wholeLook(messages))]);
          const early = await derivedFrom([...said, ...parts, ...whole]);
          expect(await derivedFrom([...parts, ...whole, ...said])).toEqual(early);
          expect(await derivedFrom([...parts, ...said, ...whole])).toEqual(early);
        },
        60,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'two devices that merge their words agree',
    async () => {
      const judged = standing.chain((scene) =>
        fc.tuple(
          fc.constant(scene),
          fc.array(judgementOn(scene.messages), { maxLength: 5 }),
          fc.array(judgementOn(scene.messages), { maxLength: 5 }),
        ),
      );
      await check(
        judged,
        async ([{ messages }, desk, laptop]) => {
          const whole = snapshots([snapshotOf(messages, wholeLook(messages))]);
          // A device gives each stamp once.
          const words = (all: typeof desk, device: string) =>
            all.map((judgement, counter) => ({
              is: 'judgement' as const,
              judgement: { ...judgement, stamp: { ...judgement.stamp, counter, device } },
            }));
          const [a, b] = [words(desk, 'desk'), words(laptop, 'laptop')];
          expect(await derivedFrom([...whole, ...a, ...b])).toEqual(
            await derivedFrom([...whole, ...b, ...a]),
          );
        },
        60,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'change both ways: what was said last counts, whatever the clock says',
    async () => {
      const clocks = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -5000, max: 5000 })), {
        minLength: 1,
        maxLength: 6,
      });
      const kinds = fc.constantFrom(
        'noReplyNeeded',
        'answeredElsewhere',
        'buyerSide',
      ) as fc.Arbitrary<TurnWord>;
      await check(
        fc.tuple(standing, clocks, kinds),
        async ([{ messages }, words, kind]) => {
          await derivedFrom(snapshots([snapshotOf(messages, wholeLook(messages))]));
          const waiting = (await derived()).turns.find(({ attention }) => attention === 'waiting');
          if (!waiting) return;
          const now = sinceOf(messages, wholeLook(messages)) + 10_000 * MINUTE;
          for (const [value, minutes] of words) {
            await recordJudgement({ turn: waiting, kind, value, now: now + minutes * MINUTE });
          }
          expect(waits(await derived())).toBe(words.at(-1)?.[0] === false);
        },
        60,
      );
    },
    TIMEOUT_MS,
  );

  it(
    '返信不要 and 別の端末で返信済み hold until the client writes again, however the rest becomes known',
    async () => {
      const judged = fc.tuple(
        standing,
        fc.constantFrom('noReplyNeeded', 'answeredElsewhere') as fc.Arbitrary<TurnWord>,
        fc.nat(),
      );
      await check(
        judged,
        async ([{ messages, looks }, kind, ranks]) => {
          // What the user had before their eyes was the end of the conversation, perhaps not its beginning.
          const eyes = { ...wholeLook(messages), hidden: ranks % messages.length };
          await derivedFrom(snapshots([snapshotOf(messages, eyes)]));
          const now = sinceOf(messages, eyes) + MINUTE;
          const turn = await judge(kind, true, now);
          if (turn?.attention !== 'waiting') return;
          for (const look of [...looks, wholeLook(messages)]) {
            await record({ is: 'snapshot', snapshot: snapshotOf(messages, look) });
          }
          expect(waits(await derived())).toBe(false);
          const next = {
            author: 'client' as const,
            at: now + MINUTE,
            interim: false,
            withdrawnAfter: null,
          };
          const hasIds = messages.some(({ id }) => id !== undefined);
          const more = [...messages, { ...next, ...(hasIds && { id: 'next' }) }];
          await record({ is: 'snapshot', snapshot: snapshotOf(more, wholeLook(more)) });
          const waiting = (await derived()).turns.filter(
            ({ attention }) => attention === 'waiting',
          );
          expect(waiting.map(({ waitingSince }) => waitingSince.earliest)).toEqual([next.at]);
        },
        100,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'nor does it matter that only an inbox row was known when they were said',
    async () => {
      const minutes = fc.nat({ max: 3000 });
      const judged = fc.tuple(
        standing,
        fc.constantFrom('noReplyNeeded', 'answeredElsewhere') as fc.Arbitrary<TurnWord>,
        fc.array(minutes, { maxLength: 5 }),
        minutes,
      );
      await check(
        judged,
        async ([{ messages: before, looks }, kind, ages, age]) => {
          const last = before.at(-1);
          const at = (last?.at ?? START_AT) + 5 * MINUTE;
          const client = { author: 'client' as const, at, interim: false, withdrawnAfter: null };
          const messages = [
            ...before,
            { ...client, ...(last?.id !== undefined && { id: 'last' }) },
          ];
          const row = (now: number) =>
            rowSnapshot(
              { unread: 'yes', lastAuthor: 'unknown', moment: relativeMoment(at, now) },
              now,
            );
          const seen = at + age * MINUTE + SECOND;
          await derivedFrom(snapshots([row(seen)]));
          const turn = await judge(kind, true, seen + MINUTE);
          expect(turn?.basis).toBe('preview');
          for (const minutes of ages) {
            await record({ is: 'snapshot', snapshot: row(seen + minutes * MINUTE) });
            expect(waits(await derived())).toBe(false);
          }
          const parts = looks.map((look) => ({ ...look, until: messages.length, known: IDS }));
          for (const look of [...parts, wholeLook(messages)]) {
            const since = seen + 3001 * MINUTE;
            await record({ is: 'snapshot', snapshot: { ...snapshotOf(messages, look), since } });
          }
          expect(waits(await derived())).toBe(false);
        },
        60,
      );
    },
    TIMEOUT_MS,
  );
});
