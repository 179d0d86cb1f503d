import { offsetMs } from './calendar';
import { hull, type Moment } from './interval';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** How far the site's clock may run ahead of the user's. */
export const SKEW = 2 * MINUTE;
/** February 29 comes back after eight years (around 1900 and 2100), on the same weekday after 40. */
const YEARS_BACK = 40;
/** Without a date: 29:59 of a week ago is the last. */
const NEAREST = 10;

/** Days by their distance: today, yesterday, the day before, 「3日前の13:05」. */
const DAY_WORD =
  /^(?:今日|本日|きょう|today|(昨日|きのう|yesterday)|(一昨日|おととい)|(\d{1,3}) ?(?:日前|days? ago))/;
/** No era has a year 0. */
const ERA = /^(令和|平成|[rh]) ?(0?[1-9]\d?|元)(?= ?[年/.-])/;
/**
 * A year of 0 or 1 is how programs write "never". It may be missing: then 「月」 or, on Japanese pages, a slash
 * must tell that it is a date.
 */
const NUMERIC = /^(?:([12]\d{3}) ?[年/.-] ?)?(\d{1,2}) ?([月/.-]) ?(\d{1,2})(?![\d/])日?/;
/** "11/24/2026", "24/11/26": in English month and day come in either order. */
const SLASHED = /(?<!\S)(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)(?!\d)/;
const ORDERS = ['20$3/$1/$2', '20$3/$2/$1'];
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})(?:r?uary|ch|il|e|y|ust|t|(?:t?em|o)ber)?(?![a-z])\\.?`;
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
/** "24 November 2026" and "Nov 24, 2026", also without the year. */
const NAMED = new RegExp(
  `^(?:${DAY_OF_MONTH} ${MONTH}|${MONTH} ${DAY_OF_MONTH})(?:,? (\\d{4})(?!\\d))?`,
);
const WEEKDAYS = 'sun|mon|tue|wed|thu|fri|sat';
const KANJI_WEEKDAYS = '日月火水木金土';
/** Wherever it stands: 「11/24(火) 13:05」, 「13:05 (火)」; "last" is before today. */
const WEEKDAY = new RegExp(
  `,? ?(?:(?<![a-z])(last )?(${WEEKDAYS})(?:s|nes|rs?|ur)?(?:day)?(?![a-z])\\.?|\\(?([${KANJI_WEEKDAYS}])(?:曜日?|(?=\\))))\\)?,? ?`,
);
const HALF = '(午前|午後|[ap]\\.?m\\.?)?';
const SECONDS = '(?:[:分](\\d\\d|\\d(?=秒))(?:[.,](\\d{1,9}))?)?';
/** Names of zones that mean one zone only; a time with another is not read. */
const ZONE =
  '(?: ?(z|utc|gmt|jst|日本標準時|japan standard time))?(?:([+-]\\d{1,2})(?::?(\\d\\d))?(?: \\(.*\\))?)?';
const TIME = new RegExp(
  `^(?:t|[,、]? ?(?:at |の)?)${HALF} ?(\\d{1,2})(?:[:時](\\d\\d|\\d(?=分))${SECONDS}|時|(?= ?[ap]))[分秒]? ?${HALF}${ZONE}$`,
);

/** The zone, the language and the time in which a text was printed. */
interface Reference {
  readonly now: number;
  readonly timeZone: string;
  readonly language: 'ja' | 'en';
}

/** A day on the calendar: a date, without its year too, or so many days ago; else any of the nearest. */
interface Day {
  readonly date?: readonly [year: string | undefined, month: string, day: string];
  readonly back?: number;
  /** 0 (Sunday) – 6; days that fall on another are not meant. */
  readonly weekday?: number | undefined;
  /** The least days ago; from tomorrow, its first minutes count as now. */
  readonly least?: number;
}

/** A part of a day in wall-clock milliseconds, its width, and the zone where one is printed. */
interface Clock {
  readonly at: number;
  readonly width: number;
  readonly offset?: number | undefined;
}

/** Where a day is all that is printed. */
export const ALL_DAY: Clock = { at: 0, width: DAY };

/**
 * A printed date, time or both: the nearest past one that it can mean, or null where it is none. Where month and
 * day can come in either order and both are past, both are covered.
 */
export function readDate(text: string, reference: Reference): Moment | null {
  const isEither = reference.language === 'en' && SLASHED.test(text);
  const texts = isEither ? ORDERS.map((order) => text.replace(SLASHED, order)) : [text];
  const readings = texts.flatMap((one) => readOrdered(one, reference) ?? []);
  return readings[0] ? readings.reduce(hull) : null;
}

function readOrdered(text: string, reference: Reference): Moment | null {
  const [rest, day] = readDay(text, reference.language);
  const clock = rest === '' && day ? ALL_DAY : readClock(rest, !!day);
  return clock && nearest(day ?? {}, clock, reference);
}

/** The latest of the days that a text can mean on which its time is not in the future. */
export function nearest(day: Day, clock: Clock, reference: Reference): Moment | null {
  const latest = reference.now + SKEW;
  for (const midnight of midnights(day, reference)) {
    const moment = spell(midnight + clock.at, clock, reference.timeZone);
    if (moment && moment.earliest <= latest) {
      return { ...moment, latest: Math.min(moment.latest, latest) };
    }
  }
  return null;
}

/** What is left behind the day, and the day. */
function readDay(text: string, language: string): [rest: string, day?: Day] {
  const [shown = '', last, english, kanji] = WEEKDAY.exec(text) ?? [];
  const weekday = english
    ? WEEKDAYS.indexOf(english) / 4
    : kanji
      ? KANJI_WEEKDAYS.indexOf(kanji)
      : undefined;
  const body = text
    .replace(shown, ' ')
    .trim()
    .replace(
      ERA,
      (_, era: string, year: string) =>
        `${(/[令r]/.test(era) ? 2018 : 1988) + (Number(year) || 1)}`,
    );
  const word = DAY_WORD.exec(body);
  const [whole = '', one, two, three] = word ?? readNumeric(body, language) ?? readNamed(body);
  const rest = body.slice(whole.length);
  if (word) return [rest, { back: Number(three ?? (one ? 1 : two ? 2 : 0)), weekday }];
  if (two && three) return [rest, { date: [one, two, three], weekday }];
  // Alone, tomorrow's weekday is last week's: no page names the day of what was sent just now.
  return shown ? [rest, { weekday, least: last ? 1 : rest ? -1 : 0 }] : [rest];
}

type DateParts = readonly (string | undefined)[];

/** The whole, the year, the month and the day. */
function readNumeric(text: string, language: string): DateParts | null {
  const [whole, year, month, separator, day] = NUMERIC.exec(text) ?? [];
  const isDate = year || separator === '月' || (separator === '/' && language === 'ja');
  return isDate ? [whole, year, month, day] : null;
}

/** The same of a date that spells its month out. */
function readNamed(text: string): DateParts {
  const [whole, before, later = '', month = later, after = before, year] = NAMED.exec(text) ?? [];
  return [whole, year, String(MONTHS.indexOf(month) / 4 + 1), after];
}

function readClock(text: string, dated: boolean): Clock | null {
  const match = TIME.exec(text.replace('正午', '12:00'));
  if (!match) return null;
  const [, before, , minute, second, fraction = '', after, zone = '', shift = ''] = match;
  // What is not printed counts as 0.
  const [, , hours = 0, minutes = 0, seconds = 0, , , , ahead = 0, minutesAhead = 0] = match.map(
    (part) => Number(part ?? 0),
  );
  const half = before ?? after;
  // Without a half of the day, 24 to 29 are the small hours of the next day (深夜25時).
  if (hours > (half ? 12 : 29) || minutes > 59 || seconds > 59) return null;
  // 「10:00-18:00」 is a span of time, not a zone; a bare offset is one only in an ISO time.
  const isIso = dated && (second || text[0] === 't' || shift[0] === '+');
  if (shift && ((!zone && !isIso) || Math.abs(ahead) > 14)) return null;
  const hour = half ? (hours % 12) + (/[後p]/.test(half) ? 12 : 0) : hours;
  const sign = shift[0] === '-' ? -1 : 1;
  return {
    at: hour * HOUR + minutes * MINUTE + seconds * SECOND + Number(`${fraction}000`.slice(0, 3)),
    width: second ? Math.max(1, 10 ** (3 - fraction.length)) : minute ? MINUTE : HOUR,
    offset:
      zone || shift
        ? (ahead + (/[j日]/.test(zone) ? 9 : 0)) * HOUR + sign * minutesAhead * MINUTE
        : undefined,
  };
}

/** The midnights (wall clock, as if in UTC) that the day can mean, the latest first. */
function midnights(
  { date, back, weekday, least = -1 }: Day,
  { now, timeZone }: Reference,
): number[] {
  const local = now + offsetMs(now, timeZone);
  const nextYear = new Date(local).getUTCFullYear() + 1;
  const [year, month = 0, day] = date?.map(Number) ?? [];
  const isOne = back !== undefined || year;
  const length = isOne ? 1 : date ? YEARS_BACK + 2 : NEAREST;
  return Array.from({ length }, (_, n) =>
    date
      ? Date.UTC(year || nextYear - n, month - 1, day)
      : (Math.floor(local / DAY) - (back ?? n + least)) * DAY,
  ).filter((midnight) => {
    const shown = new Date(midnight);
    // A day that is not there, such as February 30, is one of another month.
    const exists = !date || shown.getUTCMonth() === month - 1;
    return exists && (weekday === undefined || shown.getUTCDay() === weekday);
  });
}

/**
 * From a wall clock's reading to instants. Where clocks are set back, one reading is two instants:
 * both are covered. Where they are set forward, an hour does not exist: null.
 */
function spell(wall: number, { width, offset }: Clock, timeZone: string): Moment | null {
  const end = wall + width - 1;
  if (offset !== undefined) return { earliest: wall - offset, latest: end - offset };
  const before = offsetMs(wall - DAY, timeZone);
  const after = offsetMs(end + DAY, timeZone);
  const at = (local: number) =>
    [local - before, local - after].filter((one) => one + offsetMs(one, timeZone) === local);
  const [earliest = wall - before] = at(wall);
  const latest = at(end).at(-1) ?? end - after;
  return earliest <= latest ? { earliest, latest } : null;
}
