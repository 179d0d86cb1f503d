import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSituation } from './situation';
import { situations } from './template';

const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };

/** What messages are made of, and what breaks readers of them. */
const scraps = fc.constantFrom(
  ...[
    'お願いします',
    '明日の15時まで',
    '納期',
    '> 引用',
    '「」',
    '「',
    '」',
    '。',
    '、',
    '?',
    '!',
    '\n',
    '\r\n',
  ],
  ...[
    'by Friday',
    'please',
    '"',
    "'",
    'ﾃﾞｰﾀ',
    '１２／１',
    '12/1',
    '99:99',
    '31日',
    '👍',
    '\u200d',
    '\ufe0f',
    '\u0301',
  ],
  ...[
    '---',
    '＊＊＊',
    'https://example.com',
    'よろしく',
    '修正',
    '不要',
    'です',
    ' ',
    '\u3000',
    '\u0000',
    '\ud800',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('readSituation', () => {
  it('reads any text, the same each time, with all situations in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readSituation(text, reference);
        expect(readSituation(text, reference)).toEqual(reading);
        expect(reading.ranked.map(({ situation }) => situation).sort()).toEqual(
          [...situations].sort(),
        );
        const scores = reading.ranked.map(({ score }) => score);
        expect(scores.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        if (reading.deadline) {
          expect(text).toContain(reading.deadline.text);
          const { at } = reading.deadline;
          if (at) {
            expect(at.earliest).toBeGreaterThanOrEqual(reference.now);
            expect(at.latest).toBeGreaterThanOrEqual(at.earliest);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    '1',
    ' ',
    '\n',
    'まで',
    '「',
    '12:00 ',
    'e\u0301',
    'お送りください、',
    '"',
    '😀',
    '田中\n',
  ])('reads 20,000 characters of %j', (scrap) => {
    const reading = readSituation(scrap.repeat(20_000 / scrap.length), reference);
    expect(reading.ranked).toHaveLength(situations.length);
  });

  it('reads at any instant in any zone', () => {
    const zones = fc.constantFrom(
      'Asia/Tokyo',
      'America/New_York',
      'Pacific/Apia',
      'Asia/Kathmandu',
    );
    const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) });
    const words = fc.constantFrom(
      ...[
        '今日中に',
        '明日15時までに',
        '31日までに',
        '2/29までに',
        '月末までに',
        '毎週月曜までに',
        '30分以内に',
      ],
      ...['by Friday', 'by EOD', 'by 30 June, 18:00 CET', 'within 2 days', 'by next Monday 9am'],
    );
    fc.assert(
      fc.property(words, instants, zones, (text, now, timeZone) => {
        const at = readSituation(`${text}お願いします`, { now, timeZone }).deadline?.at;
        if (at) expect(at.latest).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
