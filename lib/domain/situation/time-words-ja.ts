import { clockOf, dateOf, hoursOf, type TimeWords } from './time-part';

/** Sunday first, as `LocalTime.weekday`. */
const DAYS = '日月火水木金土';
const WEEKS: Readonly<Record<string, number>> = { 今: 0, 来: 1, 翌: 1, 再来: 2 };
const MONTHS: Readonly<Record<string, number>> = { 今: 0, 当: 0, 来: 1, 翌: 1, 再来: 2 };
const COUNT = '(\\d{1,3}|[一二三四五六七八九十])';

/** Hours as an office keeps them: 「夕方」 names no minute. 午前中 ends at noon. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  '朝(?:イチ|いち|一番?)': [8, 10],
  '始業(?:時間?|前)?': [8, 10],
  朝: [6, 11],
  '午前(?:中)?': [12, 12],
  正午: [12, 12],
  'お?昼(?:過ぎ|前|頃|休み)?': [12, 13],
  午後: [12, 18],
  夕方: [15, 19],
  '夜|晩': [18, 24],
  深夜: [22, 24],
  '(?:終業|定時|営業)(?:時間)?(?:内|終了)?': [17, 19],
};
/** What is known to happen on a day that no calendar here knows. */
const EVENT =
  '[一-龠ァ-ヶー々]{0,6}(?:(?<!機)会議?|式|祭|展|お?盆|正月|休み|休憩|セール|開店|ライブ|イベント|出発|搬入|撮影|収録|放送|配信|公演|旅行|引っ越し|試験|面接|審査|締め|定例|スタンドアップ|打ち合わせ|商談|クリスマス|ハロウィン|連休|の日)日?';
const BEFORE = '(?:\\d+(?:日|週間|営業日|時間|[かヶヵ]月)前|前日|直前|前)';
const WEEK_PART = '頭|初め|はじめ|明け|半ば|中盤|前半|後半|末|いっぱい';
const MONTH_PART = '頭|初め|はじめ|上旬|中旬|下旬|半ば|末日?|いっぱい';

function weekPart(word: string): readonly [number, number] {
  if (/頭|初|はじめ|明け/.test(word)) return [0, 1];
  if (/半ば|中盤/.test(word)) return [1, 3];
  return /前半/.test(word) ? [0, 2] : [4, 6];
}

function monthPart(word: string): readonly [number, number] {
  if (/上旬|頭|初|はじめ/.test(word)) return [1, 10];
  if (/中旬|半ば/.test(word)) return [11, 20];
  return /下旬/.test(word) ? [21, 0] : [0, 0];
}

/** A number in digits or one character; 1 where none is said. */
function countOf(word = ''): number {
  return Number(word) || '一二三四五六七八九十'.indexOf(word) + 1;
}

/** How Japanese clients name times, in folded text. Where one word begins another, the longer stands first. */
export const timeWordsJa: TimeWords = [
  ['毎(?:日|朝|晩|営業日)', () => ({ kind: 'every', step: 'day' })],
  ['(?:毎|隔|各)週(?:末)?', () => ({ kind: 'every', step: 'week' })],
  [
    '(?:毎|各)月(?:の?(\\d{1,2})日|の?末日?)?',
    ([day], word) => {
      const every = { kind: 'every', step: 'month' } as const;
      const on = day ? dateOf(undefined, undefined, day) : null;
      if (on) return [every, on];
      return /末/.test(word) ? [every, { kind: 'month', months: 0, first: 0, last: 0 }] : every;
    },
  ],
  [
    '(?:(\\d{4}) ?[年/.-] ?)?(?<![\\d./-]|\\d:)(\\d{1,2})(?:月 ?(\\d{1,2})日?|/(\\d{1,2}))(?![\\d/:]|日間|日以内)日?',
    // "31/08": the day stands first where it can be nothing else.
    ([year, month, day, slashed]) =>
      Number(month) > 12 ? dateOf(year, slashed, month) : dateOf(year, month, day ?? slashed),
  ],
  ['(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([year, month, day]) => dateOf(year, month, day)],
  [
    `${COUNT}(分|時間|営業日|日|週間)(?:間)?(?:以内|後(?!ろ|半)|のうち)|${COUNT}[かヶヵカケ箇個]月(?:以内|後)|数(?:日|時間|週間)(?:以内|中|のうち)`,
    ([count, unit = '']) => {
      const minutes = { 分: 1, 時間: 60, 日: 1440, 週間: 10080 }[unit];
      if (minutes === undefined) return { kind: 'unknown' };
      return { kind: 'after', minutes: countOf(count) * minutes, days: minutes >= 1440 };
    },
  ],
  [
    '(?:[前当翌]日の?)?(?<![\\d./月-]|\\d[:、,]|あと|もう)(\\d{1,2})日(?!いただ|[がも]?(?:経|過)|頂|もら|ください|延|早|遅|前倒|後ろ|短|ずら|ずれ|余|間|以内|後|目|本|ほど|(?:くらい|ぐらい)(?!に|まで)|程度|もあれば|も(?:早|遅|前|待|休)|(?<!\\d\\d日)で(?!す|ござ)|で(?!す|ござ|お願い|頼|いかが|どう|大丈夫|いけ|、|。|$)|も?か(?!つ)|ずつ|分|前|おき|あれば|に\\d|\\d)',
    ([day]) => dateOf(undefined, undefined, day),
  ],
  [
    '(?<![一-龠])([二三]?十[一二三四五六七八九]?)日',
    ([day = '']) => {
      const [tens = '', ones = ''] = day.split('十');
      return dateOf(undefined, undefined, `${10 * countOf(tens) + (ones ? countOf(ones) : 0)}`);
    },
  ],
  ['あと\\d{1,2}(?:日|時間|週間)|第[\\d一二三四]週', () => ({ kind: 'unknown' })],
  // 「会議の翌日」: the day after something that no calendar here knows.
  [
    'その(?:前日|前々日|翌日)|(?<=[一-龠ァ-ヶー]の)(?:翌日|前日|当日|翌朝)',
    () => ({ kind: 'unknown' }),
  ],
  ['今日|本日|きょう', () => ({ kind: 'days', days: 0 })],
  ['今夜|今晩|今宵', () => [{ kind: 'days', days: 0 }, hoursOf([18, 24])]],
  ['しあさって', () => ({ kind: 'days', days: 3 })],
  ['明後日|あさって', () => ({ kind: 'days', days: 2 })],
  ['明朝|翌朝', () => [{ kind: 'days', days: 1 }, hoursOf([6, 11])]],
  ['明晩', () => [{ kind: 'days', days: 1 }, hoursOf([18, 24])]],
  ['明日|あした|あす(?![かがこ])|翌日', () => ({ kind: 'days', days: 1 })],
  [
    `(今|来|翌|再来)週の?(?:([${DAYS}])(?:曜日?|(?=[まのに中朝夜夕昼午、。(]|$))|(${WEEK_PART})|)`,
    ([ahead = '', day, part]) => {
      const weeks = WEEKS[ahead] ?? 0;
      if (day) return { kind: 'weekday', weekday: DAYS.indexOf(day), weeks };
      const [first, last] = weekPart(part ?? '');
      return { kind: 'week', weeks, first, last };
    },
  ],
  ['週明け|休み明け', () => ({ kind: 'week', weeks: 1, first: 0, last: 1 })],
  [
    `${EVENT}(?:\\([^)]{1,12}\\))?の?${BEFORE}(?=まで|に|が|で)|(?:${EVENT}|公開|リリース|発売|校了|入稿|オープン|本番)日?(?=まで(?:に|で|と|。|$))|(?<=が[^。、]{1,8})[るつ]前(?=に|まで)|(?<=[るすつ])\\d+(?:日|営業日|週間|時間)前(?=が|まで|に)`,
    () => ({ kind: 'unknown' }),
  ],
  ['(?:今度の|この)?週末|週内|週の後半', () => ({ kind: 'week', weeks: 0, first: 4, last: 6 })],
  [
    `(?:次|今度|この)?の?([${DAYS}])曜日?|\\(([${DAYS}])(?:・?祝)?\\)|(?<![${DAYS}一-龠\\d])([月火水木金土])(?=まで|中に|の?(?:朝|夕|昼|夜|晩|午前|午後))`,
    ([named, bracketed, bare]) => {
      const weekday = DAYS.indexOf(named ?? bracketed ?? bare ?? '');
      return { kind: 'weekday', weekday, weeks: null };
    },
  ],
  [
    '(今|来|再来|翌|当)月の?(\\d{1,2})日',
    ([ahead = '', day]) => {
      const date = dateOf(undefined, undefined, day);
      return date?.kind === 'date' ? { ...date, months: MONTHS[ahead] ?? 0 } : null;
    },
  ],
  [
    `(?<!\\d)(今|来|再来|翌|当|\\d{1,2})月の?(?:(${MONTH_PART})|(?=中|内|まで))`,
    ([ahead = '', part = '']) => {
      const [first, last] = monthPart(part);
      const months = MONTHS[ahead];
      if (months !== undefined) return { kind: 'month', months, first, last };
      const month = Number(ahead);
      return month >= 1 && month <= 12 ? { kind: 'month', month, first, last } : null;
    },
  ],
  ['月末日?|月内', () => ({ kind: 'month', months: 0, first: 0, last: 0 })],
  ['月初め?|月明け', () => ({ kind: 'month', months: 1, first: 1, last: 10 })],
  ['年内|年末', () => ({ kind: 'month', month: 12, first: 28, last: 0 })],
  ['年度[末内]', () => ({ kind: 'month', month: 3, first: 0, last: 0 })],
  ['年明け', () => ({ kind: 'month', month: 1, first: 4, last: 10 })],
  [
    '(?:お盆|gw|ゴールデンウィーク|連休|正月|夏休み|冬休み|クリスマス|シルバーウィーク|期末|決算|彼岸|節分|七夕|ハロウィン|バレンタイン)(?:前|明け)?',
    () => ({ kind: 'unknown' }),
  ],
  [
    '(?:(午前|午後|朝|夜|晩|夕方|お?昼|深夜)の?)?(?<!\\d|\\d:)(\\d{1,2})(?:時(?!間)(?:(\\d{1,2})分|(半))?|:(\\d{2})(?![\\d:]))(?! ?[ap]\\.?m)',
    ([half, hour, minute, thirty, digits]) =>
      clockOf(hour, thirty ? '30' : (minute ?? digits), half),
  ],
  ['日付が変わる(?:前)?', () => ({ kind: 'end' })],
  ['日本時間', () => ({ kind: 'zone', least: 9, most: 9 })],
  ...Object.entries(PARTS).map(([pattern, hours]): TimeWords[number] => [
    pattern,
    () => hoursOf(hours),
  ]),
];
