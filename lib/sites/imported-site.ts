import { platformOfUrl } from '@/lib/domain/platform';
import { type Site, siteOfUrl } from '@/lib/domain/site';
import { isOnHosts } from '@/lib/domain/site-host';
import type { Language } from '@/lib/domain/template';
import type { SharedSite } from './site-file';

/** What would become of a file, to be shown before it is done. */
export interface ImportedSite {
  readonly site: Site;
  /** The name of what is read at these hosts now, and would be read so. */
  readonly replaces?: string;
  /** Hosts that the file names and that are another site's: they stay as they are. */
  readonly leftOut: readonly string[];
}

/**
 * What would be kept of a file. One that names a known host is about the site there, so that no host is read
 * in two ways; id, name and hosts of a built-in platform are not the file's to say.
 */
export function importedSite(
  shared: SharedSite,
  sites: readonly Site[],
  language: Language,
): ImportedSite {
  const builtIn = first(shared.hosts, (host) => platformOfUrl(addressOf(host)));
  const ownerOf = (host: string) => sites.find((site) => site.hosts.includes(host));
  const known = builtIn ? undefined : first(shared.hosts, ownerOf);
  const id = builtIn?.id ?? known?.id ?? siteOfUrl(addressOf(shared.hosts[0] ?? ''), 0)?.id ?? '';
  const free = shared.hosts.filter((host) => (ownerOf(host)?.id ?? id) === id);
  const hosts = builtIn?.hosts ?? [...new Set([...(known?.hosts ?? []), ...free])];
  const name = builtIn?.name[language] ?? shared.name;
  const { inboxUrl, definition } = shared;
  const inbox = inboxUrl !== undefined && isOnHosts(inboxUrl, hosts) ? { inboxUrl } : {};
  const replaces = builtIn?.name[language] ?? known?.name;
  return {
    site: { id, name, hosts, ...inbox, definition, changedAt: 0 },
    ...(replaces !== undefined && { replaces }),
    leftOut: shared.hosts.filter((host) => !hosts.includes(host)),
  };
}

function first<T>(hosts: readonly string[], find: (host: string) => T | undefined): T | undefined {
  for (const host of hosts) {
    const found = find(host);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressOf(pattern: string): string {
  return pattern.replace(/\*$/, '');
}
