import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PlatformId } from '@/lib/domain/platform';
import { onStorageChanged } from './changes';

/** Tab and frame (`7:0`) to the platform whose page stands there and cannot be read. Memory only: tabs end with the browser. */
const unreadableTabs = z.record(z.string(), z.string());
const KEY = 'unreadable';

async function readTabs(): Promise<Record<string, PlatformId>> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = unreadableTabs.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : {};
}

/** The platforms with an open page that should show messages and cannot be read. */
export async function unreadablePages(): Promise<readonly PlatformId[]> {
  return [...new Set(Object.values(await readTabs()))].sort();
}

/** The tabs in which they stand. */
export async function unreadableTabIds(): Promise<readonly number[]> {
  return [...new Set(Object.keys(await readTabs()).map((key) => Number(key.split(':')[0])))];
}

/** Calls back after that may have changed. Answers how to stop it. */
export function onUnreadableChanged(callback: () => void): () => void {
  return onStorageChanged('session', [KEY], callback);
}

/** Notes that the page in a tab's frame cannot be read, or (null) that it can or is gone. Says whether that was news. */
export function setUnreadable(
  tabId: number,
  frameId: number,
  platform: PlatformId | null,
): Promise<boolean> {
  return change((tabs) => {
    const key = `${tabId}:${frameId}`;
    if ((tabs[key] ?? null) === platform) return false;
    if (platform === null) delete tabs[key];
    else tabs[key] = platform;
    return true;
  });
}

/** Notes that a tab is gone, with all its frames. Says whether that was news. */
export function forgetUnreadable(tabId: number): Promise<boolean> {
  return change((tabs) => {
    const keys = Object.keys(tabs).filter((key) => key.startsWith(`${tabId}:`));
    for (const key of keys) delete tabs[key];
    return keys.length > 0;
  });
}

let lastWrite: Promise<unknown> = Promise.resolve();

function change(edit: (tabs: Record<string, PlatformId>) => boolean): Promise<boolean> {
  // One after the other: two tabs that change at once must not undo each other's note.
  const write = lastWrite.then(async () => {
    const tabs = await readTabs();
    const isNews = edit(tabs);
    if (isNews) await browser.storage.session.set({ [KEY]: tabs });
    return isNews;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
