import { browser } from 'wxt/browser';
import { useRead } from '@/components/use-read';
import { sendToPage } from '@/lib/messaging/messenger';
import type { PageDescription } from '@/lib/messaging/protocol';
import { type PageBehind, prepareInsertion, type TabBehind, tabBehind } from './tabs';

/** The page behind the popup and what it says of itself; no description: nobody answers there. */
export interface DescribedPage extends PageBehind {
  readonly description: PageDescription | undefined;
}

/** What stands behind the popup: a tab, and in it, if it is a platform's, the page. */
export interface Behind {
  readonly tab: TabBehind | undefined;
  readonly page: DescribedPage | null;
}

/**
 * Asks the page behind the popup which conversation is open, and again when the popup is returned to.
 * Undefined until it is known.
 */
export function useBehind(): Behind | undefined {
  return useRead(readBehind, onReturn)[0];
}

async function readBehind(): Promise<Behind> {
  const tab = await tabBehind();
  if (!tab?.platform) return { tab, page: null };
  const { tabId, platform } = tab;
  const [isOn, frames] = await Promise.all([
    browser.permissions.contains({ origins: [...platform.hosts] }),
    prepareInsertion(tabId, platform),
  ]);
  if (!isOn) return { tab, page: null };
  const pages = await Promise.all(
    frames.map(async (frameId): Promise<DescribedPage> => {
      const description = await sendToPage(tabId, frameId, { type: 'describePage' });
      return { tabId, frameId, platform, description };
    }),
  );
  // The conversation may stand in a frame of a page that is none itself.
  const page = pages.find(({ description }) => description?.conversation) ?? pages[0];
  const silent = { tabId, frameId: 0, platform, description: undefined };
  return { tab, page: page ?? silent };
}

function onReturn(callback: () => void): () => void {
  window.addEventListener('focus', callback);
  return () => window.removeEventListener('focus', callback);
}
