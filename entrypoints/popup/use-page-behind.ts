import { useRead } from '@/components/use-read';
import { type Behind, readBehind } from '@/lib/tabs/page-behind';

export type { DescribedPage } from '@/lib/tabs/page-behind';

/**
 * Asks the page behind the popup which conversation is open, and again when the popup is returned to.
 * Undefined until it is known.
 */
export function useBehind(): Behind | undefined {
  return useRead(readBehind, onReturn)[0];
}

function onReturn(callback: () => void): () => void {
  window.addEventListener('focus', callback);
  return () => window.removeEventListener('focus', callback);
}
