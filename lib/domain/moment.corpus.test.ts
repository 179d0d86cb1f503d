import dayjs from 'dayjs';
import 'dayjs/locale/ja';
import relativeTime from 'dayjs/plugin/relativeTime';
import fc from 'fast-check';
import { register, format as timeago } from 'timeago.js';
import timeagoInJapanese from 'timeago.js/lib/lang/ja';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type MomentReference, readMoment } from './moment';

/**
 * What browsers and the libraries that sites use print of seeded instants, in both languages: the reading
 * holds the instant that was printed, or the text is one that nobody can read for certain (null).
 */

vi.setConfig({ testTimeout: 120_000 });
dayjs.extend(relativeTime);
register('ja', timeagoInJapanese);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = [
  ...['Asia/Tokyo', 'America/New_York', 'America/Los_Angeles', 'Europe/London', 'Asia/Kolkata'],
  ...['Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'],
];

type Language = MomentReference['language'];
interface Tally {
  printed: number;
  read: number;
  unread: Set<string>;
}
const tallies = new Map<string, Tally>();
afterAll(() => {
  for (const [name, { printed, read, unread }] of tallies) {
    const rate = ((100 * read) / printed).toFixed(1);
    console.info(`${name}: ${read} of ${printed} read (${rate} %)`, [...unread].slice(0, 4));
  }
});

/** Seeded ages up to five years, as many within an hour as within a month, against seeded times. */
const seeded = fc.sample(
  fc.record({
    now: fc.integer({ min: Date.UTC(2019, 6), max: Date.UTC(2032, 0) }),
    // From e^7 to e^25.7 ms.
    age: fc.integer({ min: 7_000, max: 25_700 }).map((power) => Math.floor(Math.exp(power / 1000))),
    timeZone: fc.constantFrom(...ZONES),
  }),
  { numRuns: 400, seed: 20261124 },
);

/** Expects what is printed to be read; null only where `unsure` says that no one can. */
function expectRead(
  name: string,
  printed: { text: string; instant: number; reference: MomentReference },
  unsure: (text: string) => boolean,
) {
  const { text, instant, reference } = printed;
  const tally = tallies.get(name) ?? { printed: 0, read: 0, unread: new Set() };
  tallies.set(name, tally);
  const moment = readMoment(text, reference);
  const where = [name, text, new Date(instant).toISOString(), JSON.stringify(reference)].join(', ');
  tally.printed++;
  if (unsure(text)) {
    tally.unread.add(text);
    expect(moment, where).toBeNull();
    return;
  }
  expect(moment, where).not.toBeNull();
  if (!moment) return;
  tally.read++;
  expect(moment.earliest, where).toBeLessThanOrEqual(instant);
  expect(moment.latest, where).toBeGreaterThanOrEqual(instant);
  expect(moment.latest, where).toBeLessThanOrEqual(reference.now);
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Building a format costs a thousand times more than using it. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, format);
  return format;
}

describe('Intl.DateTimeFormat', () => {
  const styles = ['full', 'long', 'medium', 'short'] as const;
  const locales = ['ja-JP', 'ja-JP-u-ca-japanese', 'en-US', 'en-GB', 'en-AU', 'en-IN', 'en-CA'];

  it.each(locales)('%s', (locale) => {
    const language: Language = locale.startsWith('ja') ? 'ja' : 'en';
    for (const dateStyle of styles) {
      for (const timeStyle of [undefined, 'short', 'medium'] as const) {
        for (const hour12 of timeStyle ? [true, false] : [false]) {
          for (const { now, age, timeZone } of seeded.slice(0, 60)) {
            const instant = now - age;
            const options = { dateStyle, timeStyle, hour12, timeZone };
            const text = formatOf(locale, options).format(instant);
            const printed = { text, instant, reference: { now, timeZone, language } };
            expectRead(locale, printed, () => false);
          }
        }
      }
    }
  });

  it.each(locales)('parts of a date in %s', (locale) => {
    const language: Language = locale.startsWith('ja') ? 'ja' : 'en';
    const date = { month: 'short', day: 'numeric' } as const;
    const time = { hour: 'numeric', minute: '2-digit' } as const;
    for (const hour12 of [true, false]) {
      for (const [options, within] of [
        [{ ...date, ...time }, 365 * DAY],
        [{ ...date, weekday: 'short' }, 365 * DAY],
        [{ ...date, weekday: 'long', ...time }, 365 * DAY],
        [{ weekday: 'long', ...time }, 6 * DAY],
        [{ weekday: 'short', ...time }, 6 * DAY],
        [{ weekday: 'long' }, 5 * DAY],
        [time, 22 * HOUR],
      ] as const) {
        for (const { now, age, timeZone } of seeded.slice(0, 60)) {
          const instant = now - (age % within);
          const text = formatOf(locale, { ...options, hour12, timeZone }).format(instant);
          expectRead(
            `${locale}, parts`,
            { text, instant, reference: { now, timeZone, language } },
            () => false,
          );
        }
      }
    }
  });
});

describe.each(['ja', 'en'] as const)('relative times in %s', (language) => {
  const UNITS = [
    ['second', SECOND, 60],
    ['minute', MINUTE, 60],
    ['hour', HOUR, 24],
    ['day', DAY, 30],
    ['week', 7 * DAY, 5],
    ['month', 30 * DAY, 12],
    ['year', 365 * DAY, 6],
  ] as const;

  it.each(['floor', 'round'] as const)('Intl.RelativeTimeFormat, %s', (rounding) => {
    for (const style of ['long', 'short', 'narrow'] as const) {
      for (const numeric of ['always', 'auto'] as const) {
        const format = new Intl.RelativeTimeFormat(language, { style, numeric });
        for (const { now, age, timeZone } of seeded) {
          const [unit, size] = UNITS.find(([, size, most]) => age < size * most) ?? UNITS[6];
          const count = Math[rounding](age / size);
          // "yesterday" and "last week" are words for a day and a week of the calendar.
          if (numeric === 'auto' && unit === 'day' && count <= 2) continue;
          const text = format.format(-count, unit);
          const reference = { now, timeZone, language, rounding };
          expectRead(
            `Intl.RelativeTimeFormat ${language}`,
            { text, instant: now - age, reference },
            (one) => /一昨年|以内|hour$/.test(one),
          );
        }
      }
    }
  });

  it('dayjs (and moment.js, in the same words), which round', () => {
    for (const { now, age, timeZone } of seeded) {
      const text = dayjs(now - age)
        .locale(language)
        .from(now);
      const reference = { now, timeZone, language, rounding: 'round' } as const;
      expectRead(`dayjs ${language}`, { text, instant: now - age, reference }, () => false);
    }
  });

  it('timeago.js, which rounds down', () => {
    for (const { now, age, timeZone } of seeded) {
      const text = timeago(now - age, language === 'ja' ? 'ja' : 'en_US', { relativeDate: now });
      const reference = { now, timeZone, language };
      expectRead(
        `timeago.js ${language}`,
        { text, instant: now - age, reference },
        (one) => one === 'すこし前',
      );
    }
  });
});
