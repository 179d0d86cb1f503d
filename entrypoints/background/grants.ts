import { browser } from 'wxt/browser';
import type { Platform } from '@/lib/domain/platform';
import { allPlatforms, onSitesChanged } from '@/lib/store/sites';

/** Asked at each report; both change only with an event, which also comes to a worker that was asleep. */
let known: Promise<readonly Platform[]> | undefined;

/** Keeps the answer of `platformsInUse` true. */
export function watchGrants(): void {
  const forget = () => {
    known = undefined;
  };
  browser.permissions.onAdded.addListener(forget);
  browser.permissions.onRemoved.addListener(forget);
  onSitesChanged(forget);
}

/** The platforms whose hosts the user grants now. */
export function platformsInUse(): Promise<readonly Platform[]> {
  known ??= readInUse().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function readInUse(): Promise<readonly Platform[]> {
  const platforms = await allPlatforms();
  const granted = await Promise.all(
    platforms.map(({ hosts }) => browser.permissions.contains({ origins: [...hosts] })),
  );
  return platforms.filter((_, index) => granted[index]);
}
