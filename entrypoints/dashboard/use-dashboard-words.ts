import { useLanguage } from '@/components/use-words';
import { type DashboardWords, dashboardWordsIn } from '@/lib/words/dashboard';

/** The dashboard's texts in the language of the page. */
export function useDashboardWords(): DashboardWords {
  return dashboardWordsIn(useLanguage());
}
