import { browser } from 'wxt/browser';
import type { Language } from '@/lib/domain/template';
import { readShortcuts } from '@/lib/tabs/shortcuts';
import { commandWords } from '@/lib/words/commands';

/**
 * Opens the popup over the page; where the browser does not let us (Firefox has forgotten by now that a key
 * was pressed), says how the user opens it.
 */
export async function showPopup(language: Language): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const words = commandWords[language];
    const keys = (await readShortcuts()).get('open') ?? '';
    await browser.notifications.create('suggestion', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: words.title,
      message: words.press(keys),
    });
  }
}
