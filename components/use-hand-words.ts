import { type HandWords, handWords } from '@/lib/words/hands';
import { useLanguage } from './use-words';

/** The sentences of the palette, the keys, the side panel and the hiding of names, in the page's language. */
export function useHandWords(): HandWords {
  return handWords[useLanguage()];
}
