import { useRead } from '@/components/use-read';
import type { OwnWords } from '@/lib/domain/own-words';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';

/** The worker's own words in replies; undefined until they are read, for no reply may go in without them. */
export function useOwnWords(): OwnWords | undefined {
  return useRead(readSettings, onSettingsChanged)[0];
}
