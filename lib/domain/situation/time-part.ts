/** One thing said about a time; a stated time is a chain of them (「明日」「の」「夕方」). */
export type TimePart =
  /** A date of the calendar; without its month the next such day, without its year the next such date; `months` is how far ahead its month is. */
  | {
      readonly kind: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly months?: number;
      readonly day: number;
    }
  /** So many days from today. */
  | { readonly kind: 'days'; readonly days: number }
  /** 0 (Sunday) – 6, in the week so many weeks ahead; null: the next one; 'next': as English "next" may mean. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeks: number | 'next' | null }
  /** Days of the week so many weeks ahead; Monday is 0, Sunday 6. */
  | { readonly kind: 'week'; readonly weeks: number; readonly first: number; readonly last: number }
  /** Days of a month, by its number (1–12) or by how far ahead it is; day 0 is its last. */
  | {
      readonly kind: 'month';
      readonly month?: number;
      readonly months?: number;
      readonly first: number;
      readonly last: number;
    }
  /** An hour 0–29 (from 24 on it is the next day's) and a minute. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  /** Some hours of a day, in minutes since midnight. */
  | { readonly kind: 'hours'; readonly from: number; readonly to: number }
  /** So many minutes from now; `days`: counted in days, so that it ends with one. */
  | { readonly kind: 'after'; readonly minutes: number; readonly days: boolean }
  /** A zone by its letters: the least and the most that people mean, in hours from UTC. */
  | { readonly kind: 'zone'; readonly least: number; readonly most: number }
  | { readonly kind: 'every'; readonly step: 'day' | 'week' | 'month' }
  /** It ends with the day. */
  | { readonly kind: 'end' }
  /** A time that no calendar here knows: 「お盆前」, "in 3 business days". */
  | { readonly kind: 'unknown' };

/** Makes parts of a word that was found; null where it is no time after all (13月). */
export type ReadParts = (
  groups: readonly (string | undefined)[],
  word: string,
) => TimePart | readonly TimePart[] | null;

/** Words for times: a pattern and what it means. */
export type TimeWords = readonly (readonly [pattern: string, read: ReadParts])[];

/** A date as digits say it. */
export function dateOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): TimePart | null {
  const [dayNumber, monthNumber, yearNumber] = [Number(day), Number(month), Number(year)];
  if (!(dayNumber >= 1 && dayNumber <= 31)) return null;
  if (month !== undefined && !(monthNumber >= 1 && monthNumber <= 12)) return null;
  return {
    kind: 'date',
    day: dayNumber,
    ...(month === undefined ? {} : { month: monthNumber }),
    ...(year === undefined ? {} : { year: yearNumber }),
  };
}

/** A clock time; `half` is what names the half of the day: 午後, 夜, "pm". */
export function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  half = '',
): TimePart | null {
  const [said, minutes] = [Number(hour), Number(minute ?? 0)];
  if (!(said <= 29 && minutes < 60)) return null;
  const late = (/午後|夕|夜|^p/.test(half) && said < 12) || (/昼/.test(half) && said < 6);
  const midnight = /午前|^a/.test(half) && said === 12;
  return { kind: 'clock', hour: late ? said + 12 : midnight ? 0 : said, minute: minutes };
}

/** The hours of a part of the day, given in whole hours. */
export function hoursOf([from, to]: readonly [number, number] = [0, 24]): TimePart {
  return { kind: 'hours', from: from * 60, to: to * 60 };
}
