import type { Language } from './template';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** Here a day is 24 hours that went by: words for a length of time, not a calendar (metrics §1). */
const DAY_MS = 24 * HOUR_MS;

/** From here on hours say nothing more. */
const WHOLE_DAYS_FROM_MS = 3 * DAY_MS;

/**
 * A running clock: `2:41` under an hour, then `1時間12分` / `1h 12m`, short enough to stand beside a name.
 * `ms` below 0 counts as 0. Fractions are cut off, as on a stopwatch.
 */
export function formatClock(ms: number, language: Language): string {
  const length = Math.max(0, ms);
  if (length >= HOUR_MS) {
    const words = formatDuration(length, language, false);
    return words.replace(' h', 'h').replace(' min', 'm');
  }
  const seconds = Math.floor(length / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * A length of time in words: 「4分」「約4分」「1時間12分」「3日」, "4 min", "about 4 min" (look.md, "Words").
 * Cut off like the clock, so both show the same figure. Under a minute: 「1分未満」, where 約 would say nothing.
 */
export function formatDuration(ms: number, language: Language, about: boolean): string {
  const length = Math.max(0, ms);
  if (length < MINUTE_MS) return language === 'ja' ? '1分未満' : 'under 1 min';
  const days = Math.floor(length / DAY_MS);
  const hours = Math.floor((length % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((length % HOUR_MS) / MINUTE_MS);
  const words: string[] = [];
  if (days > 0)
    words.push(language === 'ja' ? `${days}日` : `${days} ${days === 1 ? 'day' : 'days'}`);
  if (hours > 0 && length < WHOLE_DAYS_FROM_MS) {
    words.push(language === 'ja' ? `${hours}時間` : `${hours} h`);
  }
  if (minutes > 0 && days === 0) words.push(language === 'ja' ? `${minutes}分` : `${minutes} min`);
  if (language === 'ja') return `${about ? '約' : ''}${words.join('')}`;
  return `${about ? 'about ' : ''}${words.join(' ')}`;
}

/** `18:20`, with the date where it is not of the last twelve hours. */
export function clockTime(at: number, now: number, language: Language): string {
  const isRecent = now - at < 12 * 60 * 60 * 1000;
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isRecent && { month: 'numeric', day: 'numeric' }),
  }).format(at);
}
