import { useLanguage } from '@/components/use-words';
import { type TwoMachinesWords, twoMachinesWordsIn } from '@/lib/words/two-machines';

/** What is said of using two machines, in the language of the page. */
export function useTwoMachinesWords(): TwoMachinesWords {
  return twoMachinesWordsIn[useLanguage()];
}
