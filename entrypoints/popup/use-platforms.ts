import { browser } from 'wxt/browser';
import { useRead } from '@/components/use-read';
import { type Platform, type PlatformId, platforms } from '@/lib/domain/platform';
import { unreadablePages } from '@/lib/store';

/** The platforms that the user has switched on (the permission decides), once known. */
export function usePlatformsInUse(): readonly Platform[] | undefined {
  return useRead(readInUse, onPermissionsChanged)[0];
}

/** The platforms that have an open page which cannot be read. */
export function useUnreadable(): readonly PlatformId[] {
  return useRead(unreadablePages, onSessionChanged)[0] ?? [];
}

async function readInUse(): Promise<readonly Platform[]> {
  const granted = await Promise.all(
    platforms.map(({ hosts }) => browser.permissions.contains({ origins: [...hosts] })),
  );
  return platforms.filter((_, index) => granted[index]);
}

function onPermissionsChanged(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

function onSessionChanged(callback: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'session') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
