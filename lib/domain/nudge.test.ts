import { describe, expect, it } from 'vitest';
import { type Nudge, type NudgeFacts, nudgeAt, nudgeOf } from './nudge';
import type { Schedule } from './schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday, nine o'clock in Tokyo. */
const NINE = Date.parse('2026-01-12T09:00:00+09:00');

const office: Schedule = {
  effectiveFrom: '1970-01-01',
  timeZone: 'Asia/Tokyo',
  spans: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    tue: [['09:00', '18:00']],
  },
};

function facts(looks: Record<string, number>, changes: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    looks: new Map(Object.entries(looks)),
    visible: new Set(),
    last: null,
    schedules: [office],
    minutes: 20,
    ...changes,
  };
}

const told = (at: number, looks: Record<string, number>, ids: string[]): Nudge =>
  nudgeOf(ids, facts(looks), at);

describe('inboxes that nobody looks at', () => {
  it.each<[string, NudgeFacts, number, string[], number | null]>([
    ['not yet', facts({ a: NINE }), NINE + 19 * MINUTE, [], NINE + 20 * MINUTE],
    ['now', facts({ a: NINE }), NINE + 20 * MINUTE, ['a'], null],
    ['one that was never seen', facts({}), NINE + HOUR, [], null],
    [
      'working time alone counts: over noon',
      facts({ a: NINE + 3 * HOUR - 5 * MINUTE }),
      NINE + 4 * HOUR + 14 * MINUTE,
      [],
      NINE + 4 * HOUR + 15 * MINUTE,
    ],
    [
      'the one longest unseen first',
      facts({ a: NINE, b: NINE - 24 * HOUR, c: NINE + 15 * MINUTE }),
      NINE + 20 * MINUTE,
      ['b', 'a'],
      NINE + 35 * MINUTE,
    ],
    [
      'while a page of it is in sight: later',
      facts({ a: NINE }, { visible: new Set(['a']) }),
      NINE + HOUR,
      [],
      NINE + HOUR + 2 * MINUTE,
    ],
    [
      'nobody has looked since: not again',
      facts(
        { a: NINE, b: NINE + 15 * MINUTE },
        {
          last: told(NINE + 20 * MINUTE, { a: NINE, b: NINE + 15 * MINUTE }, ['a']),
        },
      ),
      NINE + 2 * HOUR,
      [],
      null,
    ],
    [
      'looked at again: once more',
      facts({ a: NINE + 30 * MINUTE }, { last: told(NINE + 20 * MINUTE, { a: NINE }, ['a']) }),
      NINE + 50 * MINUTE,
      ['a'],
      null,
    ],
    [
      'another was looked at: not that one again',
      facts(
        { a: NINE, b: NINE + 30 * MINUTE },
        {
          last: told(NINE + 20 * MINUTE, { a: NINE, b: NINE }, ['a', 'b']),
        },
      ),
      NINE + 50 * MINUTE,
      ['b'],
      null,
    ],
    [
      'two nudges are as far apart',
      facts(
        { a: NINE + 19 * MINUTE, b: NINE + 1 * MINUTE },
        {
          last: told(NINE + 20 * MINUTE, { a: NINE, b: NINE + 1 * MINUTE }, ['a']),
        },
      ),
      NINE + 21 * MINUTE,
      [],
      NINE + 40 * MINUTE,
    ],
    [
      'a clock that was set back does not silence for as long',
      facts({ a: NINE + 5 * MINUTE }, { last: told(NINE + 5 * HOUR, { a: NINE }, ['a']) }),
      NINE + 25 * MINUTE,
      ['a'],
      null,
    ],
  ])('%s', (_, given, now, platforms, next) => {
    const nudging = nudgeAt(given, now);
    expect(nudging.platforms).toEqual(platforms);
    if (platforms.length === 0 || next !== null) expect(nudging.next).toBe(next);
  });

  it('a note of an earlier nudge is kept for the platforms that nobody has looked at since', () => {
    const first = told(NINE, { a: NINE - HOUR, b: NINE - HOUR }, ['a', 'b']);
    const second = nudgeOf(
      ['b'],
      facts({ a: NINE - HOUR, b: NINE + MINUTE }, { last: first }),
      NINE + HOUR,
    );
    expect([...second.told].sort()).toEqual(['a', 'b']);
  });
});
