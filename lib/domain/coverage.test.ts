import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from './coverage';

const period = { from: 100, to: 200 };

test.each([
  ['nothing was looked at', [], 0],
  ['all of it', [{ from: 0, to: 999 }], 1],
  ['one look', [{ from: 110, to: 135 }], 0.25],
  [
    'looks that overlap count once',
    [
      { from: 150, to: 170 },
      { from: 110, to: 160 },
    ],
    0.6,
  ],
  [
    'one within another',
    [
      { from: 110, to: 160 },
      { from: 120, to: 130 },
    ],
    0.5,
  ],
  [
    'only what lies in the period',
    [
      { from: 50, to: 110 },
      { from: 190, to: 300 },
      { from: 0, to: 9 },
    ],
    0.2,
  ],
])('%s', (_, looks, share) => {
  expect(coverage(looks, period)).toEqual({ calendar: share, working: null });
});

test('a period without length has no coverage, not 0', () => {
  expect(coverage([], { from: 5, to: 5 }).calendar).toBeNull();
});

test('in working time: of the working hours alone; null without any', () => {
  const evenTens = (from: number, to: number) => {
    let sum = 0;
    for (let at = from; at < to; at++) if (Math.floor(at / 10) % 2 === 0) sum++;
    return sum;
  };
  expect(coverage([{ from: 100, to: 115 }], period, evenTens).working).toBe(0.2);
  expect(coverage([], period, () => null).working).toBeNull();
  expect(coverage([], period, () => 0).working).toBeNull();
});

test('agrees with counting every instant', () => {
  const edge = fc.integer({ min: 80, max: 220 });
  fc.assert(
    fc.property(fc.array(fc.tuple(edge, edge), { maxLength: 8 }), (pairs) => {
      const looks = pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
      let seen = 0;
      for (let at = period.from; at < period.to; at++) {
        if (looks.some(({ from, to }) => from <= at && at < to)) seen++;
      }
      expect(coverage(looks, period).calendar).toBeCloseTo(seen / 100, 9);
    }),
  );
});
