import { expect, test } from 'vitest';
import { formatClock, formatDuration } from './duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [-5, '0:00', '0:00'],
  [0, '0:00', '0:00'],
  [2 * MINUTE + 41.9 * SECOND, '2:41', '2:41'],
  [HOUR - 1, '59:59', '59:59'],
  [HOUR, '1時間', '1h'],
  [HOUR + 12 * MINUTE, '1時間12分', '1h 12m'],
  [3 * DAY, '3日', '3 days'],
])('formatClock %d', (ms, ja, en) => {
  expect([formatClock(ms, 'ja'), formatClock(ms, 'en')]).toEqual([ja, en]);
});

test.each([
  [59 * SECOND, false, '1分未満', 'under 1 min'],
  [59 * SECOND, true, '1分未満', 'under 1 min'],
  [4 * MINUTE + 59 * SECOND, false, '4分', '4 min'],
  [4 * MINUTE, true, '約4分', 'about 4 min'],
  [HOUR + 12 * MINUTE, true, '約1時間12分', 'about 1 h 12 min'],
  [23 * HOUR + 59 * MINUTE, false, '23時間59分', '23 h 59 min'],
  [DAY, false, '1日', '1 day'],
  [DAY + 5 * HOUR + 30 * MINUTE, false, '1日5時間', '1 day 5 h'],
  [3 * DAY + 5 * HOUR, false, '3日', '3 days'],
  [400 * DAY, false, '400日', '400 days'],
])('formatDuration %d about %s', (ms, about, ja, en) => {
  expect([formatDuration(ms, 'ja', about), formatDuration(ms, 'en', about)]).toEqual([ja, en]);
});
