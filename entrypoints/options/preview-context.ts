import { defaultOwnWords, type OwnWords } from '@/lib/domain/own-words';
import type { Language } from '@/lib/domain/template';
import type { RenderingContext } from '@/lib/domain/template-rendering';
import { timeZone } from '@/lib/domain/time-zone';

/** What a template is filled with where no client is at hand: the user's own clock and words, no name, no blanks. */
export function previewContext(
  language: Language,
  own: OwnWords = defaultOwnWords,
  now = Date.now(),
): RenderingContext {
  return { now, timeZone: timeZone(), language, own, blanks: new Map() };
}
