import { type Browser, browser } from 'wxt/browser';
import { type Platform, platformOfUrl } from '@/lib/domain/platform';
import { allPlatforms } from '@/lib/store/sites';
import { openPage } from '@/lib/tabs/open-page';

/** The frame of a platform's page that the popup was opened over. */
export interface PageBehind {
  readonly tabId: number;
  /** 0 is the page itself. */
  readonly frameId: number;
  readonly platform: Platform;
}

/** The tab that the popup was opened over. */
export interface TabBehind {
  readonly tabId: number;
  readonly url: string;
  /** The platform whose page it is, switched on or not. */
  readonly platform?: Platform;
}

/**
 * The tab behind the popup, where the browser tells its address: of platforms that are switched on, and of
 * the one tab over which the user has just pressed our button.
 */
export async function tabBehind(): Promise<TabBehind | undefined> {
  const own = browser.runtime.getURL('/');
  const [[active], platforms] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    allPlatforms(),
  ]);
  // The popup stands in a tab or window of its own: the page is the one last used.
  const tab = active?.url?.startsWith(own) ? await lastUsedPage(platforms) : active;
  if (tab?.id === undefined || !tab.url) return undefined;
  const platform = platformOfUrl(tab.url, platforms);
  return { tabId: tab.id, url: tab.url, ...(platform && { platform }) };
}

async function lastUsedPage(platforms: readonly Platform[]): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => tab.url !== undefined && platformOfUrl(tab.url, platforms))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/**
 * Brings what inserts a reply into a platform's page. Answers the frames in which our scripts may stand, the
 * page itself first; none where the page is out of reach.
 */
export async function prepareInsertion(
  tabId: number,
  { frames }: Platform,
): Promise<readonly number[]> {
  try {
    const target = { tabId, ...(frames && { allFrames: true }) };
    const done = await browser.scripting.executeScript({ target, files: ['/inserter.js'] });
    return done.map(({ frameId }) => frameId).sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Goes to the page of a conversation, and closes the popup. */
export async function goTo(url: string): Promise<void> {
  await openPage(url);
  closePopup();
}

/** Lets the user point at the parts of the page in this tab. Answers whether the page allows it. */
export async function startTeaching(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
    await browser.tabs.update(tabId, { active: true });
    closePopup();
    return true;
  } catch {
    return false;
  }
}

/** Closes the popup, not a tab in which the user opened it. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
