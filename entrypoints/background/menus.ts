import { browser } from 'wxt/browser';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { onSitesChanged } from '@/lib/store/sites';
import { menuWords } from '@/lib/words/menus';
import { platformsInUse } from './grants';
import { insertOnce } from './insert-suggestion';

const INSERT = 'insert-suggestion';

/**
 * In the menu of what can be written into, on the pages of platforms in use: the same as the keys do. Made
 * anew whenever that may have changed; browsers keep menus while the worker sleeps.
 */
export function watchMenus(): void {
  // Firefox on Android has no menus.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === INSERT) void insertOnce(tab);
  });
  const refresh = () => void inTurn(makeMenu);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  onSitesChanged(refresh);
  onSettingsChanged(refresh);
  // At every start, too: of an extension that was off meanwhile no event tells.
  refresh();
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would make the item twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  last = last.then(task).catch((error: unknown) => console.warn('menus', error));
  return last;
}

async function makeMenu(): Promise<void> {
  const { language } = await readSettings();
  const hosts = (await platformsInUse()).flatMap((platform) => platform.hosts);
  await browser.contextMenus.removeAll();
  // Without a pattern it would stand on every page.
  if (hosts.length === 0) return;
  browser.contextMenus.create({
    id: INSERT,
    title: menuWords[language].insert,
    contexts: ['editable'],
    documentUrlPatterns: [...hosts],
  });
}
