import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime } from './calendar';
import type { Language } from './template';
import { resolveTime } from './template-time';
import { readTimeExpression } from './template-time-words';

/** Tokyo wall clock, 24 November 2026, a Tuesday. */
const at = (clock: string, day = 24) => Date.parse(`2026-11-${day}T${clock}:00+09:00`);

function say(words: string, now: number, timeZone = 'Asia/Tokyo', language: Language = 'ja') {
  const expression = readTimeExpression(words);
  if (expression === null || expression === 'impossible')
    throw new Error(`${words}: ${expression}`);
  return resolveTime(expression, now, timeZone, language);
}

describe('in Japanese', () => {
  test.each([
    ['今夜', '18:00', '11月24日(火)21:00'],
    ['今夜', '20:30', '11月24日(火)21:00'],
    ['今夜', '20:31', '11月24日(火)23:00'],
    ['今夜', '22:31', '11月25日(水)10:00'],
    ['今夜', '23:30', '11月25日(水)10:00'],
    ['今夜', '00:30', '11月24日(火)21:00'],
    ['今晩8時', '10:00', '11月24日(火)20:00'],
    ['今夜20時30分', '10:00', '11月24日(火)20:30'],
    ['今夜1時', '22:00', '11月25日(水)1:00'],
    ['今夜12時', '22:00', '11月25日(水)0:00'],
    ['今夜20時', '21:00', '11月25日(水)20:00'],
    ['明朝', '18:00', '11月25日(水)10:00'],
    ['明朝', '00:30', '11月24日(火)10:00'],
    ['明朝9時半', '18:00', '11月25日(水)9:30'],
    ['明日10時', '18:00', '11月25日(水)10:00'],
    ['明日10時', '00:30', '11月25日(水)10:00'],
    ['明日の午後3時', '18:00', '11月25日(水)15:00'],
    ['明日10:05', '18:00', '11月25日(水)10:05'],
    ['明日正午', '18:00', '11月25日(水)12:00'],
    ['明後日', '18:00', '11月26日(木)'],
    ['今日18時', '10:00', '11月24日(火)18:00'],
    ['本日18時', '18:00', '11月25日(水)18:00'],
    ['今日24時', '18:00', '11月25日(水)0:00'],
    ['今日', '23:59', '11月24日(火)'],
    ['7日後', '18:00', '12月1日(火)'],
    ['2週間後12時', '18:00', '12月8日(火)12:00'],
    ['金曜18時', '18:00', '11月27日(金)18:00'],
    ['火曜日18時', '17:00', '11月24日(火)18:00'],
    ['次の火曜日18時', '18:00', '12月1日(火)18:00'],
    ['火曜', '09:00', '12月1日(火)'],
    ['2時間後', '18:01', '11月24日(火)20:15'],
    ['2時間後', '18:00', '11月24日(火)20:00'],
    ['2時間半後', '18:00', '11月24日(火)20:30'],
    ['30分後', '23:42', '11月25日(水)0:15'],
  ])('%s at %s is %s', (words, clock, text) => {
    const now = at(clock);
    const time = say(words, now);
    expect(time.text).toBe(text);
    expect(time.at).toBeGreaterThan(now);
  });

  test('the instant goes with the text', () => {
    expect(say('今夜', at('18:00'))).toEqual({
      text: '11月24日(火)21:00',
      at: at('21:00'),
      precision: 'minute',
      moved: false,
    });
    expect(say('今夜', at('23:30'))).toMatchObject({ at: at('10:00', 25), moved: true });
    expect(say('明日', at('23:30'))).toMatchObject({ at: at('00:00', 26) - 1, precision: 'day' });
  });

  test('a zone that is not Japan’s is named', () => {
    expect(say('明日10時', at('18:00'), 'Europe/Berlin').text).toBe('11月25日(水)10:00(GMT+1)');
  });
});

test.each([
  ['tonight', 'Tue, Nov 24, 21:00 (GMT+9)'],
  ['tonight 8pm', 'Tue, Nov 24, 20:00 (GMT+9)'],
  ['tonight at 8', 'Tue, Nov 24, 20:00 (GMT+9)'],
  ['tomorrow 10:00', 'Wed, Nov 25, 10:00 (GMT+9)'],
  ['tomorrow at 3:30 pm', 'Wed, Nov 25, 15:30 (GMT+9)'],
  ['tomorrow 12am', 'Wed, Nov 25, 0:00 (GMT+9)'],
  ['tomorrow morning', 'Wed, Nov 25, 10:00 (GMT+9)'],
  ['tomorrow noon', 'Wed, Nov 25, 12:00 (GMT+9)'],
  ['next friday 6pm', 'Fri, Nov 27, 18:00 (GMT+9)'],
  ['in 2 hours', 'Tue, Nov 24, 20:00 (GMT+9)'],
  ['in 30 minutes', 'Tue, Nov 24, 18:30 (GMT+9)'],
  ['in 3 days', 'Fri, Nov 27'],
  ['today', 'Tue, Nov 24'],
])('in English %s is %s', (words, text) => {
  expect(say(words, at('18:00'), 'Asia/Tokyo', 'en').text).toBe(text);
});

test.each([
  ['UTC', '(GMT)'],
  ['Asia/Kathmandu', '(GMT+5:45)'],
  ['America/New_York', '(GMT-5)'],
])('%s is written %s', (timeZone, zone) => {
  expect(say('tonight', at('12:00'), timeZone, 'en').text).toContain(zone);
});

test.each([
  '明日25時',
  '明日10:75',
  '今日24時30分',
  'tomorrow 13pm',
  '0分後',
  '100日後',
  '999999時間後',
])('%s is no time that a clock shows', (words) =>
  expect(readTimeExpression(words)).toBe('impossible'),
);

test.each(['', '今', '来年', 'someday', 'sunday best', '明日まで', '相手の名前', 'in hours'])(
  '%s is no time',
  (words) => expect(readTimeExpression(words)).toBeNull(),
);

test('clocks set forward and back: the wall clock holds what was promised', () => {
  // New York, 8 March 2026: 2:00 becomes 3:00; 1 November: 2:00 becomes 1:00.
  const march = Date.parse('2026-03-07T22:00:00-05:00');
  expect(say('tomorrow 2:30', march, 'America/New_York', 'en').text).toBe(
    'Sun, Mar 8, 3:00 (GMT-4)',
  );
  expect(say('in 6 hours', march, 'America/New_York', 'en').text).toBe('Sun, Mar 8, 5:00 (GMT-4)');
  const november = Date.parse('2026-10-31T20:00:00-04:00');
  expect(say('tomorrow 1:30', november, 'America/New_York', 'en').text).toBe(
    'Sun, Nov 1, 1:30 (GMT-4)',
  );
});

test('at every minute in every zone: ahead of now, and the text says the instant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('今夜', '今日18時', '明朝', '明日10時', '2時間後', '月曜9時', '明日'),
      fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }),
      fc.constantFrom('Asia/Tokyo', 'America/Santiago', 'Africa/Cairo', 'Australia/Lord_Howe'),
      (words, now, timeZone) => {
        const time = say(words, now, timeZone);
        expect(time.at).toBeGreaterThan(now);
        expect(time.at - now).toBeLessThan(8 * 24 * 3600e3);
        const { month, day, hour, minute } = localTime(time.at, timeZone);
        expect(time.text).toMatch(`${month}月${day}日(`);
        if (time.precision === 'minute') {
          expect(time.text).toContain(`)${hour}:${String(minute).padStart(2, '0')}`);
        }
      },
    ),
  );
});
