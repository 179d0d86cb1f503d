import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Observation, type QuantileInterval, survival } from './statistics';

const rows = (durations: number[], events: number[]): Observation[] =>
  durations.map((duration, index) => ({ duration, answered: events[index] === 1 }));

test('the vector of metrics §11', () => {
  const curve = survival(rows([3, 5, 6, 7, 8, 10, 12, 12], [1, 0, 1, 1, 0, 1, 1, 0]));
  const known = [
    [0, 1],
    [2.9, 1],
    [3, 0.875],
    [6, 0.729167],
    [7, 0.583333],
    [10, 0.388889],
    [12, 0.194444],
    [99, 0.194444],
  ];
  for (const [t = 0, share = 0] of known) expect(curve.at(t)).toBeCloseTo(share, 6);
  expect(curve.quantile(0.5)).toBe(10);
  expect(curve.quantile(0.9)).toBeNull();
});

test.each([
  ['no waits', [], [], null],
  ['only waiting', [1, 2, 3], [0, 0, 0], null],
  ['one answer', [4], [1], 4],
  ['two middle values are not averaged', [1, 2, 3, 4], [1, 1, 1, 1], 2],
  ['an answer before a censoring at the same time', [5, 5], [0, 1], 5],
  ['mostly waiting', [1, 9, 9, 9, 9], [1, 0, 0, 0, 0], null],
  ['an even number', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(1), 5],
])('median: %s', (_, durations, events, median) => {
  expect(survival(rows(durations, events)).quantile(0.5)).toBe(median);
});

test('rounding hides no quantile: the ninth of ten is p90, the second of five p40', () => {
  expect(survival(rows([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(1))).quantile(0.9)).toBe(9);
  expect(survival(rows([1, 2, 3, 4, 5], Array(5).fill(1))).quantile(0.4)).toBe(2);
});

test.each([0, -1, 1.1, Number.NaN])('there is no quantile at %s: null where undefined', (p) => {
  expect(survival(rows([1, 2], [1, 1])).quantile(p)).toBeNull();
});

/** The definition, read literally, in exact fractions. */
function oracle(sample: readonly Observation[], t: number): [bigint, bigint] {
  let share: [bigint, bigint] = [1n, 1n];
  for (const time of new Set(sample.map(({ duration }) => duration))) {
    if (time > t) continue;
    const answers = sample.filter((one) => one.answered && one.duration === time).length;
    const atRisk = sample.filter((one) => one.duration >= time).length;
    share = [share[0] * BigInt(atRisk - answers), share[1] * BigInt(atRisk)];
  }
  return share;
}

test('agrees with a slow oracle', () => {
  const observation = fc.record({
    duration: fc.integer({ min: 0, max: 12 }),
    answered: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(observation, { maxLength: 25 }),
      fc.integer({ min: 1, max: 20 }),
      (sample, twentieths) => {
        const curve = survival(sample);
        for (let t = -1; t <= 13; t++) {
          const [top, bottom] = oracle(sample, t);
          expect(curve.at(t)).toBeCloseTo(Number((top * 10n ** 12n) / bottom) / 1e12, 9);
        }
        const times = sample.filter(({ answered }) => answered).map(({ duration }) => duration);
        const reached = times
          .sort((a, b) => a - b)
          .find((t) => {
            const [top, bottom] = oracle(sample, t);
            return top * 20n <= bottom * BigInt(20 - twentieths);
          });
        expect(curve.quantile(twentieths / 20)).toBe(reached ?? null);
      },
    ),
  );
});

describe('the confidence interval of a quantile', () => {
  // The aml data of R's package survival, group "Maintained": its Kaplan–Meier estimates and their
  // standard errors as `survfit` prints them (docs.rs, crate `survival`, test/r_expected_values.json).
  const maintained = rows(
    [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
    [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0],
  );
  const published = [
    [9, 0.90909090909, 0.086678417204],
    [13, 0.81818181818, 0.11629129983],
    [18, 0.71590909091, 0.13966497056],
    [23, 0.61363636364, 0.15263233103],
    [31, 0.49090909091, 0.16419326722],
    [34, 0.36818181818, 0.16266888583],
    [48, 0.18409090909, 0.15349274579],
  ] as const;

  /** Where the limits of log(−log S) ± z · error / (S · |log S|) reach 1 − p. */
  function fromPublished(p: number): QuantileInterval {
    const limits = published.map(([time, s, error]) => {
      const reach = (1.959964 * error) / (s * -Math.log(s));
      const at = (sign: number) => Math.exp(-Math.exp(Math.log(-Math.log(s)) + sign * reach));
      return { time, lower: at(1), upper: at(-1) };
    });
    return {
      from: limits.find(({ lower }) => lower <= 1 - p)?.time ?? null,
      to: limits.find(({ upper }) => upper <= 1 - p)?.time ?? null,
    };
  }

  test('agrees with what R publishes of the aml data', () => {
    const curve = survival(maintained);
    for (const [time, share] of published) expect(curve.at(time)).toBeCloseTo(share, 10);
    for (const p of [0.05, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9]) {
      expect(curve.interval(p), `p = ${p}`).toEqual(fromPublished(p));
    }
    expect(curve.interval(0.5)).toEqual({ from: 13, to: null });
  });

  test.each([
    ['no waits', [], []],
    ['only waiting', [1, 2], [0, 0]],
    ['one answer', [4], [1]],
    ['answers that were all as fast', [4, 4, 4], [1, 1, 1]],
  ])('bounds nothing: %s', (_, durations, events) => {
    expect(survival(rows(durations, events)).interval(0.5)).toEqual({ from: null, to: null });
  });

  test('holds the quantile, and narrows with the sample', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ duration: fc.integer({ min: 0, max: 30 }), answered: fc.boolean() }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 19 }),
        (sample, twentieths) => {
          const p = twentieths / 20;
          const { from, to } = survival(sample).interval(p);
          const quantile = survival(sample).quantile(p);
          if (from !== null && quantile !== null) expect(from).toBeLessThanOrEqual(quantile);
          if (to !== null) expect(to).toBeGreaterThanOrEqual(quantile ?? Infinity);
          const more = survival(Array.from({ length: 20 }, () => sample).flat()).interval(p);
          if (to !== null) expect(more.to ?? Infinity).toBeLessThanOrEqual(to);
        },
      ),
    );
  });

  test('covers the truth as often as it says', () => {
    // Exponential waits, a third of them cut off: 95 of 100 intervals hold the true median.
    const random = seeded(7);
    const exponential = (mean: number) => -mean * Math.log(1 - random());
    const runs = 600;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const sample = Array.from({ length: 60 }, () => {
        const [wait, cut] = [exponential(1), exponential(2)];
        return { duration: Math.min(wait, cut), answered: wait <= cut };
      });
      const { from, to } = survival(sample).interval(0.5);
      if ((from ?? 0) <= Math.LN2 && Math.LN2 <= (to ?? Infinity)) held++;
    }
    expect(held / runs).toBeGreaterThan(0.92);
    expect(held / runs).toBeLessThan(0.98);
  });
});

/** A small generator of its own, so that a run can be repeated (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

test('mostly waiting: dropping what waits would look faster than it is (metrics §4)', () => {
  const answered = [4, 5, 6, 7, 8];
  const sample = rows([...answered, ...Array(4).fill(60)], [1, 1, 1, 1, 1, 0, 0, 0, 0]);
  expect(survival(sample).quantile(0.5)).toBe(8);
  expect(survival(sample.filter((one) => one.answered)).quantile(0.5)).toBe(6);
});

test('300,000 waits', () => {
  const random = seeded(3);
  const sample = Array.from({ length: 300_000 }, () => {
    return { duration: random() * 1e9, answered: random() < 0.9 };
  });
  const curve = survival(sample);
  const median = curve.quantile(0.5) as number;
  expect(curve.at(median)).toBeCloseTo(0.5, 5);
  const { from, to } = curve.interval(0.5);
  expect((to as number) - (from as number)).toBeLessThan(1e7);
  for (let asked = 0; asked < 100_000; asked++) curve.at(asked * 1e4);
});

test('what is no number ends, too', () => {
  expect(survival(rows([Number.NaN, 1], [1, 1])).at(0)).toBe(1);
});
