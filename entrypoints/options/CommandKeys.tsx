import { browser } from 'wxt/browser';
import { neverChanges, useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { COMMANDS, readShortcuts } from '@/lib/tabs/shortcuts';

/** Where Chromium's browsers let the user change an extension's keys. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** The keys that work everywhere in the browser, and the way to change them. */
export function CommandKeys() {
  const words = useWords().learning;
  const [keys] = useRead(readShortcuts, neverChanges);
  if (!keys || keys.size === 0) return null;
  return (
    <div>
      <h3>{words.keys}</h3>
      <dl class="command-keys">
        <dt>{words.openKey}</dt>
        <dd>{shown(keys.get(COMMANDS.open), words.noKey)}</dd>
        <dt>{words.insertKey}</dt>
        <dd>{shown(keys.get(COMMANDS.insert), words.noKey)}</dd>
      </dl>
      <p class="soft">{words.insertNote}</p>
      <p>
        <button
          type="button"
          class="button"
          data-action="change-keys"
          onClick={() => void openShortcutSettings()}
        >
          {words.changeKeys}
        </button>{' '}
        {!hasOwnSettings() && <span class="soft">{words.changeByHand(SHORTCUTS_PAGE)}</span>}
      </p>
    </div>
  );
}

function shown(keys: string | undefined, none: string) {
  return keys ? <kbd>{keys}</kbd> : none;
}

/** Firefox 137 and later; elsewhere there is a page with an address. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

function hasOwnSettings(): boolean {
  return (browser.commands as WithSettings).openShortcutSettings !== undefined;
}

async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
