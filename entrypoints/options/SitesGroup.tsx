import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Group } from '@/components/Group';
import { SiteCard } from '@/components/SiteCard';
import type { Status } from '@/components/StatusLine';
import { saveFile } from '@/components/save-file';
import { useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { platformById } from '@/lib/domain/platform';
import type { Site, SiteDefinition } from '@/lib/domain/site';
import { siteFileOf } from '@/lib/sites/site-file';
import { allSites, onSitesChanged, removeSite, saveSite } from '@/lib/store/sites';
import { SiteEditor } from './SiteEditor';
import { SiteImport } from './SiteImport';

interface Props {
  readonly onStatus: (status: Status) => void;
}

/** The sites that the user has taught: to edit, to share, to take in, to forget. */
export function SitesGroup({ onStatus }: Props) {
  const words = useWords().sites;
  const [all] = useRead(allSites, onSitesChanged);
  const [edited, setEdited] = useState<Site['id']>();
  const group = useRef<HTMLDivElement>(null);
  if (!all) return null;
  const sites = all.filter(({ definition }) => definition);

  const close = ({ id }: Site) => {
    setEdited(undefined);
    // The editor goes with what was pressed in it; the focus returns to where it came from.
    setTimeout(() => {
      const cards = [...(group.current?.querySelectorAll<HTMLElement>('[data-site]') ?? [])];
      const card = cards.find(({ dataset }) => dataset.site === id);
      card?.querySelector<HTMLElement>('[data-action="site-edit"]')?.focus();
    });
  };
  const attempt = (change: () => Promise<Status>) => {
    change().then(onStatus, () => onStatus({ text: words.notDone, trouble: true }));
  };
  const save = (site: Site, definition: SiteDefinition) =>
    attempt(async () => {
      await saveSite({ ...site, definition, changedAt: Date.now() });
      close(site);
      return {
        text: words.saved(site.name),
        undo: () => attempt(() => restored(site)),
      };
    });
  const restored = async (site: Site): Promise<Status> => {
    await saveSite(site);
    return { text: words.restored };
  };
  const remove = (site: Site) =>
    attempt(async () => {
      await forget(site);
      const text = platformById(site.id) ? words.hasSetBack : words.removed;
      return { text: text(site.name), undo: () => attempt(() => broughtBack(site)) };
    });
  const broughtBack = async (site: Site): Promise<Status> => {
    if (!platformById(site.id)) await browser.permissions.request({ origins: [...site.hosts] });
    return restored(site);
  };
  const write = (site: Site) =>
    attempt(async () => {
      const name = `sokuresu-${site.id.replace(/[^\w.-]/g, '_')}.json`;
      saveFile(name, new Blob([siteFileOf(site)], { type: 'application/json' }));
      return { text: words.exported(site.name) };
    });

  return (
    <Group id="sites" title={words.title} note={words.note}>
      <div class="sites" ref={group}>
        {sites.length === 0 && <p>{words.none}</p>}
        <ul class="sites">
          {sites.map((site) => (
            <SiteCard
              key={site.id}
              site={site}
              onEdit={() => setEdited(site.id)}
              onExport={() => write(site)}
              onRemove={() => remove(site)}
            >
              {edited === site.id ? (
                <SiteEditor
                  site={site}
                  onSave={(definition) => save(site, definition)}
                  onCancel={() => close(site)}
                />
              ) : undefined}
            </SiteCard>
          ))}
        </ul>
        <SiteImport sites={all} onAdded={({ name }) => onStatus({ text: words.added(name) })} />
      </div>
    </Group>
  );
}

/** An added site is given back to the browser; a built-in one is read as built in again. */
async function forget({ id, hosts }: Site): Promise<void> {
  await removeSite(id);
  if (!platformById(id)) await browser.permissions.remove({ origins: [...hosts] });
}
