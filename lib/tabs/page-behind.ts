import { type Browser, browser } from 'wxt/browser';
import { type Platform, platformOfUrl } from '@/lib/domain/platform';
import { sendToPage } from '@/lib/messaging/messenger';
import type { PageDescription } from '@/lib/messaging/protocol';
import { allPlatforms } from '@/lib/store/sites';

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

/** The page behind and what it says of itself; no description: nobody answers there. */
export interface DescribedPage extends PageBehind {
  readonly description: PageDescription | undefined;
}

/** What stands behind the popup: a tab, and in it, if it is a platform's, the page. */
export interface Behind {
  readonly tab: TabBehind | undefined;
  readonly page: DescribedPage | null;
}

/** Asks what stands behind the popup, and which conversation is open there. */
export async function readBehind(): Promise<Behind> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Beside one of our own pages the panel has no page; a popup in a tab of its own has the one last used.
  const isOwn = active?.url?.startsWith(browser.runtime.getURL('/'));
  const tab = isOwn && !(await browser.tabs.getCurrent()) ? undefined : await tabBehind(active);
  return { tab, page: tab ? await describeTab(tab) : null };
}

/**
 * The tab that the user works in, `active` if it is no page of ours, where the browser tells its address: of
 * platforms that are switched on, and of the one tab over which the user has just pressed our button.
 */
export async function tabBehind(
  active: Browser.tabs.Tab | undefined,
): Promise<TabBehind | undefined> {
  const own = browser.runtime.getURL('/');
  const platforms = await allPlatforms();
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

/** Asks the page in this tab, in whichever of its frames the conversation stands; null: none that is in use. */
export async function describeTab({ tabId, platform }: TabBehind): Promise<DescribedPage | null> {
  if (!platform) return null;
  const [isOn, frames] = await Promise.all([
    browser.permissions.contains({ origins: [...platform.hosts] }),
    prepareInsertion(tabId, platform),
  ]);
  if (!isOn) return null;
  const pages = await Promise.all(
    frames.map(async (frameId): Promise<DescribedPage> => {
      const description = await sendToPage(tabId, frameId, { type: 'describePage' });
      return { tabId, frameId, platform, description };
    }),
  );
  // The conversation may stand in a frame of a page that is none itself.
  const page = pages.find(({ description }) => description?.conversation) ?? pages[0];
  return page ?? { tabId, frameId: 0, platform, description: undefined };
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
