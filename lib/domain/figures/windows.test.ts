import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, turnOf } from '../../../test/counted-turn';
import type { CountedTurn } from '../turn';
import { compareSummaries } from './comparison';
import { sampleOf } from './sample';
import { summarize } from './summary';
import { trend } from './trend';
import { WINDOW_DAYS, windowsOf, within } from './windows';

const iso = (at: number) => new Date(at).toISOString();
const instant = (text: string) => Date.parse(text);

describe('windows', () => {
  test('7, 28, 90 and 365 local days ending today, and as many before', () => {
    const now = instant('2026-11-26T09:00:00+09:00');
    for (const days of WINDOW_DAYS) {
      const { current, previous } = windowsOf(now, 'Asia/Tokyo', days);
      expect(iso(current.to)).toBe('2026-11-26T15:00:00.000Z');
      expect(current.to - current.from).toBe(days * DAY);
      expect(previous).toEqual({ from: current.from - days * DAY, to: current.from });
    }
  });

  test('are calendar days, not 24 hours: both changes of clocks in New York', () => {
    const spring = windowsOf(instant('2026-03-10T12:00:00-04:00'), 'America/New_York', 7);
    expect(iso(spring.current.from)).toBe('2026-03-04T05:00:00.000Z');
    expect(spring.current.to - spring.current.from).toBe(7 * DAY - HOUR);
    expect(spring.previous.to - spring.previous.from).toBe(7 * DAY);
    const autumn = windowsOf(instant('2026-11-03T12:00:00-05:00'), 'America/New_York', 7);
    expect(autumn.current.to - autumn.current.from).toBe(7 * DAY + HOUR);
  });

  test('a change of clocks at midnight (zendesk/biz PR 37, tickmate PR 113)', () => {
    const timeZone = 'America/Santiago';
    const now = instant('2026-09-08T12:00:00-03:00');
    // On 6 September the day begins at 1:00.
    const { current } = windowsOf(now, timeZone, 3);
    expect(iso(current.from)).toBe('2026-09-06T04:00:00.000Z');
    const turns = [turnOf({ at: current.from - 1 }), turnOf({ at: current.from })];
    const sample = sampleOf(turns, 'ART', { now, targetMs: DAY, withProbableClosers: true });
    const points = trend(sample, { now, timeZone, days: 4, stepDays: 1 });
    expect(points.map(({ summary }) => summary.indices)).toEqual([[0], [1], [], []]);
  });

  test('a row belongs to the day of its start, never of its reply (metrics §5)', () => {
    const now = instant('2026-11-26T09:00:00+09:00');
    const { current, previous } = windowsOf(now, 'Asia/Tokyo', 7);
    const turns = [
      turnOf({ at: current.from - 1, after: 2 * DAY }),
      turnOf({ at: current.from, after: MINUTE }),
      turnOf({ at: previous.from, after: MINUTE }),
      turnOf({ at: previous.from - 1, after: 8 * DAY }),
    ];
    const sample = sampleOf(turns, 'ART', { now, targetMs: DAY, withProbableClosers: true });
    expect(summarize(within(sample, current)).indices).toEqual([1]);
    expect(summarize(within(sample, previous)).indices).toEqual([0, 2]);
  });
});

describe('comparison', () => {
  const now = 1_800_000_000_000;
  const summary = (minutes: readonly number[], waiting = 0) => {
    const turns: CountedTurn[] = minutes.map((after) =>
      turnOf({ at: now - DAY, after: after * MINUTE }),
    );
    for (let index = 0; index < waiting; index++) turns.push(turnOf({ at: now - DAY }));
    const options = { now, targetMs: 10 * MINUTE, withProbableClosers: true };
    return summarize(sampleOf(turns, 'ART', options));
  };
  const around = (minutes: number) =>
    Array.from({ length: 40 }, (_, index) => minutes + index / 10);

  test('intervals apart: better or worse', () => {
    const [fast, slow] = [summary(around(2)), summary(around(30))];
    expect(compareSummaries(fast, slow)).toMatchObject({
      median: { change: 'better', difference: -28 * MINUTE },
      withinTarget: { change: 'better', difference: 1 },
    });
    expect(compareSummaries(slow, fast)).toMatchObject({
      median: { change: 'worse', difference: 28 * MINUTE },
      withinTarget: { change: 'worse', difference: -1 },
    });
  });

  test('intervals that overlap: unclear, though the figures differ', () => {
    expect(compareSummaries(summary(around(2)), summary(around(2.5)))).toMatchObject({
      median: { change: 'unclear', difference: -MINUTE / 2 },
      withinTarget: { change: 'unclear', difference: 0 },
    });
  });

  test('an undetermined median can be worse, never better', () => {
    const hardlyAnswered = summary(around(30), 50);
    expect(hardlyAnswered.median).toMatchObject({ ms: null, toMs: null });
    const before = summary(around(2));
    expect(compareSummaries(hardlyAnswered, before).median).toEqual({
      change: 'worse',
      difference: null,
    });
    expect(compareSummaries(before, hardlyAnswered).median.change).toBe('better');
    const slow = summary(around(700));
    expect(compareSummaries(hardlyAnswered, slow).median.change).toBe('unclear');
  });

  test('an end that the sample does not bound has no end: p90 of forty', () => {
    expect(summary(around(2)).p90?.toMs).toBeNull();
    expect(compareSummaries(summary(around(2)), summary(around(30))).p90).toMatchObject({
      change: 'unclear',
      difference: -28 * MINUTE,
    });
  });

  test('too few answers, or none: unclear', () => {
    const nothing = { change: 'unclear', difference: null };
    expect(compareSummaries(summary([1, 2, 3]), summary(around(9))).median).toEqual(nothing);
    expect(compareSummaries(summary([]), summary([])).withinTarget).toEqual(nothing);
  });

  test('two clocks cannot be compared', () => {
    const calendar = summary([1]);
    expect(() => compareSummaries(calendar, { ...calendar, clock: 'working' })).toThrow(RangeError);
  });
});

describe('trend', () => {
  const now = instant('2026-03-10T12:00:00-04:00');
  const timeZone = 'America/New_York';
  const windows = windowsOf(now, timeZone, 30);
  const turns = Array.from({ length: 30 }, (_, day) =>
    turnOf({ at: windows.current.from + day * DAY + 12 * HOUR, after: MINUTE }),
  );
  const sample = sampleOf(turns, 'ART', { now, targetMs: DAY, withProbableClosers: true });

  test('by day: every local day, one after the other, today whole', () => {
    const points = trend(sample, { now, timeZone, days: 30, stepDays: 1 });
    expect(points.map(({ summary }) => summary.indices)).toEqual(turns.map((_, index) => [index]));
    expect(points[0]?.from).toBe(windows.current.from);
    expect(points.at(-1)?.to).toBe(windows.current.to);
    const lengths = points.map(({ from, to }) => (to - from) / HOUR);
    expect(lengths.filter((hours) => hours !== 24)).toEqual([23]);
  });

  test('by week: counted back from today, the oldest may be shorter', () => {
    const points = trend(sample, { now, timeZone, days: 30, stepDays: 7 });
    expect(points.map(({ summary }) => summary.indices.length)).toEqual([2, 7, 7, 7, 7]);
    const whole = trend(sample, { now, timeZone, days: 28, stepDays: 7 });
    expect(whole.map(({ summary }) => summary.indices.length)).toEqual([7, 7, 7, 7]);
  });

  test('a step without rows is there; a day that a zone left out is not', () => {
    const apia = { now: instant('2012-01-01T12:00:00+14:00'), timeZone: 'Pacific/Apia' };
    const points = trend({ ...sample, entries: [] }, { ...apia, days: 5, stepDays: 1 });
    expect(points.map(({ summary }) => summary.answered)).toEqual([0, 0, 0, 0]);
  });
});
