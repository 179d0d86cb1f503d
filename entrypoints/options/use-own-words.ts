import { useRead } from '@/components/use-read';
import { defaultOwnWords, type OwnWords } from '@/lib/domain/own-words';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';

/** The worker's own words in previews, after every change of any page. */
export function useOwnWords(): OwnWords {
  return useRead(readSettings, onSettingsChanged)[0] ?? defaultOwnWords;
}
