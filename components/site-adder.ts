import { type Platform, platformOfUrl } from '@/lib/domain/platform';
import { type Site, siteOfUrl } from '@/lib/domain/site';
import type { AddSiteTrouble } from './AddSite';
import type { HostPermissions } from './use-grants';

/** While the browser asks, another press is declined at once, and would forget the site of the first one. */
let isAsking = false;

/** Adds the site of an address: asks for its host, and keeps it if the user agrees. */
export function siteAdder(
  permissions: HostPermissions,
  platforms: readonly Platform[] | undefined,
  saveIfGranted: (site: Site, asked: Promise<boolean>) => Promise<boolean>,
): (address: string) => Promise<AddSiteTrouble | undefined> {
  return async (address) => {
    const text = address.trim();
    const site = siteOfUrl(/^[a-z]+:/i.test(text) ? text : `https://${text}`, Date.now());
    if (!site?.id.includes('.')) return 'notASite';
    if (platformOfUrl(`https://${site.id}/`, platforms)) return 'known';
    if (isAsking) return undefined;
    isAsking = true;
    try {
      // Nothing may stand before it: browsers ask only while they handle the click itself.
      const asked = permissions.request({ origins: [...site.hosts] });
      return (await saveIfGranted(site, asked)) ? undefined : 'declined';
    } catch {
      return 'failed';
    } finally {
      isAsking = false;
    }
  };
}
