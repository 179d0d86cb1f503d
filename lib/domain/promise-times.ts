import { instantAt, localTime, offsetMs } from './calendar';
import { resolveTime } from './template-time';
import { readTimeExpression, type TimeExpression } from './template-time-words';

/** A time that a text of the worker's names, and where it stands. */
export interface NamedTime {
  /** Epoch ms; of a day without a clock time its last millisecond. */
  readonly at: number;
  /** UTF-16 units of the text that was read. */
  readonly from: number;
  readonly to: number;
}

/** Against what a time is read. */
export interface TimeReference {
  /** When it was written (epoch ms). */
  readonly now: number;
  /** The worker's, an IANA name: in it they make promises. */
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const clockJa = String.raw`(?:(午前|午後|朝|夕方|夜)?(?:の)?(\d{1,2})(?:時(?:(半)|(\d{1,2})分)?|:(\d{2})))`;
const clockEn = String.raw`(?:(?:at |by )?(\d{1,2})(?::(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?)`;

/** 「11月24日(火)21:00」「11/24 21時」: as template-time.ts writes it, and as people shorten it. */
const dateJa = new RegExp(
  String.raw`(\d{1,2})(?:月(\d{1,2})日|\/(\d{1,2})(?![\d/]))(?:[\(]?[日月火水木金土](?:曜日?)?[\)]?)?(?:の)? ?${clockJa}?(?:\(gmt([+-]?[\d:]*)\))?`,
  'g',
);

/** "Tue, Nov 24, 21:00 (GMT+9)", "November 24 at 9 pm". */
const dateEn = new RegExp(
  String.raw`\b(${months.join('|')})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?:at |by )?(\d{1,2})(?::(\d{2})| ?(?=[ap]\.?m))(?: ?(am|pm|a\.m\.|p\.m\.))?)?(?: ?\(gmt([+-]?[\d:]*)\))?`,
  'g',
);

/** Words that a template's braces hold as well (template-time-words.ts), a day with its clock or without. */
const wordsJa = new RegExp(
  String.raw`(?:(?:今日|本日|明日|明後日|あさって|あした|今夜|今晩|明朝|(?:次の)?[日月火水木金土]曜日?)(?:の)?(?:${clockJa}|正午)?|\d+(?:分|時間(?:半|\d+分)?|日|週間)(?:後|以内)|(?<![\d月日/])${clockJa})`,
  'g',
);
const wordsEn = new RegExp(
  String.raw`\b(?:(?:today|tonight|this evening|tomorrow morning|tomorrow|(?:the )?day after tomorrow|(?:next |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,? ${clockEn}|,? (?:at )?noon)?|(?:in|within) (?:an?|\d+|half an|a couple of|two|three) ?(?:minutes?|mins?|hours?|days?|weeks?|h)\b|(?<=\bby |\bat |\bbefore )\d{1,2}(?::\d{2}| ?[ap]\.?m\b|:\d{2} ?[ap]\.?m\b))`,
  'g',
);

/** Half-days that people name without a clock. */
const halfDays: readonly [RegExp, string][] = [
  [/^(?:の)?午前中/, '12時'],
  [/^(?:の)?(?:お昼|昼)(?:過ぎ)?/, '13時'],
  [/^(?:の)?夕方/, '18時'],
  [/^ morning/, ' 12:00'],
  [/^ afternoon/, ' 18:00'],
  [/^ evening/, ' 21:00'],
];

/**
 * The times that a text of the worker's names, in order; all lie after `now`. Expects NFKC, lower case.
 * A bare evening or day ends with its last minute: who answers at 23:00 「今夜」 has kept their word.
 */
export function namedTimes(text: string, reference: TimeReference): NamedTime[] {
  const found: NamedTime[] = [];
  const add = (at: number | null, from: number, to: number) => {
    const isFree = found.every((one) => to <= one.from || from >= one.to);
    if (at !== null && at > reference.now && isFree) found.push({ at, from, to });
  };
  for (const match of text.matchAll(dateJa)) {
    const [whole, month, day, slashDay, half, hour, halfHour, minutes, colon, zone] = match;
    const clock = hour === undefined ? undefined : clockOf(half, hour, halfHour, minutes ?? colon);
    const at = onDate(Number(month), Number(day ?? slashDay), clock, zone, reference);
    add(at, match.index, match.index + whole.length);
  }
  for (const match of text.matchAll(dateEn)) {
    const [whole, month = '', day, hour, minutes, suffix, zone] = match;
    const clock = hour === undefined ? undefined : clockEnOf(hour, minutes, suffix);
    const at = onDate(months.indexOf(month) + 1, Number(day), clock, zone, reference);
    add(at, match.index, match.index + whole.length);
  }
  for (const pattern of [wordsJa, wordsEn]) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const rest = text.slice(index + words.length);
      const half = halfDays.find(([sign]) => sign.test(rest));
      const said = half && !/\d/.test(words) ? words + half[1] : words;
      add(inWords(said.trim(), reference), index, index + words.length);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

function clockOf(half = '', hour = '', halfHour?: string, minutes = '0'): Clock {
  const isLater = /午後|夕方|夜/.test(half) && Number(hour) < 12;
  return { hour: Number(hour) + (isLater ? 12 : 0), minute: halfHour ? 30 : Number(minutes) };
}

function clockEnOf(hour = '', minutes = '0', suffix = ''): Clock {
  const isTwelve = suffix !== '';
  const base = isTwelve ? Number(hour) % 12 : Number(hour);
  return { hour: base + (suffix.startsWith('p') ? 12 : 0), minute: Number(minutes) };
}

/** The next time the calendar shows this date; in the zone that the text names, where it names one. */
function onDate(
  month: number,
  day: number,
  clock: Clock | undefined,
  zone: string | undefined,
  { now, timeZone }: TimeReference,
): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (clock && (clock.hour > 30 || clock.minute > 59)) return null;
  const { year } = localTime(now, timeZone);
  for (const candidate of [year, year + 1]) {
    const date = { year: candidate, month, day };
    const { hour, minute } = clock ?? { hour: 24, minute: 0 };
    const local = instantAt(date, hour, minute, timeZone) - (clock ? 0 : 1);
    const at = zone === undefined ? local : local + offsetMs(local, timeZone) - offsetOf(zone);
    // A date that passed a day ago or two is not the same day of the next year.
    if (at > now) return at - now < 300 * DAY_MS ? at : null;
  }
  return null;
}

/** `+9`, `-3:30`, empty for GMT itself. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.split(':').map(Number);
  return (hours * 60 + Math.sign(hours || 1) * minutes) * MINUTE_MS;
}

const counts: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  two: '2',
  three: '3',
  'a couple of': '2',
};

function inWords(words: string, { now, timeZone }: TimeReference): number | null {
  const half = /^(?:in|within) half an hour$/.test(words) ? 'in 30 minutes' : words;
  const plain = half
    .replace(/以内$/, '後')
    .replace(/^within/, 'in')
    .replace(/^in (a couple of|an?|two|three) /, (_, count: string) => `in ${counts[count]} `)
    .replace(/a\.m\./, 'am')
    .replace(/p\.m\./, 'pm')
    .replace(/ (?:by|before) (?=\d)/, ' ');
  // A clock alone is the next time it is shown.
  const hasDay = /^\D*(?:日|夜|晩|朝|曜|後)|後$|day|tomorrow|evening|night|morning|^in /.test(
    plain,
  );
  const expression = readTimeExpression(
    hasDay ? plain : `${isSaidInJapanese(plain) ? '今日' : 'today '}${plain}`,
  );
  if (!expression || expression === 'impossible') return null;
  if (isBareEvening(expression)) return endOfDay(now, timeZone);
  return resolveTime(expression, now, timeZone, 'ja').at;
}

function isSaidInJapanese(text: string): boolean {
  return /[時分半]|正午|午/.test(text) || !/[ap]m/.test(text);
}

function isBareEvening(expression: TimeExpression): boolean {
  return expression.kind === 'tonight' && expression.clock === undefined;
}

function endOfDay(now: number, timeZone: string): number {
  const { year, month, day } = localTime(now, timeZone);
  return instantAt({ year, month, day: day + 1 }, 0, 0, timeZone) - 1;
}
