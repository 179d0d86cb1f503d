import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt, localTime, startOfDay, startOfWindow } from './calendar';

test.each([
  ['Asia/Tokyo', '2026-11-24T00:30:00+09:00', '2026-11-24T00:00:00+09:00'],
  ['Asia/Tokyo', '2026-11-23T23:59:59.999+09:00', '2026-11-23T00:00:00+09:00'],
  ['UTC', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'],
  ['Asia/Kathmandu', '2026-11-24T12:00:00+05:45', '2026-11-24T00:00:00+05:45'],
  // 0:00 becomes 1:00: the day begins at 1:00
  ['America/Santiago', '2026-09-06T12:00:00-03:00', '2026-09-06T01:00:00-03:00'],
  ['Africa/Cairo', '2026-04-24T12:00:00+03:00', '2026-04-24T01:00:00+03:00'],
  // 24:00 becomes 23:00: the last hour of the day is there twice
  ['America/Santiago', '2026-04-04T23:30:00-04:00', '2026-04-04T00:00:00-03:00'],
  ['America/Santiago', '2026-04-05T00:00:00-04:00', '2026-04-05T00:00:00-04:00'],
  ['Africa/Cairo', '2026-10-29T23:30:00+02:00', '2026-10-29T00:00:00+03:00'],
  // 1:00 becomes 0:00: the first hour is there twice, and the first one counts
  ['America/Havana', '2026-11-01T12:00:00-05:00', '2026-11-01T00:00:00-04:00'],
  ['America/New_York', '2026-03-08T12:00:00-04:00', '2026-03-08T00:00:00-05:00'],
  // 23:30 became 0:30
  ['America/Toronto', '1919-03-31T12:00:00-04:00', '1919-03-31T00:30:00-04:00'],
])('startOfDay in %s at %s', (timeZone, now, start) => {
  expect(new Date(startOfDay(Date.parse(now), timeZone)).toISOString()).toBe(
    new Date(start).toISOString(),
  );
});

test.each([
  ['Asia/Tokyo', '2026-11-24T12:00:00+09:00', 7, '2026-11-18T00:00:00+09:00'],
  ['Asia/Tokyo', '2026-03-01T12:00:00+09:00', 28, '2026-02-02T00:00:00+09:00'],
  ['Asia/Tokyo', '2026-01-01T00:00:00+09:00', 365, '2025-01-02T00:00:00+09:00'],
  ['America/New_York', '2026-03-10T12:00:00-04:00', 7, '2026-03-04T00:00:00-05:00'],
  ['America/Santiago', '2026-09-12T12:00:00-03:00', 7, '2026-09-06T01:00:00-03:00'],
  // 30 December 2011 was not there: the window that would begin on it begins on the 31st
  ['Pacific/Apia', '2012-01-01T12:00:00+14:00', 3, '2011-12-31T00:00:00+14:00'],
])('startOfWindow in %s at %s, %i days', (timeZone, now, days, start) => {
  expect(new Date(startOfWindow(Date.parse(now), timeZone, days)).toISOString()).toBe(
    new Date(start).toISOString(),
  );
});

test('localTime knows the weekday', () => {
  expect(localTime(Date.parse('2026-11-24T23:59:58+09:00'), 'Asia/Tokyo')).toEqual({
    year: 2026,
    month: 11,
    day: 24,
    weekday: 2,
    hour: 23,
    minute: 59,
    second: 58,
  });
});

test('an unknown zone is an error', () =>
  expect(() => startOfDay(0, 'Asia/Nowhere')).toThrow(RangeError));

const zones = [
  'Asia/Tokyo',
  'America/Santiago',
  'Africa/Cairo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Europe/London',
];

test('the start of a day is the first instant of its date, in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) }),
      (timeZone, now) => {
        const date = (at: number) => {
          const { year, month, day } = localTime(at, timeZone);
          return Date.UTC(year, month - 1, day);
        };
        const start = startOfDay(now, timeZone);
        expect(start).toBeLessThanOrEqual(now);
        expect(date(start)).toBe(date(now));
        expect(date(start - 1)).toBeLessThan(date(now));
        expect(startOfDay(start, timeZone)).toBe(start);
      },
    ),
  );
});

test('a wall clock reading comes back from its instant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2015, 0) / 60000, max: Date.UTC(2035, 0) / 60000 }),
      (timeZone, minutes) => {
        const shown = localTime(minutes * 60000, timeZone);
        const at = instantAt(shown, shown.hour, shown.minute, timeZone);
        expect(localTime(at, timeZone)).toEqual(shown);
        expect(at).toBeLessThanOrEqual(minutes * 60000);
      },
    ),
  );
});
