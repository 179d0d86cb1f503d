import { expect, test } from 'vitest';
import { startOfDay } from '@/lib/domain/calendar';
import { DAY, HOUR, MINUTE, turnOf } from '@/test/counted-turn';
import { figuresOf } from './figures';
import { turnsOfBin, turnsOfStep } from './picks';

const now = Date.parse('2026-11-26T12:00:00Z');
const today = startOfDay(now, 'UTC');
const turns = [
  turnOf({ at: today - 40 * DAY, after: 30_000 }),
  turnOf({ at: today + HOUR, after: 7 * MINUTE }),
];

test.each([7, 90])('the turns behind a figure stay the same in a window of %i days', (days) => {
  const options = { now, timeZone: 'UTC', days, targetMs: HOUR, withProbableClosers: false };
  const figures = figuresOf(turns, options);
  expect(turnsOfBin(figures, { fromMs: 5 * MINUTE })).toEqual([1]);
  expect(turnsOfStep(figures, { from: today, to: today + DAY })).toEqual([1]);
});
