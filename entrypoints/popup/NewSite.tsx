import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AddSiteTrouble } from '@/components/AddSite';
import { siteAdder } from '@/components/site-adder';
import { useLanguage, useWords } from '@/components/use-words';
import { siteOfUrl } from '@/lib/domain/site';
import { saveSiteIfGranted } from '@/lib/store/sites';
import type { TabBehind } from '@/lib/tabs/page-behind';

/** A page of a site that is not read: the way to have it read. */
export function NewSite({ tab }: { tab: TabBehind }) {
  const words = useWords().newSite;
  const language = useLanguage();
  const [trouble, setTrouble] = useState<AddSiteTrouble>();
  const site = siteOfUrl(tab.url, Date.now());
  const known = tab.platform;
  if (!known && !site) return null;
  const add = siteAdder(browser.permissions, undefined, saveSiteIfGranted);
  return (
    <section class="popup-site" data-testid="new-site">
      <p>{words.notRead(known?.name[language] ?? site?.name ?? '')}</p>
      {known ? (
        // What its terms say, and how far it is known, is read before it is switched on.
        <a
          class="button"
          href="/options.html#platforms"
          target="_blank"
          data-action="choose-site"
          rel="noopener"
        >
          {words.choose}
        </a>
      ) : (
        <button
          type="button"
          class="button"
          data-action="add-site"
          onClick={() => void add(tab.url).then(setTrouble)}
        >
          {words.add}
        </button>
      )}
      {trouble && <p role="alert">{words[trouble]}</p>}
    </section>
  );
}
