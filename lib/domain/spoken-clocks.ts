/** After a named day: "tomorrow by 10", "by 10 on Friday"; not "by 10 pages". */
const BARE_HOUR =
  /\b(by|at|before|around|about|until|till) (\d{1,2})(?= *(?:$|[.,;!)]|and\b|then\b|but\b|(?:today|tonight|tomorrow|on|this|next|sharp)\b|o'clock|(?:i|we|you|it)\b|(?:in the|the) (?:morning|afternoon|evening)))(?: ?o'clock)?/g;
const NAMED_DAY = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|\w+day)\b/;
const EVENING = /\b(?:tonight|evening)\b/;
/** Between what is said of one time and of another: "start tonight and deliver tomorrow by 10". */
export const CLAUSE_EN = /[,;]| (?:and|then|but) /;

/** 「今夜9時」「夜の12時」「深夜2時」, and the day's own word before them. */
const NIGHT_HOUR = /(今夜|今晩|夜中|深夜|夜)(の?)(\d{1,2})(?=時|:\d{2})/g;

/** 「30分ほどで」「あと2時間で」: within that time. */
const SPAN_BY =
  /(?<=あと)(\d+(?:分|時間))で(?!す)|(\d+(?:分|時間))(?:ほど|くらい|ぐらい|程度)(?:で(?!す)|、?いただ(?:き|いて)、?)|(\d+分)で(?!す)/g;

/** "Give me an hour and I'll get back to you." */
const GIVEN = /\bgive me (?=(?:an?|half an|one|two|three|\d+) (?:hour|minute|day)s?\b)/g;

/**
 * A sentence with the clock times that are said short as they are read on a clock: 「今夜9時」 is 「今夜21時」,
 * 「今夜1時」 25時 (as templates mean it), 「30分ほどで」 「30分以内に」, "tomorrow by 10" is "tomorrow by 10:00". An hour of the small
 * numbers is one of the working day: "by 5 on Friday" is 17:00. Expects NFKC, lower case.
 */
export function withClocksWritten(sentence: string): string {
  const written = sentence
    .replace(NIGHT_HOUR, (_, night: string, of: string, hour: string) =>
      nightHour(night, of, Number(hour)),
    )
    .replace(SPAN_BY, (_, left, about, minutes) => `${left ?? about ?? minutes}以内に`)
    .replace(GIVEN, 'within ');
  if (!NAMED_DAY.test(sentence)) return written;
  return written.replace(BARE_HOUR, (whole, before: string, hour: string, at: number) => {
    const [said = ''] = written.slice(0, at).split(CLAUSE_EN).slice(-1);
    const [rest = ''] = written.slice(at).split(CLAUSE_EN);
    const clock = dayHour(Number(hour), EVENING.test(said + rest));
    return clock === undefined ? whole : `${before} ${clock}:00`;
  });
}

function nightHour(night: string, of: string, hour: number): string {
  const isSmall = hour < 5;
  // The small hours by name are the next that come; after a night they are the end of it.
  if (/中|深/.test(night)) return isSmall ? String(hour) : `${night}${of}${hour}`;
  const clock = isSmall ? hour + 24 : hour <= 12 ? hour + 12 : hour;
  return `${night}${of}${clock}`;
}

function dayHour(hour: number, isEvening: boolean): number | undefined {
  if (hour < 1 || hour > 24) return undefined;
  if (hour > 12) return hour;
  return hour < 7 || (isEvening && hour <= 12) ? hour + 12 : hour;
}
