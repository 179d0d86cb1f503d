import { useRead } from '@/components/use-read';
import { sendToPage } from '@/lib/messaging/messenger';
import type { PageDescription } from '@/lib/messaging/protocol';
import { type PageBehind, pageBehind } from './tabs';

/** The page behind the popup and what it says of itself; no description: nobody answers there. */
export interface DescribedPage extends PageBehind {
  readonly description: PageDescription | undefined;
}

/**
 * Asks the page behind the popup which conversation is open, and again when the popup is returned to.
 * Undefined until it is known, null where no platform's page stands behind.
 */
export function usePageBehind(): DescribedPage | null | undefined {
  return useRead(describePageBehind, onReturn)[0];
}

async function describePageBehind(): Promise<DescribedPage | null> {
  const page = await pageBehind();
  if (!page) return null;
  return { ...page, description: await sendToPage(page.tabId, { type: 'describePage' }) };
}

function onReturn(callback: () => void): () => void {
  window.addEventListener('focus', callback);
  return () => window.removeEventListener('focus', callback);
}
