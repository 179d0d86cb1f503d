import { formatDuration } from '@/lib/domain/duration';
import type { PageReading } from '@/lib/domain/reading';
import type { Language } from '@/lib/domain/template';
import type { PickerWords, SaidUnread } from '@/lib/words/picker';

const MINUTE_MS = 60_000;
const SIGNS = { ja: ['、', '。'], en: [', ', '.'] } as const;

/** What the page is read as, in one sentence for the user to compare with what they see. */
export function say(
  reading: PageReading,
  words: PickerWords,
  language: Language,
  now: number,
): string {
  const { previews, conversation } = reading;
  const phrases: string[] = [];
  const [comma, stop] = SIGNS[language];
  if (reading.page === 'inbox' || previews.length > 0) phrases.push(words.rows(previews.length));
  const isSilent = reading.unread.state === 'unknown' && reading.unread.why === 'notAList';
  if (!isSilent) phrases.push(words.unread(unreadOf(reading)));
  const perhaps = previews.filter(({ unread }) => unread === 'perhaps').length;
  if (perhaps > 0) phrases.push(words.perhaps(perhaps));
  const last = conversation?.runs.at(-1)?.at(-1);
  if (last) {
    const author = last.author === 'client' || last.author === 'worker' ? last.author : 'unknown';
    const age = last.moment && ageOf(now - last.moment.latest, words, language);
    phrases.push(words.last(author, age));
  }
  const isNothing =
    phrases.length === 0 || (previews.length === 0 && !last && unreadOf(reading) === 'unknown');
  return isNothing ? words.nothingRead : phrases.join(comma) + stop;
}

function unreadOf({ unread }: PageReading): SaidUnread {
  if (unread.state === 'some') return { count: unread.count };
  return unread.state;
}

function ageOf(ms: number, words: PickerWords, language: Language): string {
  return ms < MINUTE_MS ? words.justNow : words.ago(formatDuration(ms, language, false));
}
