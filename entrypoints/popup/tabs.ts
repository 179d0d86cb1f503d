import { type Browser, browser } from 'wxt/browser';
import { type Platform, platformOfUrl } from '@/lib/domain/platform';

/** The platform's page that the popup was opened over. */
export interface PageBehind {
  readonly tabId: number;
  readonly platform: Platform;
}

/** The page behind the popup, if it is a platform's. Its address is seen only where the user granted it. */
export async function pageBehind(): Promise<PageBehind | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = browser.runtime.getURL('/');
  // The popup stands in a tab or window of its own: the page is the one last used.
  const tab = active?.url?.startsWith(own) ? await lastUsedPage() : active;
  const platform = tab?.url ? platformOfUrl(tab.url) : undefined;
  return platform && tab?.id !== undefined ? { tabId: tab.id, platform } : undefined;
}

async function lastUsedPage(): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => tab.url !== undefined && platformOfUrl(tab.url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Goes to the tab that shows this page of a platform; only where there is none, a new one. */
export async function openPage(url: string): Promise<void> {
  // The address comes from a page; nothing but a platform's own is opened.
  if (!platformOfUrl(url)) return;
  const { origin, pathname } = new URL(url);
  const tabs = await browser.tabs.query({ url: `${origin}/*` });
  const open = tabs.find((tab) => tab.url && new URL(tab.url).pathname === pathname);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
  closePopup();
}

/** Closes the popup, not a tab in which the user opened it. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
