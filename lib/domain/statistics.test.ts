import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Observation,
  summarizeAcknowledgements,
  survival,
  type Wait,
  waitOf,
} from './statistics';
import type { Turn } from './turn';

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
  ['rounding does not hide a median', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(1), 5],
])('median: %s', (_, durations, events, median) => {
  expect(survival(rows(durations, events)).quantile(0.5)).toBe(median);
});

test.each([0, -1, 1.1, Number.NaN])('there is no quantile at %s', (p) => {
  expect(() => survival([]).quantile(p)).toThrow(RangeError);
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

describe('summarizeAcknowledgements', () => {
  const now = 1_800_000_000_000;
  const targetMs = 300_000;
  const exact = (at: number) => ({ earliest: at, latest: at });
  const wide = (at: number, seconds: number) => {
    return { earliest: at - seconds * 500, latest: at + seconds * 500 };
  };
  const summarize = (...waits: Wait[]) => summarizeAcknowledgements(waits, { now, targetMs });
  const start = exact(now - 3_600_000);
  const answeredAfter = (ms: number, seconds = 0) => wide(start.earliest + ms, seconds);
  const none = { yes: 0, no: 0, about: 0, aboutYes: 0, undecided: 0, tooCoarse: 0 };

  test.each<[string, Wait, Partial<typeof none>]>([
    ['at the target', { start, acknowledged: answeredAfter(300_000) }, { yes: 1 }],
    ['a moment later', { start, acknowledged: answeredAfter(300_001) }, { no: 1 }],
    ['surely within, though wide', { start, acknowledged: answeredAfter(120_000, 60) }, { yes: 1 }],
    [
      'about, within',
      { start, acknowledged: answeredAfter(290_000, 60) },
      { about: 1, aboutYes: 1 },
    ],
    ['about, later', { start, acknowledged: answeredAfter(310_000, 60) }, { about: 1 }],
    ['as wide as the target', { start, acknowledged: answeredAfter(900_000, 300) }, { no: 1 }],
    [
      'wider than the target',
      { start, acknowledged: answeredAfter(900_000, 300.2) },
      { tooCoarse: 1 },
    ],
    [
      'both moments wide',
      { start: wide(now - 9e5, 200), acknowledged: wide(now, 200) },
      { tooCoarse: 1 },
    ],
    ['open longer', { start }, { no: 1 }],
    ['open as long', { start: exact(now - targetMs) }, { undecided: 1 }],
    ['open about as long', { start: wide(now - targetMs - 1, 60) }, { about: 1 }],
    ['open about less', { start: wide(now - targetMs + 1, 60) }, { undecided: 1 }],
    ['disappeared after', { start, censoredAt: start.earliest + 300_001 }, { no: 1 }],
    ['disappeared before', { start, censoredAt: start.earliest + 1000 }, { undecided: 1 }],
    [
      'answered before it was asked: clocks',
      { start, acknowledged: answeredAfter(-5000) },
      { yes: 1 },
    ],
  ])('within target: %s', (_, wait, expected) => {
    expect(summarize(wait).withinTarget).toEqual({ ...none, ...expected });
  });

  test('few answers are listed, shortest first', () => {
    const summary = summarize(
      { start, acknowledged: answeredAfter(240_000, 60) },
      { start, acknowledged: answeredAfter(60_000) },
      { start },
    );
    expect(summary).toMatchObject({
      answered: 2,
      waiting: 1,
      longestMs: 3_600_000,
      values: [
        { durationMs: 60_000, widthSeconds: 0 },
        { durationMs: 240_000, widthSeconds: 60 },
      ],
      medianMs: 240_000,
      medianIsAbout: true,
    });
  });

  test('waiting turns count in the median and are never filled in', () => {
    const answers = [1, 2, 3, 4, 5].map((minute) => ({
      start,
      acknowledged: answeredAfter(minute * 60_000),
    }));
    expect(summarize(...answers)).toMatchObject({
      medianMs: 180_000,
      medianIsAbout: false,
      values: null,
    });
    const waiting = Array.from({ length: 6 }, () => ({ start }));
    expect(summarize(...answers, ...waiting)).toMatchObject({ medianMs: null, waiting: 6 });
  });

  test('no turns: nothing is known, and nothing is 0 minutes', () => {
    expect(summarize()).toEqual({
      answered: 0,
      waiting: 0,
      disappeared: 0,
      withinTarget: none,
      medianMs: null,
      medianIsAbout: false,
      longestMs: null,
      values: [],
    });
  });

  test('every wait is counted once', () => {
    const moment = fc.tuple(
      fc.integer({ min: 0, max: 900_000 }),
      fc.integer({ min: 0, max: 400_000 }),
    );
    const wait = fc
      .record({
        start: moment,
        answer: fc.option(moment),
        gone: fc.option(fc.integer({ min: 0, max: 900_000 })),
      })
      .map(({ start: [from, width], answer, gone }): Wait => {
        const begin = now - 1_800_000 + from;
        const opened = { start: { earliest: begin, latest: begin + width } };
        if (answer) {
          const [later, answerWidth] = answer;
          const end = begin + later;
          return { ...opened, acknowledged: { earliest: end, latest: end + answerWidth } };
        }
        return gone === null ? opened : { ...opened, censoredAt: begin + gone };
      });
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 20 }), (waits) => {
        const { answered, waiting, disappeared, withinTarget } = summarize(...waits);
        const { yes, no, about, undecided, tooCoarse, aboutYes } = withinTarget;
        expect(answered + waiting + disappeared + tooCoarse).toBe(waits.length);
        expect(yes + no + about + undecided + tooCoarse).toBe(waits.length);
        expect(aboutYes).toBeLessThanOrEqual(about);
      }),
    );
  });
});

describe('waitOf', () => {
  const at = { earliest: 1_000_000, latest: 1_000_000 };
  const turn: Turn = {
    key: 'a 1',
    conversation: 'a',
    platform: 'coconala',
    waitingSince: at,
    source: 'absolute',
    basis: 'messages',
    clientMessages: 1,
    obligation: { own: true, gap: false },
    automaticReply: false,
    exclusions: [],
  };
  const answer = { at, source: 'absolute', interim: false } as const;

  test.each(['noReplyNeeded', 'buyerSide', 'startUnseen', 'gap', 'contradiction'] as const)(
    '%s is in no figure',
    (reason) => {
      expect(waitOf({ ...turn, exclusions: [reason] })).toBeNull();
    },
  );

  test('a deleted message is censored, not dropped (fiverr 58105)', () => {
    const gone = { ...turn, exclusions: ['disappeared' as const], disappearedAt: 1_000_500 };
    expect(waitOf(gone)).toEqual({ start: at, censoredAt: 1_000_500 });
  });

  test('what no page dated is too coarse for a figure, not answered at once', () => {
    const waits = [
      waitOf({ ...turn, source: 'observed', acknowledgement: answer }),
      waitOf({ ...turn, acknowledgement: { ...answer, source: 'observed' } }),
    ] as Wait[];
    const summary = summarizeAcknowledgements(waits, { now: 2_000_000, targetMs: 300_000 });
    expect(summary).toMatchObject({ answered: 0, withinTarget: { tooCoarse: 2 } });
  });
});
