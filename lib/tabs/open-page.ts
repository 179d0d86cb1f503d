import { browser } from 'wxt/browser';
import { platformOfUrl } from '@/lib/domain/platform';
import { allPlatforms } from '@/lib/store/sites';

/** Goes to the tab that shows this page of a platform, as the user asked; only where there is none, a new one. */
export async function openPage(url: string): Promise<void> {
  // The address comes from a page; nothing but a platform's own is opened.
  if (!platformOfUrl(url, await allPlatforms())) return;
  const { origin, pathname } = new URL(url);
  const tabs = await browser.tabs.query({ url: `${origin}/*` });
  const open = tabs.find((tab) => tab.url && new URL(tab.url).pathname === pathname);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}
