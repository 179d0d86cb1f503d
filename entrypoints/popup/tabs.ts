import { browser } from 'wxt/browser';
import { openPage } from '@/lib/tabs/open-page';

/** Goes to the page of a conversation, and closes the popup. */
export async function goTo(url: string): Promise<void> {
  await openPage(url);
  closePopup();
}

/** Opens the worker's own statistics. */
export function openDashboard(): void {
  openOwn('/dashboard.html');
}

/** Opens the settings, at this group where one is named; a popup closes. */
export function openOptions(group?: string): void {
  if (group === undefined) void browser.runtime.openOptionsPage();
  else openOwn(`/options.html#${group}`);
}

/** Shows the skeleton of the page in this tab. */
export function openSkeleton(tabId: number): void {
  openOwn(`/skeleton.html?tab=${tabId}`);
}

/** Opens a page of ours in a tab. */
export function openOwn(path: `/${string}`): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/') + path.slice(1) });
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

/** Closes the popup; neither a tab in which the user opened it nor the panel. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
