import { describe, expect, it, test } from 'vitest';
import type { Schedule } from './schedule';
import { changeHours, firstHours, newestVersion, oneMoreSpan, setDayOff } from './schedule-change';
import { ALL_HISTORY, clockOf } from './schedule-input';

const tokyo = firstHours('Asia/Tokyo');
const old: Schedule = { ...tokyo, effectiveFrom: '2025-04-01' };
const recent: Schedule = { ...tokyo, effectiveFrom: '2026-04-01', spans: {} };
const now = Date.parse('2026-11-25T20:00Z'); // the 26th in Tokyo, the 25th in New York

describe('changed hours', () => {
  it('hold from the local date on, and earlier dates keep theirs', () => {
    const changed = changeHours([old, recent], tokyo, { from: 'today', now });
    expect(changed).toEqual([old, recent, { ...tokyo, effectiveFrom: '2026-11-26' }]);
    const newYork = changeHours([], firstHours('America/New_York'), { from: 'today', now });
    expect(newYork[0]?.effectiveFrom).toBe('2026-11-25');
  });

  it('changed twice on one day are one version', () => {
    const once = changeHours([old], tokyo, { from: 'today', now });
    const twice = changeHours(once, { ...tokyo, spans: {} }, { from: 'today', now });
    expect(twice).toEqual([old, { ...tokyo, spans: {}, effectiveFrom: '2026-11-26' }]);
  });

  it('may be the only ones there ever were', () => {
    const changed = changeHours([old, recent], tokyo, { from: 'always', now });
    expect(changed).toEqual([{ ...tokyo, effectiveFrom: ALL_HISTORY }]);
  });
});

test('the newest version is the one of the latest date, whatever the order', () => {
  expect(newestVersion([])).toBeUndefined();
  expect(newestVersion([recent, old])).toBe(recent);
  expect(newestVersion([old, recent])).toBe(recent);
});

test('a day off is one in every version, and can be taken back', () => {
  const off = setDayOff([old, recent], '2026-08-13', true);
  expect(off.map(({ exceptions }) => exceptions)).toEqual([
    { '2026-08-13': [] },
    { '2026-08-13': [] },
  ]);
  const two = setDayOff(off, '2026-08-14', true);
  expect(setDayOff(two, '2026-08-13', false)[0]?.exceptions).toEqual({ '2026-08-14': [] });
});

test.each([
  [[], ['09:00', '18:00']],
  [[['09:00', '12:00']], ['13:00', '14:00']],
  [[['20:00', '26:00']], ['23:00', '24:00']],
] as const)('one more span than %j is %j', (spans, more) => {
  expect(oneMoreSpan(spans)).toEqual(more);
});

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:30', '09:30'],
  [' ２６：００ ', '26:00'],
  ['9時', '9時'],
  ['9:75', '9:75'],
  ['', ''],
])('%j typed is %j', (typed, clock) => {
  expect(clockOf(typed)).toBe(clock);
});
