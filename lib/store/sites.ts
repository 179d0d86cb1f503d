import { browser } from 'wxt/browser';
import { type Platform, withSites } from '@/lib/domain/platform';
import type { Site } from '@/lib/domain/site';
import { parseSite } from '@/lib/sites/schema';
import { onStorageChanged } from './changes';

/** Each site has its own key, so that two pages never overwrite each other's. */
const KEY_PREFIX = 'site:';

/** The sites that the user has added or taught, oldest first; what cannot be read is left out. */
export async function allSites(): Promise<readonly Site[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(KEY_PREFIX) ? (parseSite(value) ?? []) : []))
    .sort((a, b) => a.changedAt - b.changedAt || (a.id < b.id ? -1 : 1));
}

/** Every platform there is for this user, built in, taught or added. */
export async function allPlatforms(): Promise<readonly Platform[]> {
  return withSites(await allSites());
}

/** Keeps a site, in place of what was known by its id. Rejects one that is not whole. */
export async function saveSite(site: Site): Promise<void> {
  const checked = parseSite(site);
  if (!checked) throw new Error(`Not a site: ${site.id}`);
  await browser.storage.local.set({ [KEY_PREFIX + site.id]: checked });
}

/**
 * Keeps a site for which the browser is asking the user, and forgets it again if they decline: Firefox
 * closes the popup that asks before there is an answer. Says whether it was granted.
 */
export async function saveSiteIfGranted(site: Site, asked: Promise<boolean>): Promise<boolean> {
  const [granted] = await Promise.all([asked.catch(() => false), saveSite(site)]);
  // A second press while the browser asks is declined at once, and forgets the site of the first one.
  await (granted ? saveSite(site) : removeSite(site.id));
  return granted;
}

/** Forgets a site and how it was taught. */
export async function removeSite(id: Site['id']): Promise<void> {
  await browser.storage.local.remove(KEY_PREFIX + id);
}

/** Calls back with their ids after any page has added, taught or removed sites. Answers how to stop that. */
export function onSitesChanged(callback: (ids: readonly Site['id'][]) => void): () => void {
  return onStorageChanged('local', [KEY_PREFIX], (keys) =>
    callback(keys.map((key) => key.slice(KEY_PREFIX.length))),
  );
}
