import type { Browser } from 'wxt/browser';
import type { Platform } from '@/lib/domain/platform';
import type { SiteDefinition } from '@/lib/domain/site';
import type { SiteDescription, TeachingOutcome } from '@/lib/messaging/protocol';
import { readSettings } from '@/lib/store/settings';
import { allSites, saveSite } from '@/lib/store/sites';

/** What a site's own script and the picker need to know of the site on which they run. */
export async function describeSite({ id, name }: Platform): Promise<SiteDescription> {
  const { language } = await readSettings();
  const site = (await allSites()).find((one) => one.id === id);
  return {
    id,
    name: name[language],
    language,
    ...(site?.inboxUrl !== undefined && { inboxUrl: site.inboxUrl }),
    ...(site?.definition && { definition: site.definition }),
  };
}

/** Keeps what the user has shown on a page of this platform; the page's script begins anew with it. */
export async function teachSite(
  definition: SiteDefinition,
  { id, name, hosts }: Platform,
  { tab }: Browser.runtime.MessageSender,
): Promise<TeachingOutcome> {
  try {
    const { language } = await readSettings();
    const known = (await allSites()).find((site) => site.id === id);
    // Where the list was shown, the list is found again; without what the address says of this visit.
    const isShown = JSON.stringify(definition.inbox) !== JSON.stringify(known?.definition?.inbox);
    const inboxUrl =
      definition.inbox && isShown && tab?.url ? tab.url.replace(/[?#].*/, '') : known?.inboxUrl;
    await saveSite({
      id,
      name: known?.name ?? name[language],
      hosts,
      ...(inboxUrl !== undefined && { inboxUrl }),
      definition,
      changedAt: Date.now(),
    });
    return { saved: true };
  } catch (error) {
    console.error('site not taught', error);
    return { saved: false };
  }
}
