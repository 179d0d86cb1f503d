import { useRead } from '@/components/use-read';
import { onBehindChanged } from '@/lib/tabs/behind-changes';
import { type Behind, readBehind } from '@/lib/tabs/page-behind';

export type { DescribedPage } from '@/lib/tabs/page-behind';

/**
 * Asks the page that the user works in which conversation is open, and again when it may have changed.
 * Undefined until it is known.
 */
export function useBehind(): Behind | undefined {
  return useRead(readBehind, onBehindChanged)[0];
}
