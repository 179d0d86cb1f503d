import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SitePreview } from '@/components/SitePreview';
import { useLanguage, useWords } from '@/components/use-words';
import type { Site } from '@/lib/domain/site';
import { type ImportedSite, importedSite } from '@/lib/sites/imported-site';
import { parseSiteFile } from '@/lib/sites/site-file';
import { saveSite } from '@/lib/store/sites';
import { SiteTrouble, type Trouble } from './SiteTrouble';

interface Props {
  /** All that the user has added, taught or not. */
  readonly sites: readonly Site[];
  readonly onAdded: (site: Site) => void;
}

/** Takes a site in from a file: first shown, then asked for, then kept. */
export function SiteImport({ sites, onAdded }: Props) {
  const words = useWords().sites;
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<ImportedSite>();
  const [trouble, setTrouble] = useState<Trouble>();

  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again after it was changed.
    input.value = '';
    if (text === undefined) return;
    const parsed = parseSiteFile(text);
    setShown(parsed.ok ? importedSite(parsed.site, sites, language) : undefined);
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
        <SitePreview {...shown} onAccept={() => void accept(shown.site)} onCancel={leave} />
      )}
    </>
  );
}
