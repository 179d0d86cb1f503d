import { browser } from 'wxt/browser';

/** The browser's commands, as the manifest names them. */
export const COMMANDS = { open: '_execute_action', insert: 'insert-suggestion' } as const;

/**
 * The keys of each command as the browser prints them; empty for one without keys: another extension had
 * them, or the user took them away. No entry where the browser has no commands (Firefox on Android).
 */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
