import { useLanguage } from '@/components/use-words';
import { type DataWords, dataWords } from '@/lib/words/data';

/** The texts of the data group in the page's language. */
export function useDataWords(): DataWords {
  return dataWords[useLanguage()];
}
