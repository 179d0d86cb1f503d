import { type CommitmentWords, commitmentWordsIn } from '@/lib/words/commitments';
import { useLanguage } from './use-words';

/** What is said of promises and deadlines, in the language of the page. */
export function useCommitmentWords(): CommitmentWords {
  return commitmentWordsIn[useLanguage()];
}
