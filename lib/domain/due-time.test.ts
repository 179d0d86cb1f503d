import { describe, expect, it } from 'vitest';
import { instantAt } from './calendar';
import { dueTime, fieldTime, instantOfField } from './due-time';

const timeZone = 'Asia/Tokyo';
const on = (day: number, hour: number, minute = 0) =>
  instantAt({ year: 2026, month: 11, day }, hour, minute, timeZone);
const now = on(24, 15);

describe('a time to come', () => {
  it.each<[number, string, string]>([
    [on(24, 21), '21:00', '21:00'],
    [on(24, 9, 5), '9:05', '9:05'],
    [on(25, 10), '明日10:00', 'tomorrow 10:00'],
    [on(30, 18, 30), '11/30(月)18:30', 'Mon, Nov 30 18:30'],
    [on(23, 18), '11/23(月)18:00', 'Mon, Nov 23 18:00'],
    [on(25, 0) - 1, '今日中', 'the end of today'],
    [on(26, 0) - 1, '明日中', 'the end of tomorrow'],
    [on(28, 0) - 1, '11/27(金)中', 'the end of Fri, Nov 27'],
  ])('%d', (at, ja, en) => {
    expect(dueTime(at, now, timeZone, 'ja')).toBe(ja);
    expect(dueTime(at, now, timeZone, 'en')).toBe(en);
  });

  it('tomorrow is tomorrow over a change of clocks', () => {
    const zone = 'America/New_York';
    const eve = instantAt({ year: 2026, month: 10, day: 31 }, 23, 0, zone);
    expect(
      dueTime(instantAt({ year: 2026, month: 11, day: 1 }, 23, 0, zone), eve, zone, 'en'),
    ).toBe('tomorrow 23:00');
  });

  it('as a field writes it', () => {
    expect(fieldTime(on(4, 9, 5), timeZone)).toBe('2026-11-04T09:05');
    expect(instantOfField('2026-11-04T09:05', timeZone)).toBe(on(4, 9, 5));
    expect(instantOfField('', timeZone)).toBeNull();
  });
});
