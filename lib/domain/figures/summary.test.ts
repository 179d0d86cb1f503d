import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, turnOf } from '../../../test/counted-turn';
import type { CountedTurn, Exclusion } from '../turn';
import { type Metric, sampleOf } from './sample';
import { summarize } from './summary';

const now = 1_800_000_000_000;
const at = now - HOUR;
const targetMs = 5 * MINUTE;

function figures(turns: readonly CountedTurn[], metric: Metric = 'ART', closers = true) {
  const options = { now, targetMs: metric === 'ART' ? targetMs : DAY };
  return summarize(sampleOf(turns, metric, { ...options, withProbableClosers: closers }));
}

const none = { yes: 0, no: 0, aboutYes: 0, aboutNo: 0, undecided: 0 };
const width = MINUTE;

describe('within target', () => {
  test.each<[string, CountedTurn, Partial<typeof none>]>([
    ['at the target', turnOf({ at, after: 300_000 }), { yes: 1 }],
    ['a moment later', turnOf({ at, after: 300_001 }), { no: 1 }],
    ['surely within, though wide', turnOf({ at, after: 120_000, answerWidth: width }), { yes: 1 }],
    ['about, within', turnOf({ at, after: 290_000, answerWidth: width }), { aboutYes: 1 }],
    ['about, later', turnOf({ at, after: 310_000, answerWidth: width }), { aboutNo: 1 }],
    ['as wide as the target', turnOf({ at, after: 900_000, answerWidth: 300_000 }), { no: 1 }],
    ['open longer', turnOf({ at }), { no: 1 }],
    ['open as long', turnOf({ at: now - targetMs }), { undecided: 1 }],
    ['open about as long', turnOf({ at: now - targetMs - 1, width }), { aboutNo: 1 }],
    ['open about less', turnOf({ at: now - targetMs + 1, width }), { undecided: 1 }],
    [
      'disappeared after',
      turnOf({ at, exclusions: ['disappeared'], disappearedAt: at + 300_001 }),
      { no: 1 },
    ],
    [
      'disappeared before',
      turnOf({ at, exclusions: ['disappeared'], disappearedAt: at + 1000 }),
      { undecided: 1 },
    ],
    ['answered before it was asked: clocks', turnOf({ at, after: -5000 }), { yes: 1 }],
  ])('%s', (_, turn, expected) => {
    expect(figures([turn]).withinTarget).toMatchObject({ ...none, ...expected });
  });

  test('the share is of what is decided; the undecided are listed', () => {
    const turns = [
      turnOf({ at, after: MINUTE }),
      turnOf({ at, after: HOUR / 2 }),
      turnOf({ at }),
      turnOf({ at: now - MINUTE }),
    ];
    const { withinTarget, answered, waiting } = figures(turns);
    expect(withinTarget).toMatchObject({ within: 1, counted: 3, share: 1 / 3, undecided: 1 });
    expect({ answered, waiting }).toEqual({ answered: 2, waiting: 2 });
  });

  test('an interval of the share: Wilson, 8 of 10 (0.490, 0.943)', () => {
    const turns = Array.from({ length: 10 }, (_, index) =>
      turnOf({ at, after: index < 8 ? MINUTE : HOUR / 2 }),
    );
    const { from, to } = figures(turns).withinTarget.interval ?? {};
    expect(from).toBeCloseTo(0.4902, 4);
    expect(to).toBeCloseTo(0.9433, 4);
  });
});

describe('median and p90', () => {
  test('fewer than five answers: the values, shortest first, and no median', () => {
    const turns = [
      turnOf({ at, after: 240_000, answerWidth: width }),
      turnOf({ at, after: 60_000 }),
      turnOf({ at }),
    ];
    expect(figures(turns)).toMatchObject({
      answered: 2,
      waiting: 1,
      longestMs: HOUR,
      values: [
        { durationMs: 60_000, widthSeconds: 0 },
        { durationMs: 240_000, widthSeconds: 60 },
      ],
      median: null,
      p90: null,
    });
  });

  const answers = [1, 2, 3, 4, 5].map((minute) => turnOf({ at, after: minute * MINUTE }));

  test('with five answers there is a median, with its interval', () => {
    expect(figures(answers)).toMatchObject({
      values: null,
      median: { ms: 180_000, isAbout: false, fromMs: 60_000, toMs: null },
      p90: { ms: 300_000 },
    });
  });

  test('what waits is censored, never filled in, never dropped (open-digger PR 1086)', () => {
    const waiting = Array.from({ length: 6 }, () => turnOf({ at }));
    expect(figures([...answers, ...waiting])).toMatchObject({
      median: { ms: null, isAbout: false },
      longestMs: HOUR,
      waiting: 6,
    });
  });

  test('about: a wide row that may lie on either side of it', () => {
    const [, , , ...rest] = answers;
    const wide = turnOf({ at, after: 181_000, answerWidth: width });
    const far = turnOf({ at, after: 20 * MINUTE, answerWidth: width });
    const few = answers.slice(0, 2);
    expect(figures([...few, wide, ...rest]).median).toMatchObject({ ms: 181_000, isAbout: true });
    expect(figures([...answers.slice(0, 4), far]).median).toMatchObject({ isAbout: false });
  });

  test('the median is of seconds, never of whole days (physionet #2623)', () => {
    const fast = Array.from({ length: 5 }, () => turnOf({ at, after: 1234 }));
    expect(figures(fast).median?.ms).toBe(1234);
  });

  test('no turns: nothing is known, and nothing is 0 minutes', () => {
    expect(figures([])).toMatchObject({
      indices: [],
      answered: 0,
      waiting: 0,
      disappeared: 0,
      withinTarget: { ...none, share: null, interval: null },
      values: [],
      median: null,
      p90: null,
      longestMs: null,
      leftOut: [],
    });
  });
});

describe('what is left out', () => {
  const reasons: Exclusion[] = [
    'noReplyNeeded',
    'spam',
    'buyerSide',
    'startUnseen',
    'gap',
    'contradiction',
    'answeredElsewhere',
  ];

  test.each(reasons)('%s is in no figure, and is counted', (reason) => {
    const turns = [turnOf({ at, after: MINUTE }), turnOf({ at, after: 1, exclusions: [reason] })];
    expect(figures(turns)).toMatchObject({
      indices: [0],
      answered: 1,
      leftOut: [{ reason, indices: [1] }],
    });
  });

  test('of two reasons one is counted', () => {
    const turn = turnOf({ at, exclusions: ['gap', 'spam'] });
    expect(figures([turn]).leftOut).toEqual([{ reason: 'spam', indices: [0] }]);
  });

  test('a deleted message is censored, not dropped (fiverr 58105)', () => {
    const gone = turnOf({ at, exclusions: ['disappeared'], disappearedAt: at + 500 });
    expect(figures([gone])).toMatchObject({ disappeared: 1, longestMs: 500, leftOut: [] });
  });

  test('deleted after an interim reply: answered, and what was owed is censored', () => {
    const turn = turnOf({ at, after: 200, disappearedAt: at + 500 });
    const gone = { ...turn, obligation: { own: true, gap: false } };
    expect(figures([gone])).toMatchObject({ answered: 1, disappeared: 0 });
    expect(figures([gone], 'SRT')).toMatchObject({ disappeared: 1, longestMs: 500 });
  });

  test('spam that was deleted is excluded all the same (metrics §4)', () => {
    const spam = turnOf({ at, exclusions: ['disappeared', 'spam'], disappearedAt: at + 500 });
    expect(figures([spam])).toMatchObject({ disappeared: 0, leftOut: [{ reason: 'spam' }] });
  });

  test.each([
    ['wider than the target', turnOf({ at, after: 900_000, answerWidth: 300_002 })],
    ['both moments wide', turnOf({ at, width: 200_000, after: 900_000, answerWidth: 200_000 })],
    ['a start that no page dated', turnOf({ at, after: MINUTE, source: 'observed' })],
    [
      'an answer that no page dated',
      turnOf({
        at,
        acknowledgement: { at: { earliest: at, latest: at }, source: 'observed', interim: false },
      }),
    ],
  ])('low precision: %s', (_, turn) => {
    expect(figures([turn]).leftOut).toEqual([{ reason: 'lowPrecision', indices: [0] }]);
  });

  test('figures with and without probable closers (metrics §7)', () => {
    const turns = [turnOf({ at, after: MINUTE }), turnOf({ at, probableCloser: true })];
    expect(figures(turns)).toMatchObject({ answered: 1, waiting: 1, leftOut: [] });
    expect(figures(turns, 'ART', false)).toMatchObject({
      answered: 1,
      waiting: 0,
      leftOut: [{ reason: 'probableCloser', indices: [1] }],
    });
  });
});

describe('SRT and FCR', () => {
  test('an obligation is one row, from its own start (metrics §2)', () => {
    const turns = [
      turnOf({ at, after: MINUTE, substantiveAfter: 30 * MINUTE }),
      // The client wrote again: a new turn, the same obligation.
      turnOf({
        at: at + 10 * MINUTE,
        after: MINUTE,
        obligation: { ...turnOf({ at, after: 30 * MINUTE }).obligation, own: false },
      }),
    ];
    expect(figures(turns)).toMatchObject({ answered: 2 });
    expect(figures(turns, 'SRT')).toMatchObject({
      indices: [0],
      values: [{ durationMs: 30 * MINUTE }],
    });
  });

  test('after an interim answer the obligation waits on', () => {
    const turn = { ...turnOf({ at, after: MINUTE }), obligation: { own: true, gap: false } };
    expect(figures([turn])).toMatchObject({ answered: 1, waiting: 0 });
    expect(figures([turn], 'SRT')).toMatchObject({ answered: 0, waiting: 1, longestMs: HOUR });
  });

  test('a gap before the substantive reply takes out the SRT row only (metrics §1)', () => {
    const turn = { ...turnOf({ at, after: MINUTE }), obligation: { own: true, gap: true } };
    expect(figures([turn])).toMatchObject({ answered: 1, leftOut: [] });
    expect(figures([turn], 'SRT').leftOut).toEqual([{ reason: 'gap', indices: [0] }]);
  });

  test('a substantive reply that was entered by hand is in no figure', () => {
    const settled = { at: { earliest: at, latest: at }, source: 'manual' as const };
    const turn = {
      ...turnOf({ at, after: MINUTE }),
      obligation: { own: true, gap: false, settled },
    };
    expect(figures([turn], 'SRT').leftOut).toEqual([{ reason: 'answeredElsewhere', indices: [0] }]);
  });

  test('FCR is of first contacts alone', () => {
    const turns = [
      turnOf({ at: now - 3 * DAY, after: HOUR, firstContact: true }),
      turnOf({ at: now - 2 * DAY, after: HOUR }),
      turnOf({ at: now - 2 * DAY, firstContact: true }),
      turnOf({ at: now - HOUR, firstContact: true }),
    ];
    expect(figures(turns, 'FCR')).toMatchObject({
      indices: [0, 2, 3],
      withinTarget: { within: 1, counted: 2, undecided: 1 },
    });
  });
});

test('every row of a metric is counted once', () => {
  const moment = fc.integer({ min: 0, max: 900_000 });
  const turn = fc
    .record({
      at: moment,
      width: fc.constantFrom(0, 60_000, 400_000),
      after: fc.option(moment, { nil: undefined }),
      exclusions: fc.subarray<Exclusion>(['spam', 'gap', 'disappeared'], { maxLength: 1 }),
      probableCloser: fc.constantFrom(undefined, true as const),
    })
    .map(({ at, width, after, exclusions, probableCloser }) =>
      turnOf({
        at: now - 1_800_000 + at,
        width,
        exclusions,
        ...(exclusions.includes('disappeared')
          ? { disappearedAt: now - 1_000_000 }
          : after !== undefined && { after }),
        ...(probableCloser && { probableCloser }),
      }),
    );
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 20 }), fc.boolean(), (turns, closers) => {
      const summary = figures(turns, 'ART', closers);
      const { answered, waiting, disappeared, indices, leftOut } = summary;
      expect(answered + waiting + disappeared).toBe(indices.length);
      const everywhere = [...indices, ...leftOut.flatMap((one) => one.indices)];
      expect(everywhere.sort((a, b) => a - b)).toEqual(turns.map((_, index) => index));
      const { counted, undecided } = summary.withinTarget;
      expect(counted + undecided).toBe(indices.length);
    }),
  );
});
