import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Words, wordsIn } from '@/lib/words';

const LanguageContext = createContext<Language>('ja');

/** Sets the language of everything below it. */
export const LanguageProvider = LanguageContext.Provider;

/** The language that the page speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts in that language. */
export function useWords(): Words {
  return wordsIn(useLanguage());
}
