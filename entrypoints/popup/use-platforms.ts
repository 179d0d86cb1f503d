import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useGranted } from '@/components/use-grants';
import { useRead } from '@/components/use-read';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import { onUnreadableChanged, unreadablePages } from '@/lib/store';
import { allPlatforms, onSitesChanged } from '@/lib/store/sites';

/** The platforms that the user has switched on (the permission decides), once known. */
export function usePlatformsInUse(): readonly Platform[] | undefined {
  const [platforms] = useRead(allPlatforms, onSitesChanged);
  const [granted] = useGranted(browser.permissions, platforms);
  return useMemo(
    () => granted && platforms?.filter(({ id }) => granted.has(id)),
    [granted, platforms],
  );
}

/** Those of the platforms in use that have an open page which cannot be read. */
export function useUnreadable(inUse: readonly Platform[] | undefined): readonly PlatformId[] {
  const [unreadable = []] = useRead(unreadablePages, onUnreadableChanged);
  return unreadable.filter((id) => inUse?.some((platform) => platform.id === id));
}
