import { type Browser, browser } from 'wxt/browser';
import { COMMANDS } from '@/lib/tabs/shortcuts';
import { insertOnce } from './insert-suggestion';

/** Does what the user has pressed keys for. */
export function watchCommands(): void {
  // Firefox on Android has no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COMMANDS.insert) void insertOnce(tab);
    if (command === COMMANDS.panel) openPanel(tab);
  });
}

/** Chromium's panel: nothing may stand between the press and this. */
function openPanel(tab: Browser.tabs.Tab | undefined): void {
  if (tab?.windowId === undefined) return;
  browser.sidePanel
    ?.open({ windowId: tab.windowId })
    .catch((error: unknown) => console.warn('panel', error));
}
