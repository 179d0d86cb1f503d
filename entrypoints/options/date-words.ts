import type { Language } from '@/lib/words';

/** A local date (`YYYY-MM-DD`) as people write it: 2026年8月13日(木). */
export function inWords(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(date));
}
