import { timeZone } from '@/lib/domain/time-zone';
import type { Language } from '@/lib/words';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as people say it: 1.2 MB. */
export function sizeInWords(bytes: number, language: Language): string {
  const step = bytes < 1_000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] as string,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000 ** step);
}

/** The day and the time of an instant (epoch ms). */
export function instantInWords(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: timeZone(),
  }).format(instant);
}

/** The day of an instant (epoch ms). */
export function dayInWords(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: timeZone() }).format(
    instant,
  );
}

/** The day as files are named by it: 2026-11-26. */
export function dayInFileName(instant: number): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: timeZone() }).format(
    instant,
  );
}
