import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SitePreview } from '@/components/SitePreview';
import { useLanguage, useWords } from '@/components/use-words';
import { platformById, platformOfUrl } from '@/lib/domain/platform';
import { type Site, siteOfUrl } from '@/lib/domain/site';
import type { Language } from '@/lib/domain/template';
import { parseSiteFile, type SharedSite } from '@/lib/sites/site-file';
import { saveSite } from '@/lib/store/sites';
import { SiteTrouble, type Trouble } from './SiteTrouble';

interface Props {
  readonly sites: readonly Site[];
  readonly onAdded: (site: Site) => void;
}

/** Takes a site in from a file: first shown, then asked for, then kept. */
export function SiteImport({ sites, onAdded }: Props) {
  const words = useWords().sites;
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<Site>();
  const [trouble, setTrouble] = useState<Trouble>();

  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again after it was changed.
    input.value = '';
    if (text === undefined) return;
    const parsed = parseSiteFile(text);
    setShown(parsed.ok ? siteFrom(parsed.site, language) : undefined);
    setTrouble(parsed.ok ? undefined : parsed);
  };
  const accept = async (site: Site) => {
    try {
      // Nothing may stand before it: browsers ask only while they handle the click itself.
      const granted = await browser.permissions.request({ origins: [...site.hosts] });
      if (!granted) return setTrouble({ why: 'declined' });
      await saveSite({ ...site, changedAt: Date.now() });
      leave();
      onAdded(site);
    } catch {
      setTrouble({ why: 'notDone' });
    }
  };
  const leave = () => {
    setShown(undefined);
    setTrouble(undefined);
    button.current?.focus();
  };
  const replaces = shown && nameReplaced(shown, sites, language);
  return (
    <>
      <div class="site-actions">
        <button
          ref={button}
          type="button"
          class="button"
          data-action="site-import"
          onClick={() => file.current?.click()}
        >
          <Upload size={16} aria-hidden="true" />
          {words.import}
        </button>
        <span class="soft">{words.importNote}</span>
        <input
          ref={file}
          class="site-file"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-hidden="true"
          data-field="site-file"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      <SiteTrouble trouble={trouble} />
      {shown && (
        <SitePreview
          site={shown}
          replaces={replaces}
          onAccept={() => void accept(shown)}
          onCancel={leave}
        />
      )}
    </>
  );
}

/**
 * What would be kept of a file. One that names a built-in platform's host is about that platform: its id,
 * name and hosts are not the file's to say.
 */
function siteFrom({ hosts, ...shared }: SharedSite, language: Language): Site {
  const builtIn = hosts
    .map(addressOf)
    .map((address) => platformOfUrl(address))
    .find(Boolean);
  const id = builtIn?.id ?? siteOfUrl(addressOf(hosts[0] ?? ''), 0)?.id ?? '';
  const name = builtIn?.name[language] ?? shared.name;
  return { ...shared, id, name, hosts: builtIn?.hosts ?? hosts, changedAt: 0 };
}

function addressOf(pattern: string): string {
  return pattern.replace(/\*$/, '');
}

function nameReplaced({ id }: Site, sites: readonly Site[], language: Language) {
  return sites.find((site) => site.id === id)?.name ?? platformById(id)?.name[language];
}
