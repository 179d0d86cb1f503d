import { useLanguage } from '@/components/use-words';
import { type WelcomeWords, welcomeWords } from '@/lib/words/welcome';

/** The texts of the first run in the language of the page. */
export function useWelcomeWords(): WelcomeWords {
  return welcomeWords[useLanguage()];
}
