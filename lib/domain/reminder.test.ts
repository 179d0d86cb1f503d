import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from './commitment';
import { remindersAt, stageAt, stagesOf } from './reminder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const made = (rest: Partial<Commitment> = {}): Commitment => {
  return {
    key: 'coconala/1 a',
    ref: 'a',
    conversation: 'coconala/1',
    platform: 'coconala',
    kind: 'answer',
    madeAt: 0,
    dueAt: 2 * HOUR,
    seenUntil: 0,
    ...rest,
  };
};

describe('the stages', () => {
  it.each<[string, Partial<Commitment>, [string, number][]]>([
    [
      'of a promise in two hours',
      {},
      [
        ['before', 90 * MINUTE],
        ['due', 2 * HOUR],
      ],
    ],
    [
      'of a promise in ten minutes',
      { dueAt: 10 * MINUTE },
      [
        ['before', 5 * MINUTE],
        ['due', 10 * MINUTE],
      ],
    ],
    [
      'of a promise for tomorrow: an hour before',
      { dueAt: 24 * HOUR },
      [
        ['before', 23 * HOUR],
        ['due', 24 * HOUR],
      ],
    ],
    [
      'of a promise in two minutes: at once',
      { dueAt: 2 * MINUTE },
      [
        ['before', 0],
        ['due', 2 * MINUTE],
      ],
    ],
    [
      'of a deadline in eight hours',
      { kind: 'deadline', dueAt: 8 * HOUR },
      [
        ['start', 0],
        ['midway', 4 * HOUR],
        ['before', 6 * HOUR],
        ['due', 8 * HOUR],
      ],
    ],
    [
      'of a deadline in two hours: no midway',
      { kind: 'deadline' },
      [
        ['start', 0],
        ['before', 90 * MINUTE],
        ['due', 2 * HOUR],
      ],
    ],
    [
      'of a deadline in ten days: a day before',
      { kind: 'deadline', dueAt: 240 * HOUR },
      [
        ['start', 0],
        ['midway', 120 * HOUR],
        ['before', 216 * HOUR],
        ['due', 240 * HOUR],
      ],
    ],
    ['of 返事待ち', { kind: 'followUp' }, [['due', 2 * HOUR]]],
  ])('%s', (_, rest, stages) => {
    expect(stagesOf(made(rest))).toEqual(stages);
    expect(stageAt(made(rest), -1)).toBeUndefined();
    for (const [stage, at] of stages) expect(stageAt(made(rest), at)).toBe(stage);
  });
});

describe('reminders', () => {
  const keys = ({ give, skip, next }: ReturnType<typeof remindersAt>) => {
    return { give: give.map(({ stage }) => stage), skip: skip.map(({ stage }) => stage), next };
  };
  it.each<[string, number, string[], object]>([
    ['before its first: the alarm only', HOUR, [], { give: [], skip: [], next: 90 * MINUTE }],
    ['at its first', 90 * MINUTE, [], { give: ['before'], skip: [], next: 2 * HOUR }],
    ['given: not again', 91 * MINUTE, ['before'], { give: [], skip: [], next: 2 * HOUR }],
    [
      'slept through: the last one alone',
      3 * HOUR,
      [],
      { give: ['due'], skip: ['before'], next: null },
    ],
    [
      'slept through for a week: nothing',
      200 * HOUR,
      [],
      { give: [], skip: ['before', 'due'], next: null },
    ],
    // The clock was set back after the first was given.
    ['a clock set back', HOUR, ['before'], { give: [], skip: [], next: 2 * HOUR }],
  ])('%s', (_, now, given, expected) => {
    const set = new Set(given.map((stage) => `coconala/1 a ${stage}`));
    expect(keys(remindersAt([made()], set, now))).toEqual(expected);
  });

  it('there are none of what is over', () => {
    expect(keys(remindersAt([made({ closed: 'kept' })], new Set(), 3 * HOUR))).toEqual({
      give: [],
      skip: [],
      next: null,
    });
  });

  it('each is given once, and one of each commitment is, however the program sleeps and wakes', () => {
    const commitment = fc.record({
      kind: fc.constantFrom('answer', 'start', 'deliver', 'deadline', 'followUp'),
      madeAt: fc.integer({ min: 0, max: 20 * HOUR }),
      length: fc.integer({ min: MINUTE, max: 60 * HOUR }),
    });
    const wakes = fc.array(fc.integer({ min: -HOUR, max: 40 * HOUR }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 5 }), wakes, (all, steps) => {
        const commitments = all.map(({ kind, madeAt, length }, index) =>
          made({ key: `k${index}`, kind, madeAt, dueAt: madeAt + length }),
        );
        const given = new Set<string>();
        let now = 0;
        // It wakes whenever it must; and once more when all is over.
        for (const step of [...steps, 80 * HOUR]) {
          now += step;
          const { give, skip, next } = remindersAt(commitments, given, now);
          for (const { key, at } of [...give, ...skip]) {
            expect(given.has(key)).toBe(false);
            expect(at).toBeLessThanOrEqual(now);
            given.add(key);
          }
          expect(new Set(give.map(({ commitment }) => commitment.key)).size).toBe(give.length);
          expect(next === null || next > now).toBe(true);
        }
        const last = Math.max(now, ...commitments.map(({ dueAt }) => dueAt));
        const { give, skip } = remindersAt(commitments, given, last);
        for (const { key } of [...give, ...skip]) given.add(key);
        for (const one of commitments) expect(given.has(`${one.key} due`)).toBe(true);
      }),
    );
  });
});
