import { useLanguage } from '@/components/use-words';
import { dueTime } from '@/lib/domain/due-time';
import { timeZone } from '@/lib/domain/time-zone';

/** Writes an instant (epoch ms) as short as it is clear today, in the language of the page. */
export function useWhen(): (at: number) => string {
  const language = useLanguage();
  return (at) => dueTime(at, Date.now(), timeZone(), language);
}
