import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, turnOf } from '../../../test/counted-turn';
import type { CountedTurn } from '../turn';
import type { Mirror, MirrorId } from './mirror';
import { mirrorsOf } from './mirrors';

const now = 1_800_000_000_000;
const at = now - 10 * DAY;

type MadeUp = Partial<Parameters<typeof turnOf>[0]>;

/** Turns of one platform, each of a conversation of its own unless it is said otherwise. */
const turnsOn = (platform: string, turns: readonly MadeUp[]) =>
  turns.map((turn, index) =>
    turnOf({ at, platform, conversation: `${platform}/${index}`, firstContact: true, ...turn }),
  );

function mirror(id: MirrorId, turns: readonly CountedTurn[]): Mirror {
  const found = mirrorsOf(turns, now).find((one) => one.id === id);
  if (!found) throw new Error(`No mirror ${id}`);
  return found;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('which mirrors there are', () => {
  test.each([
    ['lancers', ['lancersRate']],
    ['fiverr', ['fiverrRate', 'fiverrTimeFirst', 'fiverrTimeAll']],
    ['upwork', ['upworkResponsiveness']],
    ['crowdworks', ['dayRate', 'dayTime']],
    ['coconala', ['dayRate', 'dayTime']],
  ])('%s: its own, else the generic one', (platform, ids) => {
    const mirrors = mirrorsOf(turnsOn(platform, [{ after: HOUR }]), now);
    expect(mirrors.map(({ id }) => id)).toEqual(ids);
    expect(mirrors.every((one) => one.platform === platform)).toBe(true);
  });

  test('without turns there are none', () => expect(mirrorsOf([], now)).toEqual([]));
});

describe('Lancers: replies within 24 hours ÷ all replies', () => {
  const rate = (...turns: MadeUp[]) => mirror('lancersRate', turnsOn('lancers', turns));

  test('is shown from five replies', () => {
    expect(rate(...times(4, { after: HOUR })).value).toBeNull();
    expect(rate(...times(5, { after: HOUR }))).toMatchObject({
      value: { value: 1 },
      required: 0.8,
    });
  });

  test('later replies in a conversation count, too; silence is in no denominator', () => {
    const later = { after: 30 * HOUR, conversation: 'lancers/0', firstContact: undefined };
    const { firstContact: _, ...notFirst } = later;
    const turns = [...times(5, { after: HOUR }), notFirst, { at: now - 40 * DAY }];
    expect(rate(...turns)).toMatchObject({ value: { value: 5 / 6 }, hurting: [5], undecided: [] });
  });

  test('exactly 24 hours are within', () => {
    const turns = [...times(4, { after: HOUR }), { after: DAY }, { after: DAY + 1 }];
    expect(rate(...turns)).toMatchObject({ value: { value: 5 / 6 }, hurting: [5] });
  });

  test('of the past year by reply, not by start', () => {
    const early = { at: now - 365 * DAY - HOUR };
    const turns = [
      ...times(5, { after: HOUR }),
      { ...early, after: HOUR },
      { ...early, after: HOUR - 1 },
    ];
    expect(rate(...turns).counted).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a reply now: younger than 24 h raises it; older lowers it, while silence does not', () => {
    const replies = [...times(4, { after: HOUR }), { after: 2 * DAY }];
    const { replyNow } = rate(...replies, { at: now - HOUR }, { at: now - 2 * DAY });
    expect(replyNow).toEqual([
      {
        index: 5,
        waitedMs: HOUR,
        before: { value: 4 / 5 },
        after: { value: 5 / 6 },
        withoutReply: null,
      },
      {
        index: 6,
        waitedMs: 2 * DAY,
        before: { value: 4 / 5 },
        after: { value: 4 / 6 },
        withoutReply: null,
      },
    ]);
  });

  test('a reply now can bring it over the minimum', () => {
    const [reply] = rate(...times(4, { after: HOUR }), { at: now - HOUR }).replyNow;
    expect(reply).toMatchObject({ before: null, after: { value: 1 } });
  });
});

describe('Fiverr: first messages of new clients answered within 24 hours', () => {
  const rate = (...turns: MadeUp[]) => mirror('fiverrRate', turnsOn('fiverr', turns));

  test('unanswered ones are failures once they are older than 24 hours, undecided before', () => {
    const turns = [{ after: HOUR }, {}, { at: now - DAY }, { at: now - DAY - 1 }];
    expect(rate(...turns)).toMatchObject({
      value: { value: 1 / 3 },
      counted: [0, 1, 3],
      hurting: [1, 3],
      undecided: [2],
    });
  });

  test('a known client who comes back after a silence is no new client', () => {
    const back = { at: at + 3 * DAY, conversation: 'fiverr/0' };
    expect(rate({ after: HOUR }, back).counted).toEqual([0]);
    const old = { at: now - 200 * DAY, after: HOUR };
    expect(rate(old, { ...back, after: HOUR }).counted).toEqual([]);
    const given = turnsOn('fiverr', [
      { ...back, after: HOUR },
      { after: HOUR, conversation: 'fiverr/0' },
    ]);
    expect(mirror('fiverrRate', given).counted, 'in whatever order').toEqual([1]);
  });

  test('whether it is the first message must have been seen', () => {
    const unseen = { after: HOUR, exclusions: ['startUnseen' as const] };
    const second = { at: at + 3 * DAY, after: HOUR, conversation: 'fiverr/0' };
    expect(rate(unseen, second)).toMatchObject({
      value: null,
      leftOut: [{ reason: 'startUnseen', indices: [0] }],
    });
  });

  test('90 days by turn start, rolling', () => {
    const turns = [
      { at: now - 90 * DAY, after: HOUR },
      { at: now - 90 * DAY - 1, after: HOUR },
    ];
    expect(rate(...turns).counted).toEqual([0]);
  });

  test('the own exclusions of the worker are included, and listed (metrics §8)', () => {
    const turns = [
      { exclusions: ['noReplyNeeded' as const] },
      { exclusions: ['spam' as const] },
      { exclusions: ['disappeared' as const], disappearedAt: at + HOUR },
      { exclusions: ['buyerSide' as const] },
      { after: HOUR, probableCloser: true as const },
    ];
    expect(rate(...turns)).toMatchObject({
      value: { value: 1 / 4 },
      hurting: [0, 1, 2],
      includedDespite: [
        { reason: 'noReplyNeeded', indices: [0] },
        { reason: 'spam', indices: [1] },
        { reason: 'disappeared', indices: [2] },
      ],
      leftOut: [{ reason: 'buyerSide', indices: [3] }],
    });
  });

  test('what cannot be dated is left out; what is decided by midpoints alone is about', () => {
    const coarse = { after: HOUR, source: 'observed' as const };
    const about = { after: DAY - MINUTE, answerWidth: 10 * MINUTE };
    expect(rate(coarse, about)).toMatchObject({
      value: { value: 1 },
      isAbout: true,
      leftOut: [{ reason: 'lowPrecision', indices: [0] }],
    });
  });

  test('a reply now keeps it from becoming a failure; what has failed stays so', () => {
    const { replyNow } = rate(
      { after: HOUR },
      { at: now - HOUR },
      {},
      {
        exclusions: ['disappeared'],
        disappearedAt: now - HOUR,
      },
    );
    expect(replyNow).toEqual([
      {
        index: 1,
        waitedMs: HOUR,
        before: { value: 1 / 3 },
        after: { value: 2 / 4 },
        withoutReply: { value: 1 / 4 },
      },
      {
        index: 2,
        waitedMs: 10 * DAY,
        before: { value: 1 / 3 },
        after: { value: 1 / 3 },
        withoutReply: null,
      },
    ]);
  });
});

describe('Fiverr: response time, in both readings', () => {
  const turns = turnsOn('fiverr', [
    { after: 2 * HOUR },
    { at: at + DAY, after: 8 * HOUR, conversation: 'fiverr/0' },
    { after: 25 * HOUR },
    { after: 4 * HOUR },
    { at: now - 9 * HOUR, conversation: 'fiverr/4' },
    {},
  ]);

  test('only replies within 24 hours are tracked; first replies, or all', () => {
    expect(mirror('fiverrTimeFirst', turns)).toMatchObject({
      value: { value: 3 * HOUR },
      counted: [0, 3],
      hurting: [3],
    });
    expect(mirror('fiverrTimeAll', turns)).toMatchObject({
      value: { value: (14 * HOUR) / 3 },
      counted: [0, 1, 3],
      hurting: [1],
    });
  });

  test('a reply now shows the new mean; one that comes too late is not tracked', () => {
    expect(mirror('fiverrTimeFirst', turns).replyNow).toMatchObject([
      { index: 4, after: { value: 5 * HOUR }, withoutReply: null },
      { index: 5, after: { value: 3 * HOUR }, withoutReply: null },
    ]);
  });
});

describe('Upwork: mean reply time in buckets', () => {
  const responsiveness = (hours: readonly number[], ...more: MadeUp[]) =>
    mirror(
      'upworkResponsiveness',
      turnsOn('upwork', [...hours.map((one) => ({ after: one * HOUR })), ...more]),
    );
  const bucket = (hours: number) => responsiveness(times(5, hours)).value?.bucket;

  test('half-open: 4.0 h is in 4–8', () => {
    expect(bucket(0)).toEqual({ fromHours: 0, toHours: 4 });
    expect(bucket(3.999)).toEqual({ fromHours: 0, toHours: 4 });
    expect(bucket(4)).toEqual({ fromHours: 4, toHours: 8 });
    expect(bucket(8)).toEqual({ fromHours: 8, toHours: 12 });
    expect(bucket(12)).toEqual({ fromHours: 12, toHours: 24 });
    expect(bucket(24)).toEqual({ fromHours: 24, toHours: null });
  });

  test('from five replied occasions', () => {
    expect(responsiveness([1, 1, 1, 1], {}, {}).value).toBeNull();
  });

  test('what hurts: the fewest replies that push the mean over an edge', () => {
    expect(responsiveness([1, 1, 1, 1, 30]).hurting).toEqual([4]);
    expect(responsiveness([1, 20, 1, 1, 30, 1]).hurting).toEqual([4]);
    expect(responsiveness([1, 40, 1, 1, 30, 1]).hurting).toEqual([1]);
    expect(responsiveness([1, 1, 1, 1, 1]).hurting).toEqual([]);
    // Without 10 and 8 the mean is 4.0, which is still in 4–8.
    expect(responsiveness([2, 4, 6, 8, 10]).hurting).toEqual([4, 3, 2]);
    expect(responsiveness(times(5, 5)).hurting).toEqual([0, 1, 2, 3, 4]);
  });

  test('a reply now shows the new mean and bucket', () => {
    expect(responsiveness(times(5, 3), { at: now - 12 * HOUR }).replyNow).toEqual([
      {
        index: 5,
        waitedMs: 12 * HOUR,
        before: { value: 3 * HOUR, bucket: { fromHours: 0, toHours: 4 } },
        after: { value: 4.5 * HOUR, bucket: { fromHours: 4, toHours: 8 } },
        withoutReply: null,
      },
    ]);
  });
});

describe('24 hours, Airbnb type', () => {
  const day = (...turns: MadeUp[]) => {
    const all = turnsOn('crowdworks', turns);
    return { rate: mirror('dayRate', all), time: mirror('dayTime', all) };
  };
  const old = (days: number, rest: MadeUp = { after: HOUR }) => ({ at: now - days * DAY, ...rest });

  test('the first message of a conversation; follow-ups do not count; late ones are in the mean', () => {
    const followUp = { at: at + DAY, after: 9 * HOUR, conversation: 'crowdworks/0' };
    const { rate, time } = day({ after: HOUR }, followUp, { after: 47 * HOUR }, {});
    expect(rate).toMatchObject({ value: { value: 1 / 3 }, counted: [0, 2, 3], hurting: [3, 2] });
    expect(time).toMatchObject({ value: { value: 24 * HOUR }, counted: [0, 2] });
  });

  test('30 days where they hold ten conversations', () => {
    const { rate } = day(...times(10, { after: HOUR }), old(31, {}));
    expect(rate).toMatchObject({ value: { value: 1 } });
    expect(rate.counted).toHaveLength(10);
    expect(rate.span.from).toBe(now - 30 * DAY);
  });

  test('under ten, the last ten of 90 days', () => {
    const { rate } = day(
      ...[89, 80, 70, 60, 50, 40].map((days) => old(days)),
      old(91),
      ...times(6, {}),
    );
    expect(rate.counted).toEqual([2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
    expect(rate.value).toEqual({ value: 4 / 10 });
    expect(rate.span.from).toBe(now - 90 * DAY);
  });

  test('the undecided are none of the ten', () => {
    const { rate } = day(...times(10, { after: HOUR }), old(0.5, {}));
    expect(rate).toMatchObject({ undecided: [10], value: { value: 1 } });
  });

  test('a reply now is a success, and can push the oldest of the last ten out', () => {
    const turns = [old(80, {}), ...times(9, old(60)), old(0.5, {})];
    const { rate, time } = day(...turns);
    expect(rate.value).toEqual({ value: 9 / 10 });
    const [late, fresh] = rate.replyNow;
    expect(late).toMatchObject({ index: 0, after: { value: 9 / 10 }, withoutReply: null });
    // Silence pushes the older failure out, and is one itself.
    expect(fresh).toMatchObject({ index: 10, after: { value: 1 }, withoutReply: null });
    expect(time.replyNow[1]?.after?.value).toBeCloseTo((9 * HOUR + 12 * HOUR) / 10, 3);
  });

  test('a reply that makes ten of 30 days leaves the older ones behind', () => {
    const { rate } = day(...times(9, { after: HOUR }), old(60, {}), old(0.5, {}));
    expect(rate.value).toEqual({ value: 9 / 10 });
    expect(rate.replyNow.at(-1)?.after).toEqual({ value: 1 });
  });
});

describe('over random turns', () => {
  const platform = fc.constantFrom('lancers', 'fiverr', 'upwork', 'crowdworks');
  const turn = fc
    .record({
      platform,
      conversation: fc.integer({ min: 0, max: 9 }),
      hoursAgo: fc.integer({ min: 0, max: 100 * 24 }),
      after: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 3 }),
      exclusions: fc.constantFrom([], [], [], ['spam'], ['noReplyNeeded'], ['gap']) as fc.Arbitrary<
        CountedTurn['exclusions']
      >,
      isFirst: fc.boolean(),
    })
    .map(({ platform, conversation, hoursAgo, after, exclusions, isFirst }) =>
      turnOf({
        // No two turns of a conversation start together.
        at: now - hoursAgo * HOUR - conversation,
        platform,
        conversation: `${platform}/${conversation}`,
        exclusions,
        ...(after !== undefined && after <= hoursAgo && { after: after * HOUR }),
        ...(isFirst && { firstContact: true }),
      }),
    );

  test('what a reply now would change is what it changes', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        for (const { id, value, replyNow } of mirrorsOf(turns, now)) {
          for (const { index, before, after } of replyNow) {
            expect(before).toEqual(value);
            const answer = { at: { earliest: now, latest: now }, source: 'absolute' as const };
            const answered = turns.with(index, {
              ...(turns[index] as CountedTurn),
              acknowledgement: { ...answer, interim: false },
            });
            const then = mirrorsOf(answered, now).find((one) => one.id === id)?.value;
            expect(then?.bucket).toEqual(after?.bucket);
            if (after) expect(then?.value).toBeCloseTo(after.value, 6);
            else expect(then).toBeNull();
          }
        }
      }),
    );
  });

  test('a row that hurts counts; nothing both counts and is undecided or left out', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        for (const { counted, hurting, undecided, leftOut } of mirrorsOf(turns, now)) {
          expect(counted).toEqual(expect.arrayContaining([...hurting]));
          const others = new Set([...undecided, ...leftOut.flatMap(({ indices }) => indices)]);
          expect(counted.filter((index) => others.has(index))).toEqual([]);
        }
      }),
    );
  });
});
