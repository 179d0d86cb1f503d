import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SitePreview } from '@/components/SitePreview';
import { useLanguage, useWords } from '@/components/use-words';
import { platformOfUrl } from '@/lib/domain/platform';
import { type Site, siteOfUrl } from '@/lib/domain/site';
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
  const [shown, setShown] = useState<SharedSite>();
  const [trouble, setTrouble] = useState<Trouble>();

  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again after it was changed.
    input.value = '';
    if (text === undefined) return;
    const parsed = parseSiteFile(text);
    setShown(parsed.ok ? parsed.site : undefined);
    setTrouble(parsed.ok ? undefined : parsed);
  };
  const accept = async (shared: SharedSite) => {
    const site = siteFrom(shared, Date.now());
    try {
      // Nothing may stand before it: browsers ask only while they handle the click itself.
      const granted = await browser.permissions.request({ origins: [...site.hosts] });
      if (!granted) return setTrouble({ why: 'declined' });
      await saveSite(site);
      setShown(undefined);
      setTrouble(undefined);
      onAdded(site);
    } catch {
      setTrouble({ why: 'notDone' });
    }
  };
  const replaces = shown && nameReplaced(siteFrom(shown, 0), sites, language);
  return (
    <>
      <div class="site-actions">
        <button
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
          onCancel={() => {
            setShown(undefined);
            setTrouble(undefined);
          }}
        />
      )}
    </>
  );
}

/** What is kept of a file: a built-in platform's site keeps that one's id and hosts. */
function siteFrom(shared: SharedSite, now: number): Site {
  const address = (shared.hosts[0] ?? '').replace(/\*$/, '');
  const builtIn = platformOfUrl(address);
  const id = builtIn?.id ?? siteOfUrl(address, now)?.id ?? '';
  return { ...shared, id, ...(builtIn && { hosts: builtIn.hosts }), changedAt: now };
}

function nameReplaced({ id, hosts }: Site, sites: readonly Site[], language: 'ja' | 'en') {
  const builtIn = platformOfUrl((hosts[0] ?? '').replace(/\*$/, ''));
  return sites.find((site) => site.id === id)?.name ?? builtIn?.name[language];
}
