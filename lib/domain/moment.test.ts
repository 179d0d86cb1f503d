import { describe, expect, it } from 'vitest';
import { type MomentReference, readMoment, readPrinted } from './moment';

/** A Tuesday in Japan. */
const NOW = Date.parse('2026-11-24T15:00:30+09:00');
const TOKYO = { now: NOW, timeZone: 'Asia/Tokyo', language: 'ja' } as const;

/** The reading as two wall clocks in Japan, or null. */
function read(text: string, reference: Partial<MomentReference> = {}): string | null {
  const moment = readMoment(text, { ...TOKYO, ...reference });
  const local = (at: number) => new Date(at + 9 * 3_600_000).toISOString().slice(0, -1);
  return moment && `${local(moment.earliest)} ${local(moment.latest)}`;
}

/** "11-24 13:05" as the minute that it names, "11-24" as the day; this year unless one is given. */
function span(printed: string): string {
  const full = /^\d{4}/.test(printed) ? printed : `2026-${printed}`;
  const [day = '', time] = full.split(' ');
  return time
    ? `${day}T${time}:00.000 ${day}T${time}:59.999`
    : `${day}T00:00:00.000 ${day}T23:59:59.999`;
}

/** From so many milliseconds ago to so many. */
function ago(most: number, least: number): string | null {
  const local = (at: number) => new Date(at + 9 * 3_600_000).toISOString().slice(0, -1);
  return `${local(NOW - most)} ${local(NOW - least)}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('an absolute time is as wide as what it names', () => {
  it.each([
    ['2026年11月24日 13:05', '11-24 13:05'],
    ['2026年9月1日 9:05', '09-01 09:05'],
    ['2026年11月24日 13時05分', '11-24 13:05'],
    ['2026年11月24日13時5分', '11-24 13:05'],
    ['2026年11月24日(火) 13:05', '11-24 13:05'],
    ['2026年11月24日（火）13:05', '11-24 13:05'],
    ['2026年11月24日火曜日 午後1:05', '11-24 13:05'],
    ['2026/11/24(火曜日) 午後1時5分', '11-24 13:05'],
    ['２０２６／１１／２４　１３：０５', '11-24 13:05'],
    ['2026.11.24', '2026-11-24'],
    ['2026-11-23', '11-23'],
    ['令和8年11月23日', '11-23'],
    ['令和元年5月1日 13:05', '2019-05-01 13:05'],
    ['令和08年11月23日', '11-23'],
    ['R7/12/31', '2025-12-31'],
    ['平成31年4月30日', '2019-04-30'],
    ['11月23日', '11-23'],
    ['11月24日 13:05', '11-24 13:05'],
    [' 5月29日 21:43 ', '05-29 21:43'],
    ['11/24 13:05', '11-24 13:05'],
    ['2026年11月24日 正午', '11-24 12:00'],
    ['Nov 24, 2026, 1:05 PM', '11-24 13:05'],
    ['Apr 05, 2024, 7:36 AM', '2024-04-05 07:36'],
    ['Nov 02, 2023, 12:05\u202fAM', '2023-11-02 00:05'],
    ['January 20, 2026 at 3:12 AM', '01-20 03:12'],
    ['January 20, 2026 at 12:00 PM', '01-20 12:00'],
    ['Nov 24, 2026 • 1:05 PM', '11-24 13:05'],
    ['NOV 09, 2026 1:05 am', '11-09 01:05'],
    ['November 23rd, 2026', '11-23'],
    ['24 Nov 2026 13:05', '11-24 13:05'],
    ['24 Nov 13:05', '11-24 13:05'],
    ['24 Nov, 1:05 pm', '11-24 13:05'],
    ['Tue, Nov 24, 1:05 p.m.', '11-24 13:05'],
    ['Nov 23', '11-23'],
  ])('%s', (text, printed) => {
    const now = NOW + DAY;
    // Weekdays and years are those of the 24th still.
    expect(read(text, { now })).toBe(span(printed));
    expect(read(text, { now, language: /[a-z]/.test(text) ? 'en' : 'ja' })).toBe(span(printed));
  });

  it.each([
    ['2026-11-24T04:05:09Z', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['2026-11-24T13:05:09+09:00', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['2026-11-24 13:05:09 +0900', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['2026-11-24 13:05:09+0900', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['2026-11-24T13:05+09:00', span('11-24 13:05')],
    ['2026-11-24 13:05+09:00', span('11-24 13:05')],
    ['2026-11-23T23:05-05:00', span('11-24 13:05')],
    ['2026-11-24T09:35:00+05:30', '2026-11-24T13:05:00.000 2026-11-24T13:05:00.999'],
    ['2026-11-24T00:35:00-03:30', '2026-11-24T13:05:00.000 2026-11-24T13:05:00.999'],
    ['2026-11-24T13:05:09.123+09:00', '2026-11-24T13:05:09.123 2026-11-24T13:05:09.123'],
    ['2026-11-24T04:05:09.1Z', '2026-11-24T13:05:09.100 2026-11-24T13:05:09.199'],
    ['2026-11-24T04:05:09.123456Z', '2026-11-24T13:05:09.123 2026-11-24T13:05:09.123'],
    ['2026-11-24T13:05', span('11-24 13:05')],
    ['2026-11-24 13:05:09', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['2026-11-24 04:05:09 UTC', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    ['Tue, 24 Nov 2026 04:05:09 GMT', '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999'],
    [
      'Tue Nov 24 2026 13:05:09 GMT+0900 (日本標準時)',
      '2026-11-24T13:05:09.000 2026-11-24T13:05:09.999',
    ],
  ])('time[datetime] and other forms of machines: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a date in figures with its year, on English pages', () => {
  const readEnglish = (text: string) => read(text, { language: 'en' });
  /** From the beginning of one printed span to the end of another. */
  const hull = (from: string, to: string) =>
    `${span(from).split(' ')[0]} ${span(to).split(' ')[1]}`;

  it.each([
    // What Intl prints in en-US, en-GB, en-AU and en-IN: one order is no date.
    ['11/23/2026', '11-23'],
    ['11/23/26', '11-23'],
    ['11/24/26, 1:05 PM', '11-24 13:05'],
    ['11/24/26, 1:05\u202fPM', '11-24 13:05'],
    ['24/11/2026, 13:05', '11-24 13:05'],
    ['24/11/26, 1:05 pm', '11-24 13:05'],
    ['24/11/2026 13:05', '11-24 13:05'],
    ['Tue, 11/24/2026, 13:05', '11-24 13:05'],
    ['(11/23/2026)', '11-23'],
    ['Sent: 11/24/2026 at 1:05 PM', '11-24 13:05'],
    ['2/29/2024', '2024-02-29'],
    ['29/02/24', '2024-02-29'],
    // The year stands in front.
    ['2026/11/10', '11-10'],
    ['R8/11/10', '11-10'],
    // One order is still to come.
    ['12/9/2026', '09-12'],
    ['9/12/2026, 13:05', '09-12 13:05'],
    // Both are the same day.
    ['11/11/2026', '11-11'],
    // The weekday decides.
    ['Tue, 11/10/2026', '11-10'],
    ['Sun, 11/10/2026', '10-11'],
    ['Fri, 2/1/2026 13:05', '01-02 13:05'],
    ['Sun, 2/1/2026 13:05', '02-01 13:05'],
  ])('%s', (text, printed) => {
    expect(readEnglish(text)).toBe(span(printed));
  });

  it.each([
    ['11/10/2026', '10-11', '11-10'],
    ['10/11/26', '10-11', '11-10'],
    ['1/2/2026', '01-02', '02-01'],
    ['1/2/2026, 1:05 PM', '01-02 13:05', '02-01 13:05'],
    ['01/12/25', '2025-01-12', '2025-12-01'],
  ])('where it can be two, both are covered: %s', (text, from, to) => {
    expect(readEnglish(text)).toBe(hull(from, to));
  });

  it.each([
    '11/25/2026',
    '25/11/26',
    '11/24/2026, 16:00',
    'Wed, 11/24/2026',
    'Tue, 11/11/2026',
    '13/13/2026',
    '0/0/2026',
    '2/30/2026',
    '29/2/2026',
    '11/10/2026/1',
    '1/11/10/2026',
    '1/2/3',
    '1/2/026',
    '16/9/100',
    '11/10/1999',
    '11/10/20260',
    '11/10/2026 - 11/12/2026',
    '11/10/2026, 25:61',
    'due 11/10/2026',
  ])('none: %s', (text) => {
    expect(readEnglish(text)).toBeNull();
  });

  it('a moment that has come for one order is no other before the other order comes', () => {
    const at = (now: string) =>
      readMoment('9/12/2026', { ...TOKYO, now: Date.parse(now), language: 'en' });
    expect(at('2026-09-11T12:00+09:00')).toBeNull();
    const september = at('2026-09-13T12:00+09:00');
    expect(at('2026-12-08T12:00+09:00')).toEqual(september);
    expect(at('2026-12-10T12:00+09:00')?.earliest).toBe(september?.earliest);
  });
});

describe('what is missing is the nearest past', () => {
  it.each([
    // no year
    ['11月25日 13:05', '2025-11-25 13:05'],
    ['12/31', '2025-12-31'],
    ['Dec 31', '2025-12-31'],
    ['2/29', '2024-02-29'],
    ['2月29日 21:43', '2024-02-29 21:43'],
    // no year, but a weekday: the nearest year in which it falls on that
    ['11/23(月)', '2026-11-23'],
    ['11/23(日)', '2025-11-23'],
    // no date
    ['13:05', '11-24 13:05'],
    ['午後2:59', '11-24 14:59'],
    ['23:59', '11-23 23:59'],
    ['8:15 PM', '11-23 20:15'],
    // the small hours of a night that has no end
    ['25:10', '11-24 01:10'],
    ['11月23日 24:00', '11-24 00:00'],
    ['11/22 29:59', '11-23 05:59'],
    // a weekday
    ['月曜日 13:05', '11-23 13:05'],
    ['火曜日 13:05', '11-24 13:05'],
    ['火曜 16:00', '11-17 16:00'],
    ['水曜日', '11-18'],
    ['(月) 9:00', '11-23 09:00'],
    ['Mon 3:20 PM', '11-23 15:20'],
    ['Mon, 3:20 PM', '11-23 15:20'],
    ['Tue 3:20 PM', '11-17 15:20'],
    ['Wednesday at 15:20', '11-18 15:20'],
    ['Thurs. 3:20 pm', '11-19 15:20'],
    ['Sun', '11-22'],
    // a word
    ['昨日', '11-23'],
    ['昨日 13:05', '11-23 13:05'],
    ['昨日の13:05', '11-23 13:05'],
    ['昨日(月) 13:05', '11-23 13:05'],
    ['今日 13:05', '11-24 13:05'],
    ['おととい 午前8:15', '11-22 08:15'],
    ['一昨日', '11-22'],
    ['Yesterday at 9:05 PM', '11-23 21:05'],
    ['3日前 13:05', '11-21 13:05'],
    ['3 days ago at 1:05 PM', '11-21 13:05'],
    ['last Monday at 3:20 PM', '11-23 15:20'],
    ['Last Tuesday', '11-17'],
    ['on Monday', '11-23'],
    ['Today, 2:30 PM', '11-24 14:30'],
  ])('%s', (text, printed) => {
    const language = /[a-z]/.test(text) ? 'en' : 'ja';
    expect(read(text, { language })).toBe(span(printed));
  });

  it('an hour alone is an hour wide', () => {
    expect(read('午前0時')).toBe('2026-11-24T00:00:00.000 2026-11-24T00:59:59.999');
    expect(read('5 PM')).toBe('2026-11-23T17:00:00.000 2026-11-23T17:59:59.999');
  });

  it('an hour after a spelled-out date is no second day', () => {
    const hour = '2026-11-23T17:00:00.000 2026-11-23T17:59:59.999';
    expect(read('23 Nov 5 PM')).toBe(hour);
    expect(read('Nov 23 5 PM')).toBe(hour);
    expect(read('Nov 23, 2026, 5 p.m.')).toBe(hour);
  });

  it('12 AM and 午前12時 are midnight, 12 PM and 午後0時 noon', () => {
    expect(read('12:05 AM', { language: 'en' })).toBe(span('11-24 00:05'));
    expect(read('午前12:05')).toBe(span('11-24 00:05'));
    expect(read('12:05 PM', { language: 'en' })).toBe(span('11-24 12:05'));
    expect(read('午後0:05')).toBe(span('11-24 12:05'));
  });

  it("tomorrow's weekday alone, at two minutes to midnight, is six days ago and not just now", () => {
    const now = Date.parse('2026-11-24T23:59:30+09:00');
    expect(read('水曜日', { now })).toBe(read('2026-11-18'));
    expect(read('Wed', { now, language: 'en' })).toBe(read('2026-11-18'));
    // A time beside it is one by the site's clock, which may run ahead.
    expect(read('水曜日 0:00', { now })).toBe('2026-11-24T23:58:00.000 2026-11-24T23:59:30.000');
  });

  it('all seven weekdays, read on each of seven days, lie within the seven days before', () => {
    const names = ['日', '月', '火', '水', '木', '金', '土'];
    const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    for (let later = 0; later < 7; later++) {
      const now = NOW + later * DAY;
      names.forEach((name, weekday) => {
        const moment = readMoment(`${name}曜日 13:05`, { ...TOKYO, now });
        const back = (2 + later - weekday + 7) % 7;
        expect(moment?.earliest).toBe(Date.parse('2026-11-24T13:05+09:00') + (later - back) * DAY);
        const same = { ...TOKYO, now, language: 'en' } as const;
        expect(readMoment(`${english[weekday]} 1:05 PM`, same)).toEqual(moment);
      });
    }
  });
});

describe('a relative time is as wide as its last unit, from N to N+1', () => {
  it.each<[string, number, number]>([
    ['たった今', MINUTE, 0],
    ['数秒前', MINUTE, 0],
    ['just now', MINUTE, 0],
    ['less than a minute ago', MINUTE, 0],
    ['30秒前', 31_000, 30_000],
    ['5分前', 6 * MINUTE, 5 * MINUTE],
    ['５ 分前', 6 * MINUTE, 5 * MINUTE],
    ['5 min. ago', 6 * MINUTE, 5 * MINUTE],
    ['1時間5分前', 66 * MINUTE, 65 * MINUTE],
    ['1 hour, 5 minutes ago', 66 * MINUTE, 65 * MINUTE],
    ['3時間前', 4 * HOUR, 3 * HOUR],
    ['an hour ago', 2 * HOUR, HOUR],
    ['1週間前', 14 * DAY, 7 * DAY],
    ['1ヶ月前', 62 * DAY, 28 * DAY],
    ['2 か月前', 93 * DAY, 56 * DAY],
    ['1ヵ月前', 62 * DAY, 28 * DAY],
    ['1カ月前', 62 * DAY, 28 * DAY],
    ['3 mths ago', 124 * DAY, 84 * DAY],
    ['一週間前', 14 * DAY, 7 * DAY],
    ['one minute ago', 2 * MINUTE, MINUTE],
    ['2時間と5分前', 126 * MINUTE, 125 * MINUTE],
    ['2 hours and 5 minutes ago', 126 * MINUTE, 125 * MINUTE],
    ['half an hour ago', HOUR, HOUR / 4],
    ['半年前', 366 * DAY, 91.25 * DAY],
    ['たったいま', MINUTE, 0],
    ['half a minute ago', MINUTE, MINUTE / 4],
    ['less than 5 seconds ago', 5000, 0],
    ['1分未満前', MINUTE, 0],
    ['2 mo. ago', 93 * DAY, 56 * DAY],
    ['a year ago', 732 * DAY, 365 * DAY],
    ['数分前', 10 * MINUTE, MINUTE],
    ['several hours ago', 10 * HOUR, HOUR],
    // the page rounds, which way is not said
    ['約2時間前', 3 * HOUR, 1.5 * HOUR],
    ['~2 hours ago', 3 * HOUR, 1.5 * HOUR],
    ['2年近く前', 3 * 366 * DAY, 1.5 * 365 * DAY],
    ['1年以上前', 2 * 366 * DAY, 0.5 * 365 * DAY],
    ['over 1 year ago', 2 * 366 * DAY, 0.5 * 365 * DAY],
    ['about 2 hours ago', 3 * HOUR, 1.5 * HOUR],
    ['almost 2 years ago', 3 * 366 * DAY, 1.5 * 365 * DAY],
  ])('%s', (text, most, least) => {
    expect(read(text)).toBe(ago(most, least));
  });

  it.each<[string, number, number]>([
    ['2h', 3 * HOUR, 2 * HOUR],
    ['5m', 6 * MINUTE, 5 * MINUTE],
    ['1mo', 62 * DAY, 28 * DAY],
    ['3 w', 28 * DAY, 21 * DAY],
    ['Read 2h ago', 3 * HOUR, 2 * HOUR],
    ['Read 2h', 3 * HOUR, 2 * HOUR],
  ])('on English pages, %s', (text, most, least) => {
    expect(read(text, { language: 'en' })).toBe(ago(most, least));
  });

  it('where the page rounds to the nearest, from N-½ to N+½', () => {
    expect(read('5分前', { rounding: 'round' })).toBe(ago(5.5 * MINUTE, 4.5 * MINUTE));
    expect(read('an hour ago', { rounding: 'round' })).toBe(ago(1.5 * HOUR, 0.5 * HOUR));
    expect(read('0分前', { rounding: 'round' })).toBe(ago(0.5 * MINUTE, 0));
  });

  it('days join the rounded reading with the calendar day', () => {
    // 72 to 96 hours ago, and all of the 21st
    expect(read('3日前')).toBe('2026-11-20T15:00:30.000 2026-11-21T23:59:59.999');
    expect(read('3 days ago', { rounding: 'round' })).toBe(
      '2026-11-21T00:00:00.000 2026-11-22T03:00:30.000',
    );
    expect(read('1日前')).toBe('2026-11-22T15:00:30.000 2026-11-23T23:59:59.999');
    expect(read('a day ago')).toBe('2026-11-22T15:00:30.000 2026-11-23T23:59:59.999');
    expect(read('0日前')).toBe('2026-11-23T15:00:30.000 2026-11-24T15:00:30.000');
    // hours and minutes count no midnights
    expect(read('1日2時間前')).toBe(ago(27 * HOUR, 26 * HOUR));
  });
});

describe('words around a time do not change it', () => {
  it.each([
    ['既読 5月30日 20:37', '05-30 20:37'],
    ['送信日時：2026年09月01日 10:05', '09-01 10:05'],
    ['日時: 2026/09/01 10:05', '09-01 10:05'],
    ['「昨日 13:05」', '11-23 13:05'],
    ['(昨日 13:05)', '11-23 13:05'],
    ['・昨日 13:05', '11-23 13:05'],
    ['昨日 13:05 送信済み', '11-23 13:05'],
    ['\u200e11/24\u200e 13:05', '11-24 13:05'],
    ['Sent: Nov 24, 1:05 PM', '11-24 13:05'],
    ['送信済み 13:05', '11-24 13:05'],
    ['最終更新：2026/11/23', '11-23'],
    ['更新日 2026年11月23日', '11-23'],
    ['最終更新日時：11/24 13:05', '11-24 13:05'],
    ['11/24 13:05（編集済み）', '11-24 13:05'],
    ['Last seen yesterday at 1:05 PM', '11-23 13:05'],
    ['Delivered at 13:05', '11-24 13:05'],
    ['Read on Nov 23, 2026', '11-23'],
    ['1:05 PM ✓✓', '11-24 13:05'],
    ['1:05 PM (edited)', '11-24 13:05'],
  ])('%s', (text, printed) => {
    expect(read(text)).toBe(span(printed));
  });

  it('also around relative ones', () => {
    expect(read('5分前に送信')).toBe(read('5分前'));
    expect(read('Seen 5m ago')).toBe(read('5分前'));
    expect(read('Last seen 5 minutes ago')).toBe(read('5分前'));
    expect(read('5分前に送信されました')).toBe(read('5分前'));
    expect(read('最終更新 5分前')).toBe(read('5分前'));
  });
});

describe('what is no moment in the past is null', () => {
  it.each([
    '',
    ' ',
    '3件',
    '99+',
    '3',
    '3日',
    '3日後',
    '3日以内',
    '24時間以内',
    '1時間以内に返信',
    'あと3日',
    'in 5 minutes',
    '明日 10:00',
    'tomorrow',
    '今日 23:00',
    '11/30まで',
    '期限 8/6 16:00',
    '本日中',
    '2026/12/24',
    '2026-11-24T15:03:00+09:00',
    '2026/02/30',
    '2026/13/01',
    '2026/0/1',
    '2026/1/0',
    '2025年2月29日',
    '2026年11月24日(水)',
    '昨日(火)',
    '13/45',
    '10:00-18:00',
    '10:00〜18:00',
    '2026/11/24 10:00-18:00',
    '09:00:00-12:00',
    '2026-11-24T10:00:00+25:00',
    '25:60',
    '30:00',
    '13 PM',
    '3:2',
    '12.5',
    '1.2.3.4',
    '4.9(120)',
    '¥5,000',
    '03-1234-5678',
    '2h', // on a Japanese page
    'Monitor',
    'Friend',
    '月',
    'mayor 5',
    'may',
    'Nov 2026',
    '24 Nov 12',
    '2026年11月24日 13:05に納品してください',
    `昨日${' '.repeat(200)}`,
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('day and month in figures without a year on English pages: they come in either order', () => {
    expect(read('11/10', { language: 'en' })).toBeNull();
    expect(read('4/5', { language: 'en' })).toBeNull();
    expect(read('11/10, 1:05 PM', { language: 'en' })).toBeNull();
    expect(read('11/10')).toBe(span('11-10'));
  });

  it.each(['11/24/2026', '24/11/2026, 13:05', '1/2/2026', '26/11/24'])(
    'the year behind, on Japanese pages: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('a zone or a clock that does not exist', () => {
    expect(read('13:05', { timeZone: 'Asia/Nowhere' })).toBeNull();
    expect(read('5分前', { now: Number.NaN })).toBeNull();
    expect(read('13:05', { now: Number.POSITIVE_INFINITY })).toBeNull();
  });
});

describe('never in the future', () => {
  it('what goes on ends now', () => {
    expect(read('15:00')).toBe('2026-11-24T15:00:00.000 2026-11-24T15:00:30.000');
    expect(read('2026/11/24')).toBe('2026-11-24T00:00:00.000 2026-11-24T15:00:30.000');
    expect(read('火曜日')).toBe('2026-11-24T00:00:00.000 2026-11-24T15:00:30.000');
  });

  it("a date at most two minutes ahead is one by the site's clock, which runs ahead as much", () => {
    expect(read('15:02')).toBe('2026-11-24T15:00:00.000 2026-11-24T15:00:30.000');
    expect(read('2026-11-24T15:02:30+09:00')).toBe(
      '2026-11-24T15:00:30.000 2026-11-24T15:00:30.000',
    );
    expect(read('15:03')).toBe(span('11-23 15:03'));
  });

  it('also over midnight and the new year', () => {
    const now = Date.parse('2026-12-31T23:59:30+09:00');
    const ahead = '2026-12-31T23:58:00.000 2026-12-31T23:59:30.000';
    expect(read('0:00', { now })).toBe(ahead);
    expect(read('1月1日 0:01', { now })?.slice(0, 16)).toBe('2026-12-31T23:59');
    expect(read('1月1日 0:02', { now })).toBe(span('2026-01-01 00:02'));
    expect(read('金曜日 0:00', { now })).toBe(ahead);
  });

  it('as printed, for keys, it stays ahead', () => {
    const at = Date.parse('2026-11-24T15:02+09:00');
    expect(readPrinted('15:02', TOKYO)).toEqual({ earliest: at, latest: NOW + 2 * MINUTE });
  });
});

describe('where clocks change', () => {
  const utc = (text: string, timeZone: string, now: string, language: 'ja' | 'en' = 'en') => {
    const moment = readMoment(text, { now: Date.parse(now), timeZone, language });
    return moment && [moment.earliest, moment.latest].map((at) => new Date(at).toISOString());
  };

  it.each([
    // 2:00 becomes 1:00: both hours of 1:30
    [
      'Nov 1, 2026 1:30 AM',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:59.999Z',
    ],
    [
      '25 October 2026 01:30',
      'Europe/London',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:59.999Z',
    ],
    [
      'Nov 1, 2026 12:30 AM',
      'America/New_York',
      '2026-11-01T04:30:00.000Z',
      '2026-11-01T04:30:59.999Z',
    ],
    [
      'Nov 1, 2026 2:00 AM',
      'America/New_York',
      '2026-11-01T07:00:00.000Z',
      '2026-11-01T07:00:59.999Z',
    ],
    // days of 25 and 23 hours, and one that begins at 1:00
    ['Nov 1, 2026', 'America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    ['Mar 8, 2026', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['Sep 6, 2026', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T02:59:59.999Z'],
  ])('%s in %s', (text, timeZone, earliest, latest) => {
    expect(utc(text, timeZone, '2026-12-01T00:00:00Z')).toEqual([earliest, latest]);
  });

  it('a time that was skipped is none', () => {
    expect(utc('Mar 8, 2026 2:30 AM', 'America/New_York', '2026-12-01T00:00:00Z')).toBeNull();
    expect(utc('29 March 2026 01:30', 'Europe/London', '2026-12-01T00:00:00Z')).toBeNull();
  });

  it('an offset that is printed leaves no doubt', () => {
    expect(utc('2026-11-01T01:30:00-05:00', 'America/New_York', '2026-12-01T00:00:00Z')).toEqual([
      '2026-11-01T06:30:00.000Z',
      '2026-11-01T06:30:00.999Z',
    ]);
  });

  it('"yesterday" is the whole day, however long it was', () => {
    expect(utc('Yesterday', 'Europe/London', '2026-10-26T12:00:00Z')).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T23:59:59.999Z',
    ]);
  });
});
