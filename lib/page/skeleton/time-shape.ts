import { readMoment } from '@/lib/domain/moment';
import { shapeOfText } from './text-shape';
import { JAPANESE_TIME_WORDS, MONTHS, TIME_WORDS, WEEKDAYS } from './time-words';

/** Longer texts are no times (`readMoment` refuses them too). */
const LONGEST_TIME = 100;
/** So late that every printed date lies before it; the shape must not depend on when it is made. */
const LATE = Date.UTC(2099, 11, 31, 12);
/** 「火曜」 and 「(火)」 name a day; 「日」 alone is a unit. */
const JAPANESE_WEEKDAY = /[日月火水木金土](?=曜)|(?<=\()[日月火水木金土](?=\))/g;
const CJK_RUN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu;

/** Whether the whole text is a printed time, in either language. */
export function isTime(text: string): boolean {
  if (text.length > LONGEST_TIME) return false;
  return (['ja', 'en'] as const).some(
    (language) => readMoment(text, { now: LATE, timeZone: 'UTC', language }) !== null,
  );
}

/**
 * The format of a printed time: its digits are 0 and its months and days Mmm and Ddd, its other words
 * stay where they are words of times. 「5分前」 becomes 「0分前」, "Jan 20, 2026" "Mmm 00, 0000".
 */
export function shapeOfTime(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)\((.{2,})\)$/, (_, zone) => `(${isWeekday(zone) ? zone : shapeOfText(zone)})`)
    .replace(JAPANESE_WEEKDAY, '曜')
    .replace(/[A-Za-z]+|[^A-Za-z\d]+|\d+/g, (part) => {
      if (/\d/.test(part)) return '0'.repeat(part.length > 4 ? 3 : part.length);
      return /[A-Za-z]/.test(part) ? shapeOfWord(part) : part.replace(CJK_RUN, shapeOfJapanese);
    })
    .replace(
      /[^A-Za-z0\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han} .,:;()/+\-~・「」『』【】、□]/gu,
      '□',
    );
}

function shapeOfWord(word: string): string {
  if (TIME_WORDS.has(word.toLowerCase())) return word;
  if (MONTHS.some((name) => isAbbreviation(word, name))) return word.length > 4 ? 'Mmmm' : 'Mmm';
  if (isWeekday(word)) return word.length > 4 ? 'Dddd' : 'Ddd';
  return shapeOfText(word);
}

function isWeekday(word: string): boolean {
  return WEEKDAYS.some((name) => isAbbreviation(word, name));
}

/** "Jan" of January; five letters or more are the whole name. */
function isAbbreviation(word: string, name: string): boolean {
  const [short, long] = [word.toLowerCase(), name.toLowerCase()];
  return short.length > 2 && (short.length < 6 ? long.startsWith(short) : long === short);
}

/** Words of times stay; what is between them, if anything, does not. */
function shapeOfJapanese(run: string): string {
  let shape = '';
  let end = 0;
  for (const match of run.matchAll(JAPANESE_TIME_WORDS)) {
    shape += shapeOfText(run.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return shape + shapeOfText(run.slice(end));
}
