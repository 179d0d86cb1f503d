import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PlatformId } from '@/lib/domain/platform';
import { onStorageChanged } from './changes';

/** Tab id to the platform whose page stands there and cannot be read. Memory only: tabs end with the browser. */
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

/** Calls back after that may have changed. Answers how to stop it. */
export function onUnreadableChanged(callback: () => void): () => void {
  return onStorageChanged('session', [KEY], callback);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Notes that a tab's page cannot be read, or (null) that it can or is gone. Says whether that was news. */
export function setUnreadable(tabId: number, platform: PlatformId | null): Promise<boolean> {
  // One after the other: two tabs that change at once must not undo each other's note.
  const write = lastWrite.then(async () => {
    const tabs = await readTabs();
    if ((tabs[tabId] ?? null) === platform) return false;
    if (platform === null) delete tabs[tabId];
    else tabs[tabId] = platform;
    await browser.storage.session.set({ [KEY]: tabs });
    return true;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
