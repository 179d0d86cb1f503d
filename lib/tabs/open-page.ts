import { browser } from 'wxt/browser';
import { platformOfUrl } from '@/lib/domain/platform';
import { allPlatforms } from '@/lib/store/sites';

/** Goes to the tab that shows this page of a platform, as the user asked; only where there is none, a new one. */
export async function openPage(url: string): Promise<void> {
  // The address comes from a page; nothing but a platform's own is opened.
  if (!platformOfUrl(url, await allPlatforms())) return;
  const tabs = await browser.tabs.query({ url: `${new URL(url).origin}/*` });
  const open = tabs.find((tab) => tab.url && isSamePage(tab.url, url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

/**
 * Whether a tab's address shows the page of this one. What the tab says beside it (where the user came from) is
 * no difference; what the page's own address says in its query or behind `#` may be all that tells it from others.
 */
export function isSamePage(tabUrl: string, url: string): boolean {
  if (!URL.canParse(tabUrl) || !URL.canParse(url)) return false;
  const [shown, wanted] = [new URL(tabUrl), new URL(url)];
  return (
    shown.origin === wanted.origin &&
    shown.pathname === wanted.pathname &&
    (wanted.hash === '' || shown.hash === wanted.hash) &&
    [...wanted.searchParams].every(([name, value]) =>
      shown.searchParams.getAll(name).includes(value),
    )
  );
}
