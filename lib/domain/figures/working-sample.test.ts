import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, turnOf } from '../../../test/counted-turn';
import type { CountedTurn } from '../turn';
import { cardSamples, summarizeCard } from './card';
import type { WorkingTime } from './sample';

const midnight = Date.UTC(2026, 10, 23);
const now = midnight + 5 * DAY;
const at = (day: number, hour: number) => midnight + day * DAY + hour * HOUR;

/** 9–17 UTC, every day. */
const nineToFive: WorkingTime = (from, to) => {
  let sum = 0;
  for (let day = midnight - 9 * DAY; day < to; day += DAY) {
    sum += Math.max(0, Math.min(to, day + 17 * HOUR) - Math.max(from, day + 9 * HOUR));
  }
  return sum;
};

function card(turns: readonly CountedTurn[], workingTime?: WorkingTime, targetMs = DAY) {
  const options = { now, targetMs, withProbableClosers: true, workingTime };
  return summarizeCard(cardSamples(turns, 'ART', options));
}

const overnight = turnOf({ at: at(0, 16.5), after: 17 * HOUR });
const atNight = turnOf({ at: at(1, 20), after: HOUR });

describe('working time beside calendar time (metrics §6)', () => {
  test('is what lies in the working hours', () => {
    const { calendar, working } = card([overnight], nineToFive);
    expect(calendar.values).toMatchObject([{ durationMs: 17 * HOUR }]);
    expect(working?.values).toMatchObject([{ durationMs: HOUR }]);
  });

  test('asked and answered outside hours: not in the working sample, and counted', () => {
    const { calendar, working } = card([overnight, atNight], nineToFive);
    expect(calendar).toMatchObject({ answered: 2, leftOut: [] });
    expect(working).toMatchObject({
      answered: 1,
      leftOut: [{ reason: 'outsideHours', indices: [1] }],
    });
  });

  test('outside hours with working time between counts', () => {
    const turn = turnOf({ at: at(0, 20), after: DAY });
    expect(card([turn], nineToFive).working?.values).toMatchObject([{ durationMs: 8 * HOUR }]);
  });

  test('answered at the very opening counts, with nothing', () => {
    const turn = turnOf({ at: at(1, 8), after: HOUR });
    expect(card([turn], nineToFive).working?.values).toMatchObject([{ durationMs: 0 }]);
  });

  test('a span is half-open: at the closing it is outside hours', () => {
    const turn = turnOf({ at: at(1, 17), after: HOUR });
    expect(card([turn], nineToFive).working?.leftOut).toMatchObject([{ reason: 'outsideHours' }]);
  });

  test('an open turn with no working time so far adds nothing yet', () => {
    const open = turnOf({ at: now - HOUR });
    const { calendar, working } = card([open], nineToFive);
    expect(calendar.waiting).toBe(1);
    expect(working).toMatchObject({
      waiting: 0,
      leftOut: [{ reason: 'noWorkingTimeYet', indices: [0] }],
    });
  });

  test('the target is compared in working time, longest and shortest reading alike', () => {
    const wide = turnOf({ at: at(1, 8), after: HOUR + 5 * MINUTE, answerWidth: 2 * MINUTE });
    const { calendar, working } = card([wide], nineToFive, 5 * MINUTE);
    expect(calendar.withinTarget).toMatchObject({ no: 1 });
    expect(working?.withinTarget).toMatchObject({ aboutYes: 1 });
    expect(working?.values).toMatchObject([
      { durationMs: 5 * MINUTE, shortestMs: 4 * MINUTE, longestMs: 6 * MINUTE, widthSeconds: 120 },
    ]);
  });

  test('what is too coarse leaves on both clocks', () => {
    const coarse = turnOf({ at: at(1, 8), after: 3 * DAY, answerWidth: 2 * DAY });
    const { calendar, working } = card([coarse], nineToFive);
    for (const { leftOut } of [calendar, working ?? calendar]) {
      expect(leftOut).toEqual([{ reason: 'lowPrecision', indices: [0] }]);
    }
  });
});

describe('without a schedule', () => {
  test('working time is null, never 0 (chatwoot reporting_event_helper.rb)', () => {
    for (const workingTime of [undefined, () => null]) {
      const { working, headline } = card([overnight], workingTime);
      expect(working).toBeNull();
      expect(headline.clock).toBe('calendar');
    }
  });

  test('with one the headline is in working time, and says so (metrics §8)', () => {
    expect(card([overnight], nineToFive).headline).toMatchObject({ clock: 'working', answered: 1 });
  });

  test('a time before the first schedule is left out', () => {
    const later: WorkingTime = (from, to) => (from < at(1, 0) ? null : nineToFive(from, to));
    expect(card([overnight], later).working?.leftOut).toEqual([
      { reason: 'noSchedule', indices: [0] },
    ]);
  });
});
