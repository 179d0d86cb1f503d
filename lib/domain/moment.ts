import { localTime, offsetMs } from './calendar';
import type { Moment } from './interval';

/** Against what a printed time is read. */
export interface MomentReference {
  /** The instant (epoch ms) at which the text was printed. */
  readonly now: number;
  /** IANA zone of times that are printed without one. */
  readonly timeZone: string;
  /** The page's language; decides only what the two languages read differently. */
  readonly language: 'ja' | 'en';
  /** How the page rounds 「N分前」: down (the usual way) or to the nearest. */
  readonly rounding?: 'floor' | 'round';
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How far the site's clock may run ahead of the user's. */
const SKEW = 2 * MINUTE;
/** Printed times are short; whatever is longer is prose. */
const LONGEST = 100;
/** February 29 comes back after eight years at the latest (around 1900 and 2100). */
const YEARS_BACK = 8;

/** Units of 「N…前」 / "N … ago": how they are written, their least and greatest length. */
const UNITS = [
  ['秒間?|s(?:ec(?:ond)?s?)?', SECOND, SECOND],
  ['分間?|m(?:in(?:ute)?s?)?', MINUTE, MINUTE],
  ['時間|h(?:(?:ou)?rs?)?', HOUR, HOUR],
  ['日間?|d(?:ays?)?', DAY, DAY],
  ['週間?|w(?:(?:ee)?ks?)?', 7 * DAY, 7 * DAY],
  ['[かカヵヶケ箇]月|mo(?:nth)?s?', 28 * DAY, 31 * DAY],
  ['年|y(?:(?:ea)?rs?)?', 365 * DAY, 366 * DAY],
] as const;
const COUNT = `(\\d{1,4}|an?\\b) ?(?:${UNITS.map(([words]) => `(${words})`).join('|')})\\.?`;
const COUNTS = new RegExp(COUNT, 'g');
const AGO = new RegExp(`^(約|およそ|about |around )?((?:${COUNT} ?)+)(?:前|ago)$`);
/** "2h": only on English pages, where it cannot be a quantity such as 「3D」. */
const BARE = /^\d{1,4} ?(?:[smhdwy]|mo)$/;

/** Phrases without a number: how long ago at least and at most. */
const PHRASES: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:たった今|ただ今|今|(?:just )?now|a moment ago|moments ago)$/, 0, MINUTE],
  [/^(?:数秒前|a few seconds ago)$/, 0, MINUTE],
  [/^(?:数分前|a few minutes ago)$/, MINUTE, 10 * MINUTE],
];

/** What may stand around a time without changing it. */
const LABEL =
  /^(?:(?:既読|未読|送信日時|送信|受信日時|受信|投稿日時|投稿|更新日時|日時|sent|received|posted|read|seen) ?:? ?)+/;
const TAIL = /(?: |に)?(?:送信|受信|投稿|既読)(?:済み?)?$/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:今日|本日|today)/, 0],
  [/^(?:一昨日|おととい)/, 2],
  [/^(?:昨日|きのう|yesterday)/, 1],
];
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TH = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const FULL_DATE = /^(\d{4}) ?[年/.-] ?(\d{1,2}) ?[月/.-] ?(\d{1,2})(?!\d)日?/;
const MONTH_DAY = /^()(\d{1,2})月 ?(\d{1,2})日/;
/** Day and month come in either order on English pages, so there it says nothing. */
const SLASHED = /^()(\d{1,2})\/(\d{1,2})(?![\d/])/;
const ENGLISH = new RegExp(`^${MONTH} ${TH}(?:,? (\\d{4})(?!\\d))?`);
const BRITISH = new RegExp(`^${TH} ${MONTH}(?:,? (\\d{4})(?!\\d))?`);
const WEEKDAY_BEFORE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /;
const WEEKDAY_AFTER = /^ ?(?:\([日月火水木金土](?:曜日?)?\)|[日月火水木金土]曜日?)/;
const HALF = '(午前|午後|[ap]\\.?m\\.?)?';
const TIME = new RegExp(
  `^(?:t|,? ?(?:at )?)${HALF} ?(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?|時(?:(\\d{1,2})分)?(?:(\\d{1,2})秒)?|(?= ?[ap]\\.?m)) ?${HALF}(?: ?(z|utc|gmt|jst))?(?:([+-]\\d{1,2})(?::?(\\d{2}))?)?$`,
);

/** A day on the calendar: fixed, without its year, or so many days before today. */
type Day =
  | { readonly year: number | undefined; readonly month: number; readonly day: number }
  | { readonly back: readonly number[] };

/** A part of a day in wall-clock milliseconds, its width, and the zone where one is printed. */
interface Clock {
  readonly at: number;
  readonly width: number;
  readonly offset?: number;
}

/**
 * The instants (epoch ms, both inclusive) that a printed time can mean: the widest sound reading.
 * Null for what is no moment in the past. Relative text never reaches beyond `now`; a printed date
 * at most two minutes, as clocks differ. Never throws.
 */
export function readMoment(text: string, reference: MomentReference): Moment | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const core = plain.toLowerCase().replace(LABEL, '').replace(TAIL, '').replace('正午', '12:00');
  try {
    return readRelative(core, reference) ?? readAbsolute(core, reference);
  } catch {
    return null; // An instant or a zone that Intl does not know.
  }
}

function readRelative(text: string, { now, language, rounding }: MomentReference): Moment | null {
  const phrase = PHRASES.find(([pattern]) => pattern.test(text));
  if (phrase) return { earliest: now - phrase[2], latest: now - phrase[1] };
  const bare = language === 'en' && BARE.test(text);
  const ago = AGO.exec(bare ? `${text} ago` : text);
  if (!ago) return null;
  let [least, most, unitLeast, unitMost] = [0, 0, 0, 0];
  for (const [, count = '', ...words] of (ago[2] ?? '').matchAll(COUNTS)) {
    const unit = UNITS[words.findIndex((word) => word !== undefined)];
    if (!unit) return null;
    [, unitLeast, unitMost] = unit;
    const number = /\d/.test(count) ? Number(count) : 1;
    least += number * unitLeast;
    most += number * unitMost;
  }
  // 「約」 tells that the page rounds, not which way.
  const up = rounding === 'round' || ago[1] !== undefined;
  const down = rounding !== 'round';
  return {
    earliest: now - most - (down ? unitMost : unitMost / 2),
    latest: now - Math.max(0, least - (up ? unitLeast / 2 : 0)),
  };
}

function readAbsolute(text: string, { now, timeZone, language }: MomentReference): Moment | null {
  const dated = readDay(text, language);
  const rest = dated ? dated.rest : text;
  const clock = readClock(rest, dated !== null);
  if (!clock) return null;
  // A time alone is the nearest past one; tomorrow's first minutes count as now.
  const day = dated?.day ?? { back: [-1, 0, 1, 2] };
  for (const midnight of midnights(day, now, timeZone)) {
    const moment = spell(midnight + clock.at, clock, timeZone);
    if (moment && moment.earliest <= now + SKEW) {
      return { earliest: moment.earliest, latest: Math.min(moment.latest, now + SKEW) };
    }
  }
  return null;
}

function readDay(text: string, language: string): { day: Day; rest: string } | null {
  for (const [pattern, back] of DAY_WORDS) {
    if (pattern.test(text)) return { day: { back: [back] }, rest: text.replace(pattern, '') };
  }
  const body = text.replace(WEEKDAY_BEFORE, '');
  const numbers =
    FULL_DATE.exec(body) ??
    MONTH_DAY.exec(body) ??
    (language === 'ja' ? SLASHED.exec(body) : null) ??
    spelledOut(body);
  if (!numbers) return null;
  const [whole = '', year, month, day] = numbers;
  return {
    day: { year: year ? Number(year) : undefined, month: Number(month), day: Number(day) },
    rest: body.slice(whole.length).replace(WEEKDAY_AFTER, ''),
  };
}

/** "Nov 24, 2026" and "24 November 2026" in the order of the numeric patterns' groups. */
function spelledOut(text: string): (string | undefined)[] | null {
  const english = ENGLISH.exec(text);
  const british = english ? null : BRITISH.exec(text);
  const [whole, first = '', second = '', year] = english ?? british ?? [];
  if (whole === undefined) return null;
  const [month, day] = english ? [first, second] : [second, first];
  return [whole, year, String(MONTHS.indexOf(month.slice(0, 3)) / 3 + 1), day];
}

function readClock(text: string, dated: boolean): Clock | null {
  if (text === '' && dated) return { at: 0, width: DAY };
  const match = TIME.exec(text);
  if (!match) return null;
  const [, before, hours, colonMinute, colonSecond, fraction, kanjiMinute, kanjiSecond, after] =
    match;
  const minute = colonMinute ?? kanjiMinute;
  const second = colonSecond ?? kanjiSecond;
  const half = before ?? after;
  // Without a half of the day, 24 to 29 are the small hours of the next day (深夜25時).
  if (Number(hours) > (half ? 12 : 29) || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) {
    return null;
  }
  const [zone, shift, shiftMinutes] = match.slice(9);
  // 「10:00-18:00」 is a span of time, not a zone: a bare offset needs an ISO time before it.
  if (shift && !zone && second === undefined && !text.startsWith('t')) return null;
  const at =
    hourOfDay(Number(hours), half) * HOUR +
    Number(minute ?? 0) * MINUTE +
    Number(second ?? 0) * SECOND;
  const offset = zoneOffset(zone, shift, shiftMinutes);
  const clock = { at, width: second ? SECOND : minute ? MINUTE : HOUR };
  return { ...clock, ...readFraction(clock.at, fraction), ...(offset !== undefined && { offset }) };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half === '午後' || half.startsWith('p') ? 12 : 0);
}

function readFraction(at: number, digits: string | undefined): Clock | undefined {
  if (!digits) return undefined;
  const width = Math.max(1, 10 ** (3 - digits.length));
  return { at: at + Number(digits.slice(0, 3).padEnd(3, '0')), width };
}

function zoneOffset(name?: string, hours?: string, minutes?: string): number | undefined {
  if (name === undefined && hours === undefined) return undefined;
  const sign = hours?.startsWith('-') ? -1 : 1;
  const base = name === 'jst' ? 9 * HOUR : 0;
  return base + Number(hours ?? 0) * HOUR + sign * Number(minutes ?? 0) * MINUTE;
}

/** The midnights (wall clock, as if in UTC) that the day can mean, the latest first. */
function midnights(day: Day, now: number, timeZone: string): number[] {
  const today = localTime(now, timeZone);
  if ('back' in day) {
    return day.back.map((days) => Date.UTC(today.year, today.month - 1, today.day - days));
  }
  const years =
    day.year !== undefined
      ? [day.year]
      : Array.from({ length: YEARS_BACK + 2 }, (_, n) => today.year + 1 - n);
  return years.flatMap((year) => {
    const midnight = Date.UTC(year, day.month - 1, day.day);
    const date = new Date(midnight);
    const exists = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
    return exists && year >= 1970 ? [midnight] : [];
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
  if (before === after) return { earliest: wall - before, latest: end - before };
  const at = (local: number) =>
    [before, after].filter((it) => offsetMs(local - it, timeZone) === it).map((it) => local - it);
  const earliest = Math.min(...at(wall), Number.POSITIVE_INFINITY);
  const latest = Math.max(...at(end), Number.NEGATIVE_INFINITY);
  const moment = {
    earliest: Number.isFinite(earliest) ? earliest : wall - before,
    latest: Number.isFinite(latest) ? latest : end - after,
  };
  return moment.earliest <= moment.latest ? moment : null;
}
