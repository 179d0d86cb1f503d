/** An hour 0–47 (from 24 on it is the next day's) and a minute. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** A time as a template names it, before it is known when it will be used. */
export type TimeExpression =
  | { readonly kind: 'after'; readonly minutes: number }
  | { readonly kind: 'tonight'; readonly clock?: ClockTime }
  | { readonly kind: 'morning'; readonly clock?: ClockTime }
  | { readonly kind: 'day'; readonly days: number; readonly clock?: ClockTime }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly clock?: ClockTime };

/** Sunday first, like `LocalTime.weekday`. */
export const weekdaysJa = [...'日月火水木金土'];

const weekdaysEn = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const dayWords: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  today: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  tomorrow: 1,
  明後日: 2,
  あさって: 2,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
};

/** The longest time ahead, in days: beyond it a template surely holds a slip of the finger. */
const LONGEST_DAYS = 90;

/**
 * Reads the words between a template's braces as a time: 「今夜」「明日10時」「2時間後」「金曜18時」,
 * "tonight", "tomorrow 10:00", "in 2 hours", "friday 6pm". Expects NFKC, lower case, single spaces.
 * Null where it is no time at all, `'impossible'` where it is one that no clock shows (明日25時).
 */
export function readTimeExpression(words: string): TimeExpression | 'impossible' | null {
  const ahead =
    /^(\d+)(?:(分)|(時間)(?:(半)|(\d+)分)?)後$/.exec(words) ??
    /^in (\d+) ?(?:(minutes?|mins?|m)|(hours?|h))$/.exec(words);
  if (ahead) {
    const count = Number(ahead[1]);
    const minutes = ahead[2] ? count : count * 60 + (ahead[4] ? 30 : Number(ahead[5] ?? 0));
    return minutes > 0 && minutes <= LONGEST_DAYS * 24 * 60
      ? { kind: 'after', minutes }
      : 'impossible';
  }
  const named = readDay(words);
  if (!named) return null;
  const { day, rest } = named;
  if (day === 'impossible') return day;
  if (rest === '') return day;
  const clock = readClock(rest, day.kind === 'tonight');
  return typeof clock === 'object' && clock ? { ...day, clock } : clock;
}

type DayPart = Exclude<TimeExpression, { kind: 'after' }>;

function readDay(words: string): { day: DayPart | 'impossible'; rest: string } | null {
  const match =
    /^(今夜|今晩|tonight|this evening)(.*)$/.exec(words) ??
    /^(明朝|tomorrow morning)(.*)$/.exec(words) ??
    /^(今日|本日|明後日|明日|あさって|あした|あす|today|tomorrow|(?:the )?day after tomorrow)(.*)$/.exec(
      words,
    );
  if (match) {
    const [, word = '', rest = ''] = match;
    const days = dayWords[word];
    if (days !== undefined) return { day: { kind: 'day', days }, rest };
    return { day: { kind: /朝|morning/.test(word) ? 'morning' : 'tonight' }, rest };
  }
  const later = /^(\d+)(日|週間)後(.*)$/.exec(words) ?? /^in (\d+) (day|week)s?(.*)$/.exec(words);
  if (later) {
    const days = Number(later[1]) * (/週|week/.test(later[2] ?? '') ? 7 : 1);
    const possible = days > 0 && days <= LONGEST_DAYS;
    return { day: possible ? { kind: 'day', days } : 'impossible', rest: later[3] ?? '' };
  }
  const ja = /^(?:次の)?([日月火水木金土])曜日?(.*)$/.exec(words);
  if (ja)
    return {
      day: { kind: 'weekday', weekday: weekdaysJa.indexOf(ja[1] ?? '') },
      rest: ja[2] ?? '',
    };
  const en = /^(?:next |on )?([a-z]+day)(.*)$/.exec(words);
  const weekday = weekdaysEn.indexOf(en?.[1] ?? '');
  return en && weekday >= 0 ? { day: { kind: 'weekday', weekday }, rest: en[2] ?? '' } : null;
}

function readClock(words: string, tonight: boolean): ClockTime | 'impossible' | null {
  if (/^(?:の|[, ]|at )*(?:正午|noon)$/.test(words)) return { hour: 12, minute: 0 };
  const match =
    /^(?:の|、| )*(午前|午後|朝|夕方|夜)? ?(\d{1,2})(?:時(?:(半)|(\d{1,2})分)?|:(\d{2}))$/.exec(
      words,
    ) ?? /^(?:,? (?:at )?)()(\d{1,2})()()(?::(\d{2}))? ?(am|pm)?$/.exec(words);
  if (!match) return null;
  const [, prefix = '', hours, half, minutesJa, minutesColon, suffix = ''] = match;
  let hour = Number(hours);
  const minute = half ? 30 : Number(minutesJa || minutesColon || 0);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return 'impossible';
  if (suffix && (hour < 1 || hour > 12)) return 'impossible';
  if (suffix) hour = (hour % 12) + (suffix === 'pm' ? 12 : 0);
  if (/午後|夕方|夜/.test(prefix) && hour < 12) hour += 12;
  if (tonight && !suffix && hour >= 5 && hour < 12) hour += 12;
  // 「今夜1時」 is an hour after midnight, and so is 「今夜12時」 midnight itself.
  if (tonight && hour < 5) hour += 24;
  if (tonight && !suffix && hour === 12) hour = 24;
  return { hour, minute };
}
