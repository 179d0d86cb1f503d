import { browser } from 'wxt/browser';

/** The browser's commands, as the manifest names them. Firefox has one of its own for the sidebar. */
export const COMMANDS = {
  open: '_execute_action',
  insert: 'insert-suggestion',
  panel: 'open-panel',
  sidebar: '_execute_sidebar_action',
} as const;

/** What keys are given for. */
type Command = 'open' | 'insert' | 'panel';

/**
 * The keys of each command as the browser prints them; empty for one without keys: another extension had
 * them, or the user took them away. No entry where the browser has no commands (Firefox on Android).
 */
export async function readShortcuts(): Promise<ReadonlyMap<Command, string>> {
  if (!browser.commands) return new Map();
  const given = await browser.commands.getAll();
  const keysOf = (...names: string[]) =>
    given.find(({ name = '' }) => names.includes(name))?.shortcut ?? '';
  return new Map([
    ['open', keysOf(COMMANDS.open)],
    ['insert', keysOf(COMMANDS.insert)],
    ['panel', keysOf(COMMANDS.panel, COMMANDS.sidebar)],
  ]);
}

/** Calls back when the keys may have changed: the browser's page for them is another one. */
export function onShortcutsChanged(callback: () => void): () => void {
  window.addEventListener('focus', callback);
  return () => window.removeEventListener('focus', callback);
}

/** Where Chromium's browsers let the user change an extension's keys. */
export const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Firefox 137 and later; elsewhere there is a page with an address. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Whether the browser opens its settings of keys for us; else the user may have to go there by hand. */
export function hasOwnSettings(): boolean {
  return (browser.commands as WithSettings).openShortcutSettings !== undefined;
}

/** Opens the browser's own settings of the keys. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
