import { clockOf, dateOf, hoursOf, type TimeWords } from './time-part';

/** Sunday first, as `LocalTime.weekday`. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?![a-z])';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [6, 12],
  '(?:noon|midday)': [12, 12],
  'lunch(?:time)?': [12, 13],
  afternoon: [12, 18],
  evening: [17, 22],
  midnight: [24, 24],
  night: [18, 24],
};

/** The least and the most that people mean by the letters; many say "EST" in summer. */
const ZONES: Readonly<Record<string, readonly [number, number]>> = {
  gmt: [0, 1],
  utc: [0, 0],
  jst: [9, 9],
  'cet|cest': [1, 2],
  bst: [1, 1],
  '(?:uk|london) time': [0, 1],
  'est|edt|et|eastern|(?:new york|ny) time': [-5, -4],
  'cst|cdt': [-6, 8],
  'mst|mdt': [-7, -6],
  'tokyo time|japan time': [9, 9],
  'pst|pdt|pt|pacific': [-8, -7],
  ist: [1, 5.5],
  'aest|aedt': [10, 11],
  'sgt|hkt|pht': [8, 8],
  kst: [9, 9],
};

function dayNumber(word = ''): number {
  return DAYS.indexOf(word.slice(0, 3));
}

function monthNumber(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function countOf(word = ''): number {
  return /^an?$/.test(word) ? 1 : Number(word) || NUMBERS.indexOf(word) + 1;
}

/** How English clients name times, in folded text. Where one word begins another, the longer stands first. */
export const timeWordsEn: TimeWords = [
  [
    '\\b(?:(?:every|each) ?(?:day|morning|evening)|daily|weekdays)\\b',
    () => ({ kind: 'every', step: 'day' }),
  ],
  ['\\b(?:(?:every|each) (?:other )?week|weekly)\\b', () => ({ kind: 'every', step: 'week' })],
  ['\\b(?:(?:every|each) month|monthly)\\b', () => ({ kind: 'every', step: 'month' })],
  [
    `\\b(?:every|each) (?:other )?${DAY}`,
    ([day]) => [
      { kind: 'every', step: 'week' },
      { kind: 'weekday', weekday: dayNumber(day), weeks: null },
    ],
  ],
  [
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?`,
    ([day, month, year]) => dateOf(year, monthNumber(month), day),
  ],
  [
    `\\b${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4}))?`,
    ([month, day, year]) => dateOf(year, monthNumber(month), day),
  ],
  ['\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b', ([day]) => dateOf(undefined, undefined, day)],
  [
    '\\b(?:within|in)(?: the)?(?: next)? (\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:(min)(?:ute)?s?|(h)(?:ou)?rs?|(h)|(d)ays?|(w)eeks?|(?:business |working )days?|months?)(?![a-z])',
    ([count, minutes, hours, h, days, weeks]) => {
      const unit = minutes ? 1 : hours || h ? 60 : days ? 1440 : weeks ? 10080 : undefined;
      if (unit === undefined) return { kind: 'unknown' };
      return { kind: 'after', minutes: countOf(count) * unit, days: unit >= 1440 };
    },
  ],
  ['\\b(?:within|in) the (?:next )?hour\\b', () => ({ kind: 'after', minutes: 60, days: false })],
  ['\\bwithin the (?:day|week|month)\\b', () => ({ kind: 'unknown' })],
  [
    '\\b(?:within|in) the next (?:few|couple(?: of)?|\\d{1,2}|two|three) ?(?:hours|days|weeks)?(?![a-z\\d])',
    () => ({ kind: 'unknown' }),
  ],
  [
    '\\b(?:a|one|two|three|\\d) (?:days?|weeks?|fortnight) from (?:today|tomorrow|now)|\\b(?:the|an?|one|two|three|\\d) (?:(?:business |working )?days?|weeks?) (?:before|earlier|ahead)\\b|\\bthe (?:first|second|third|last) (?:week|(?:working |business )?day) of(?= )',
    () => ({ kind: 'unknown' }),
  ],
  ['\\bend of today\\b', () => ({ kind: 'days', days: 0 })],
  ['\\btoday\\b', () => ({ kind: 'days', days: 0 })],
  ['\\bto-?ni(?:ght|te)\\b', () => [{ kind: 'days', days: 0 }, hoursOf([18, 24])]],
  ['\\b(?:the )?day after tomorrow\\b', () => ({ kind: 'days', days: 2 })],
  [
    '\\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2moro)\\b',
    () => ({ kind: 'days', days: 1 }),
  ],
  [
    `\\b(?:(?:(next)|this coming|coming|this|the following) )?\\b${DAY}`,
    ([next, day]) => ({ kind: 'weekday', weekday: dayNumber(day), weeks: next ? 'next' : null }),
  ],
  ['\\b(?:the )?end of next week\\b', () => ({ kind: 'week', weeks: 1, first: 4, last: 6 })],
  ['\\b(?:the )?end of next month\\b', () => ({ kind: 'month', months: 1, first: 0, last: 0 })],
  [
    '\\b(?:(?:the )?end of (?:the |this )?(?:work(?:ing)? ?)?week|eow|this week)\\b',
    () => ({ kind: 'week', weeks: 0, first: 4, last: 6 }),
  ],
  ['\\b(?:early )?next week\\b', () => ({ kind: 'week', weeks: 1, first: 0, last: 6 })],
  ['\\b(?:this |the )?weekend\\b', () => ({ kind: 'week', weeks: 0, first: 4, last: 6 })],
  [
    '\\b(?:(?:the )?end of (?:the |this )?month|eom|month[- ]end|this month)\\b',
    () => ({ kind: 'month', months: 0, first: 0, last: 0 }),
  ],
  [
    '\\b(?:the )?end of (?:the |this )?year\\b',
    () => ({ kind: 'month', month: 12, first: 28, last: 0 }),
  ],
  [
    `\\b(?:(?:the )?end of|(early|mid)|late)[ -]${MONTH}`,
    ([part, month]) => {
      const [first, last] = part === 'early' ? [1, 10] : part ? [11, 20] : [21, 0];
      return { kind: 'month', month: monthNumber(month), first, last };
    },
  ],
  ['\\b(?:christmas|thanksgiving|easter|the holidays?|new year)\\b', () => ({ kind: 'unknown' })],
  [
    "(?<=\\b(?:before|ahead of|in time for|prior to) )(?:(?:the|my|our|your|their|his|her|we|they|he|she)\\b(?! (?:holidays?|start|begin|proceed|go|move|sign|pay|continue|make|publish|launch|post)\\b)|black|cyber|eid\\b)(?:(?! (?:on|at|by|and|so|or|but|if|is|are|to|for|with)\\b) [a-z'-]+){0,3}|(?<=\\bby )(?:(?:mother|father|valentine)'?s day|the time (?:i|we|they|he|she)\\b(?: [a-z]+)?)",
    () => ({ kind: 'unknown' }),
  ],
  [
    '\\b(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\b\\.?',
    ([hour, minute, half]) => clockOf(hour, minute, half),
  ],
  [
    '(?<=\\bby )(\\d{1,2})(?=$|[,.;!?)](?!\\d)| (?:today|tomorrow|on|at the latest)\\b)',
    ([hour]) => clockOf(hour, undefined, Number(hour) < 7 ? 'pm' : ''),
  ],
  [
    "\\b(\\d{1,2}) ?o'?clock\\b",
    // Nobody works at night.
    ([hour]) => clockOf(hour, undefined, Number(hour) < 7 ? 'pm' : ''),
  ],
  [
    '\\b(?:(?:the )?end of (?:(?:the |this |your |my )?(?:business |working )?day|business|play)|close of (?:business|play)|eod|cob|eob)\\b',
    () => ({ kind: 'end' }),
  ],
  ...Object.entries(PARTS).map(([pattern, hours]): TimeWords[number] => [
    `\\b${pattern}\\b`,
    () => hoursOf(hours),
  ]),
  [
    '\\b(?:gmt|utc) ?([+-]\\d{1,2})(?::?([0-5]\\d))?(?!\\d)',
    ([hours, minutes]) => {
      const ahead = Number(hours) + (Math.sign(Number(hours)) * Number(minutes ?? 0)) / 60;
      return { kind: 'zone', least: ahead, most: ahead };
    },
  ],
  ...Object.entries(ZONES).map(([pattern, [least, most]]): TimeWords[number] => [
    `\\b(?:${pattern})\\b`,
    () => ({ kind: 'zone', least, most }),
  ]),
];
