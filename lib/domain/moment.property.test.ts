import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type MomentReference, readMoment } from './moment';

/**
 * What browsers print with Intl, in both languages, must be read so that the reading holds the
 * instant that was printed: times that sites make are close to these.
 */

vi.setConfig({ testTimeout: 120_000 });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC'];
const LOCALES = ['ja', 'en-US', 'en-GB'] as const;
const languageOf = (locale: string) => (locale === 'ja' ? 'ja' : 'en');

/** Month ends, a leap day, the turn of a year, changes of clocks, and an ordinary noon. */
const INSTANTS = [
  '2026-11-24T03:05:09Z',
  '2026-01-31T14:59:59Z',
  '2025-12-31T15:00:00Z',
  '2026-12-31T23:59:00Z',
  '2024-02-29T12:00:00Z',
  '2026-03-01T04:59:00Z',
  '2026-03-08T06:59:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-01T06:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T15:15:00Z',
].map((text) => Date.parse(text));

interface Printed {
  readonly text: string;
  readonly instant: number;
  readonly reference: MomentReference;
}

/** What was read wrongly: not read, or without the instant, or wider than it may be. */
function faults(corpus: readonly Printed[], widest: number): string[] {
  return corpus.flatMap(({ text, instant, reference }) => {
    const moment = readMoment(text, reference);
    const where = `${text} (${reference.language}, ${reference.timeZone}, ${new Date(instant).toISOString()})`;
    if (!moment) return [`not read: ${where}`];
    if (moment.earliest > instant || moment.latest < instant) return [`missed: ${where}`];
    return moment.latest - moment.earliest >= widest ? [`too wide: ${where}`] : [];
  });
}

/** Everything of `instants` printed with these options, `later` after it was printed. */
function printed(
  options: Intl.DateTimeFormatOptions,
  later: number,
  locales = LOCALES as readonly string[],
  zones = ZONES,
) {
  return locales.flatMap((locale) =>
    zones.flatMap((timeZone) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
      return INSTANTS.map((instant): Printed => {
        const reference = { now: instant + later, timeZone, language: languageOf(locale) } as const;
        return { text: format.format(instant), instant, reference };
      });
    }),
  );
}

describe('dates and times printed by Intl', () => {
  const dates = ['full', 'long', 'medium'] as const;
  // Two readings of an hour that is there twice are at most an hour apart.
  const AMBIGUOUS = 60 * MINUTE;

  it.each(
    dates.flatMap((dateStyle) => ['h12', 'h23'].map((hourCycle) => ({ dateStyle, hourCycle }))),
  )('with minutes and with seconds: %o', ({ dateStyle, hourCycle }) => {
    const style = { dateStyle, hourCycle } as Intl.DateTimeFormatOptions;
    const minutes = printed({ ...style, timeStyle: 'short' }, 3 * DAY);
    const seconds = printed({ ...style, timeStyle: 'medium' }, 400 * DAY);
    expect(faults(minutes, MINUTE + AMBIGUOUS)).toEqual([]);
    expect(faults(seconds, 1000 + AMBIGUOUS)).toEqual([]);
  });

  it.each(dates)('days: %s', (dateStyle) => {
    expect(faults(printed({ dateStyle }, 400 * DAY), DAY + 60 * MINUTE)).toEqual([]);
  });

  it('with the name of the zone, in Japan', () => {
    for (const timeStyle of ['long', 'full'] as const) {
      const corpus = printed({ dateStyle: 'full', timeStyle }, DAY, LOCALES, ['Asia/Tokyo']);
      // Whatever zone the page's reader is in: the printed one counts.
      const abroad = corpus.map((one) => ({
        ...one,
        reference: { ...one.reference, timeZone: 'America/New_York' },
      }));
      expect(faults([...corpus, ...abroad], 1000)).toEqual([]);
    }
  });

  it('in figures, on English pages: wider only where both orders are past dates', () => {
    const short = { dateStyle: 'short', timeStyle: 'short' } as const;
    const locales = ['en-US', 'en-GB', 'en-AU', 'en-IN'];
    const corpus = printed(short, 400 * DAY, locales);
    const isClear = ({ text }: Printed) =>
      Math.max(...(text.match(/\d+/g) ?? []).slice(0, 2).map(Number)) > 12;
    expect(faults(corpus.filter(isClear), MINUTE + AMBIGUOUS)).toEqual([]);
    expect(faults(corpus, 366 * DAY)).toEqual([]);
    expect(faults(printed({ dateStyle: 'short' }, 0, locales), 366 * DAY)).toEqual([]);
  });

  it('in figures, on Japanese pages', () => {
    const short = { dateStyle: 'short', timeStyle: 'short' } as const;
    expect(faults(printed(short, DAY, ['ja']), MINUTE + AMBIGUOUS)).toEqual([]);
    const figures = {
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    } as const;
    expect(faults(printed(figures, 300 * DAY, ['ja']), MINUTE + AMBIGUOUS)).toEqual([]);
  });

  it.each(['full', 'long', 'medium', 'short'] as const)('with the era: %s', (dateStyle) => {
    const corpus = printed({ dateStyle, timeStyle: 'short' }, DAY, ['ja-JP-u-ca-japanese']);
    const japanese = corpus.map((one) => ({
      ...one,
      reference: { ...one.reference, language: 'ja' as const },
    }));
    expect(faults(japanese, MINUTE + AMBIGUOUS)).toEqual([]);
  });

  it('without a year, for up to a year', () => {
    const options = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
    for (const later of [0, DAY, 300 * DAY]) {
      expect(faults(printed(options, later), MINUTE + AMBIGUOUS)).toEqual([]);
    }
  });

  it('with a weekday instead of the date, for up to a week', () => {
    const options = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
    for (const weekday of ['short', 'long'] as const) {
      for (let days = 0; days < 7; days++) {
        const corpus = printed({ ...options, weekday }, days * DAY);
        expect(faults(corpus, MINUTE + AMBIGUOUS)).toEqual([]);
      }
    }
  });

  it('without any date, for up to a day', () => {
    const options = { hour: 'numeric', minute: '2-digit' } as const;
    for (const later of [0, 60 * MINUTE, 22 * 60 * MINUTE]) {
      const corpus = printed(options, later);
      const twice = corpus.filter(({ instant, reference }) => {
        // A day of 25 hours shows one hour twice: the newest is meant, which may be the other one.
        const { timeZone } = reference;
        const hour = new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'short' });
        return hour.format(instant) === hour.format(instant + 60 * MINUTE);
      });
      expect(
        faults(
          corpus.filter((one) => !twice.includes(one)),
          MINUTE + AMBIGUOUS,
        ),
      ).toEqual([]);
    }
  });
});

describe('relative times printed by Intl', () => {
  const UNITS = [
    ['second', 1000, 1000],
    ['minute', MINUTE, MINUTE],
    ['hour', 60 * MINUTE, 60 * MINUTE],
    ['day', DAY, DAY],
    ['week', 7 * DAY, 7 * DAY],
    ['month', 28 * DAY, 31 * DAY],
    ['year', 365 * DAY, 366 * DAY],
  ] as const;
  const COUNTS = [1, 2, 3, 5, 10, 23, 45, 90];
  const now = Date.parse('2026-03-31T15:00:30+09:00');

  const cases = (['ja', 'en'] as const).flatMap((language) =>
    (['long', 'short', 'narrow'] as const).map((style) => ({ language, style })),
  );

  it.each(cases)('from N to N+1, in every style: %o', ({ language, style }) => {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    const reference = { now, timeZone: 'Asia/Tokyo', language };
    for (const [unit, least, most] of UNITS) {
      for (const n of COUNTS) {
        const text = format.format(-n, unit);
        const moment = readMoment(text, reference);
        expect([text, moment?.earliest]).toEqual([text, now - (n + 1) * most]);
        // Days go on to the end of that calendar day, here nine hours later.
        const latest = now - n * least;
        const dayEnd = latest + Date.parse('2026-04-01T00:00+09:00') - now - 1;
        expect([text, moment?.latest]).toEqual([text, unit === 'day' ? dayEnd : latest]);
      }
    }
  });

  it.each(cases)('words instead of numbers hold what they can mean: %o', ({ language, style }) => {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    const reference = { now, timeZone: 'Asia/Tokyo', language };
    const corpus = UNITS.flatMap(([unit, least]) =>
      [1, 2].map((n) => ({ text: format.format(-n, unit), instant: now - n * least, reference })),
    );
    expect(faults(corpus, 2 * 366 * DAY + 1)).toEqual([]);
    // 「一昨年」 is too vague to be of use and stays unread.
    expect(readMoment(format.format(0, 'second'), reference)?.latest).toBe(now);
    expect(readMoment(format.format(0, 'day'), reference)?.earliest).toBe(
      Date.parse('2026-03-31T00:00+09:00'),
    );
  });

  it('the future is none', () => {
    for (const { language, style } of cases) {
      const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
      for (const [unit] of UNITS) {
        for (const n of COUNTS) {
          expect(
            readMoment(format.format(n, unit), { now, timeZone: 'Asia/Tokyo', language }),
          ).toBeNull();
        }
      }
    }
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'今日 昨日 おととい yesterday today 月曜日 (火) mon tue, たった今 約 about 前 ago 以内 まで 後'.split(
      ' ',
    ),
    ...'3 59 2026 2026/11/24 2026-02-29 令和8年 11月24日 nov 24 13:05 25:10 2:30 午後 pm 正午 時 分 秒 日 h m d'.split(
      ' ',
    ),
    ...'時間 週間 ヶ月 年 minutes hours weeks T Z +09:00 -18:00 GMT at の : / - . , ( ) 既読 「 」 read'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.oneof(word, fc.constant(' ')), { maxLength: 7 }).map((words) => words.join('')),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 30 }), fc.nat({ max: 70 }))
      .map(
        ([month, day, hour, minute]) =>
          `${month}/${day} ${hour}:${String(minute).padStart(2, '0')}`,
      ),
    fc
      .tuple(
        fc.constantFrom('', 'Tue, ', 'Sent: ', '令和'),
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.constantFrom('0', '26', '99', '100', '1999', '2024', '2026', '20260'),
        fc.constantFrom('', ', 13:05', ', 1:05 PM', ' 25:10', ' GMT', '/1'),
      )
      .map(([before, month, day, year, after]) => `${before}${month}/${day}/${year}${after}`),
  );
  const reference = fc.record({
    now: fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }),
    timeZone: fc.constantFrom(...ZONES, 'Africa/Cairo', 'America/Santiago', 'Pacific/Apia'),
    language: fc.constantFrom('ja', 'en'),
    rounding: fc.constantFrom('floor', 'round'),
  }) as fc.Arbitrary<MomentReference>;

  it('it gives null, or an interval that is not in the future', () => {
    fc.assert(
      fc.property(text, reference, (printedText, at) => {
        const moment = readMoment(printedText, at);
        if (moment === null) return;
        expect(Number.isInteger(moment.earliest) && Number.isInteger(moment.latest)).toBe(true);
        expect(moment.earliest).toBeLessThanOrEqual(moment.latest);
        expect(moment.latest).toBeLessThanOrEqual(at.now);
      }),
      { numRuns: 5000 },
    );
  });

  it('it never throws, whatever the reference', () => {
    const odd = fc.record({
      now: fc.oneof(fc.double(), fc.constant(8.65e15)),
      timeZone: fc.oneof(fc.string(), fc.constantFrom('Asia/Tokyo', 'UTC')),
      language: fc.constantFrom('ja', 'en'),
    }) as fc.Arbitrary<MomentReference>;
    fc.assert(
      fc.property(text, odd, (printedText, at) => {
        const moment = readMoment(printedText, at);
        expect(moment === null || moment.earliest <= moment.latest).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a time that is read later is read as the same or an earlier one of the same name', () => {
    fc.assert(
      fc.property(text, reference, fc.nat({ max: 60 * MINUTE }), (printedText, at, later) => {
        const first = readMoment(printedText, at);
        const second = readMoment(printedText, { ...at, now: at.now + later });
        // Nothing that was past becomes unreadable by waiting.
        if (first) expect(second).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
