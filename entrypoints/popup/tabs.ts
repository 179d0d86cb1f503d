import { browser } from 'wxt/browser';
import { openPage } from '@/lib/tabs/open-page';

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
