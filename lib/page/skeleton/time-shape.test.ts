import { describe, expect, it } from 'vitest';
import { isTime, shapeOfTime } from './time-shape';

describe('a printed time keeps its format alone', () => {
  it.each([
    ['5分前', '0分前'],
    ['約12時間前', '約00時間前'],
    ['昨日 21:43', '昨日 00:00'],
    ['たった今', 'たった今'],
    ['2026年09月02日 10:05', '0000年00月00日 00:00'],
    ['11/24(火) 13:05', '00/00(曜) 00:00'],
    ['1月6日火曜日', '0月0日曜曜日'],
    ['令和8年1月6日', '令和0年0月0日'],
    ['既読 5月30日 20:37', '既読 0月00日 00:00'],
    ['Jan 20, 2026 at 3:12 AM', 'Mmm 00, 0000 at 0:00 AM'],
    ['24 November 2026', '00 Mmmm 0000'],
    ['Tue, Jan 6', 'Ddd, Mmm 0'],
    ['Wednesday', 'Dddd'],
    ['2 hours ago', '0 hours ago'],
    ['3h', '0h'],
    ['2026-01-20T03:12:00.000Z', '0000-00-00T00:00:00.000Z'],
    ['2026-01-20T03:12:00+09:00 (Yamada Time)', '0000-00-00T00:00:00+00:00 (Aaaa Aaaa)'],
    ['2026-01-20T03:12:00+09:00 (山田)', '0000-00-00T00:00:00+00:00 (漢)'],
  ])('%s becomes %s', (text, shape) => {
    expect(isTime(text)).toBe(true);
    expect(shapeOfTime(text)).toBe(shape);
  });

  it.each(['山田', 'May', '今日子', 'Sunderland', '3件', 'version 2.0', '090-1234-5678'])(
    '%s is none',
    (text) => {
      expect(isTime(text)).toBe(false);
    },
  );
});
