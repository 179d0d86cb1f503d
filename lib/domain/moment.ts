import { hull, type Moment } from './interval';
import { ALL_DAY, DAY, HOUR, MINUTE, nearest, readDate, SECOND, SKEW } from './printed-date';

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

/** Printed times are short; whatever is longer is prose. */
const LONGEST = 100;

/** Units of 「N…前」 / "N … ago": their letters ("hr", "hrs", "hours"), their least and greatest length. */
const UNITS = [
  ['秒間?|s[econds]*', SECOND],
  ['分間?|m[inutes]*', MINUTE],
  ['時間|h[ours]*', HOUR],
  ['日間?|d[ays]*', DAY],
  ['週間?|w[eks]*', 7 * DAY],
  ['(?:[かカヵヶケ箇個]|(?<=半))月|m[onths]+', 28 * DAY, 31 * DAY],
  ['年|y[ears]*', 365 * DAY, 366 * DAY],
] as const;
const COUNT = `(\\d{1,4}|an?\\b|one|[一数半]|half an?|a few|several) ?(?:${UNITS.map(([words]) => `(${words})`).join('|')})(?![a-z])\\.?`;
const COUNTS = new RegExp(COUNT, 'g');
/** "over a year", 「1年以上」 and 「1年近く」 are date-fns' names of quarters; of other units nothing ends them. */
const ABOUT = 'about |around |almost |over (?=.*y)|[約~]|およそ';
const AGO = new RegExp(
  `^(${ABOUT}|less than )?((?:${COUNT.replace(/\((?!\?)/g, '(?:')}(?:,? (?:and )?|と)?)+)((?:(?<=年)(?:以上|近く)|未満) ?)?(?:前|まえ|ago)$`,
);
/** "2h": only on English pages, where it cannot be a quantity such as 「3D」. */
const BARE = /^\d{1,4} ?(?:[smhdw]|mo|yr?)$/;
/** Less than a minute, whatever it says: libraries print 「数秒前」 up to 45 seconds. */
const NOW =
  /^(?:(?:たった|ただ)?(?:今|いま)|(?:just |right )?now|(?:a )?moments? ago|数秒前|(?:(?:a )?few )?seconds ago)$/;

/** The calendar's own, of which the last one may have ended a minute ago. */
const THIS_OR_LAST = /^(?:今|this |([先昨去]|last ))(?:(週|w[ek]+)|(月|m[onth]+)|年|y[ear]+)\.?$/;

/** What may stand around a time without changing it. When somebody was last there is no message's time. */
const DONE = '既読|未読|送信|受信|投稿|更新|返信|編集';
const LABEL = new RegExp(
  `^(?:(?:last )?(?:(?:post|edit|updat|receiv|deliver)ed|sent|read|seen)\\b|(?:最終)?(?:${DONE})(?:済み?)?(?:日時?|時刻)?|日[時付])? ?:? ?(?:on )?`,
);
const TAIL = new RegExp(` ?(?:に ?)?\\(?(?:(?:${DONE})(?:済み?|さ?[しれ]ました)?|edited)\\)?$`);
const NOTHING = /[\u200b-\u200f\u2060\ufeff「」『』【】・•·✓✔]/g;

/**
 * The instants (epoch ms, both inclusive) that a printed time can mean: the widest sound reading. Null for
 * what is no moment in the past. Never in the future: of a printed date that is at most two minutes ahead,
 * as the site's clock may be, so much is known that it lies within as many minutes. Never throws.
 */
export function readMoment(text: string, reference: MomentReference): Moment | null {
  const printed = readPrinted(text, reference);
  if (!printed) return null;
  const { earliest, latest } = printed;
  const isAhead = earliest > reference.now;
  return {
    earliest: isAhead ? earliest - SKEW : earliest,
    latest: Math.min(latest, reference.now),
  };
}

/**
 * The same as it is printed: a date at most two minutes ahead stays ahead. For messages that are known by
 * their printed time, which must be the same before and after it has come.
 */
export function readPrinted(text: string, reference: MomentReference): Moment | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKC').replace(NOTHING, '').replace(/\s+/g, ' ').trim();
  const core = plain
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(LABEL, '')
    .replace(TAIL, '');
  try {
    const moment = readRelative(core, reference) ?? readDate(core, reference);
    // A clock that shows no number compares with nothing.
    return moment && moment.earliest <= moment.latest ? moment : null;
  } catch {
    return null; // An instant or a zone that Intl does not know.
  }
}

function readRelative(text: string, reference: MomentReference): Moment | null {
  const { now, language, rounding } = reference;
  if (NOW.test(text)) return { earliest: now - MINUTE, latest: now };
  const period = THIS_OR_LAST.exec(text);
  if (period) {
    const [, last, week, month] = period;
    const length = week ? 7 : month ? 31 : 366;
    return { earliest: now - length * (last ? 2 : 1) * DAY, latest: now };
  }
  const bare = language === 'en' && BARE.test(text);
  const [, about = '', counts, nearly = ''] = AGO.exec(bare ? `${text} ago` : text) ?? [];
  if (!counts) return null;
  const size = /半|half/.test(counts) ? 0.5 : 1;
  let [least, most, unitLeast, unitMost] = [0, 0, 0, 0];
  for (const [, count = '', ...words] of counts.matchAll(COUNTS)) {
    const unit = UNITS[words.findIndex(Boolean)] as (typeof UNITS)[number];
    const [, shortest, longest = shortest] = unit;
    const number = /\d/.test(count) ? Number(count) : size;
    least += number * shortest;
    most += (/数|few|sev/.test(count) ? 9 : number) * longest;
    unitLeast = size * shortest;
    unitMost = size * longest;
  }
  if (/^l|未/.test(about + nearly)) return { earliest: now - most, latest: now };
  // 「約」 tells that the page rounds, not which way; a half is never exact.
  const isVague = about || nearly || size < 1;
  const up = isVague || rounding === 'round' ? unitLeast / 2 : 0;
  const down = !isVague && rounding === 'round' ? unitMost / 2 : unitMost;
  const elapsed = { earliest: now - most - down, latest: now - Math.max(0, least - up) };
  // 「3日前」 counts midnights on some pages and 24 hours on others.
  const day = unitLeast === DAY && nearest({ back: least / DAY }, ALL_DAY, reference);
  return day ? hull(elapsed, { ...day, latest: Math.min(day.latest, now) }) : elapsed;
}
