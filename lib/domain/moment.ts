import { hull, type Moment } from './interval';
import { DAY, HOUR, MINUTE, nearest, readDate, SECOND } from './printed-date';

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
const COUNT = `(\\d{1,4}|an?\\b|数|a few|several) ?(?:${UNITS.map(([words]) => `(${words})`).join('|')})(?![a-z])\\.?`;
const COUNTS = new RegExp(COUNT, 'g');
const ABOUT = '約|およそ|about |around |over |almost ';
const AGO = new RegExp(`^(?<about>${ABOUT})?(?<counts>(?:${COUNT},? ?)+)(?:前|ago)$`);
/** "2h": only on English pages, where it cannot be a quantity such as 「3D」. */
const BARE = /^\d{1,4} ?(?:[smhdwy]|mo)$/;
/** Less than a minute, whatever it says: libraries print 「数秒前」 up to 45 seconds. */
const NOW =
  /^(?:たった今|ただ今|今|(?:just )?now|(?:a )?moments? ago|数秒前|1分未満前?|a few seconds ago|less than a minute ago)$/;

/** The calendar's own, of which the last one may have ended a minute ago. */
const THIS_OR_LAST =
  /^(?:(?:今|this )|([先昨去]|last ))(?:(週|w(?:ee)?k)|(月|mo(?:nth)?)|年|y(?:ea)?r)\.?$/;

/** What may stand around a time without changing it. */
const LABEL =
  /^(?:既読|未読|sent|received|posted|read|seen|(?:送信|受信|投稿|更新)?(?:日時)?) ?:? ?/;
const TAIL = /(?: |に)?(?:送信|受信|投稿|更新|既読)(?:済み?)?$/;
const NOTHING = /[\u200b-\u200f\u2060\ufeff「」『』【】・•·]/g;

/**
 * The instants (epoch ms, both inclusive) that a printed time can mean: the widest sound reading.
 * Null for what is no moment in the past. Relative text never reaches beyond `now`; a printed date
 * at most two minutes, as clocks differ. Never throws.
 */
export function readMoment(text: string, reference: MomentReference): Moment | null {
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
  const { about, counts } = AGO.exec(bare ? `${text} ago` : text)?.groups ?? {};
  if (!counts) return null;
  let [least, most, unitLeast, unitMost] = [0, 0, 0, 0];
  for (const [, count = '', ...words] of counts.matchAll(COUNTS)) {
    const unit = UNITS[words.findIndex(Boolean)];
    if (!unit) return null;
    [, unitLeast, unitMost] = unit;
    const number = /\d/.test(count) ? Number(count) : 1;
    least += number * unitLeast;
    most += (/数|few|sev/.test(count) ? 9 : number) * unitMost;
  }
  // 「約」 tells that the page rounds, not which way.
  const up = about || rounding === 'round' ? unitLeast / 2 : 0;
  const down = rounding === 'round' ? unitMost / 2 : unitMost;
  const rounded = { earliest: now - most - down, latest: now - Math.max(0, least - up) };
  // 「3日前」 counts midnights on some pages and 24 hours on others.
  const day = unitLeast === DAY && nearest({ back: least / DAY }, { at: 0, width: DAY }, reference);
  return day ? hull(rounded, { ...day, latest: Math.min(day.latest, now) }) : rounded;
}
