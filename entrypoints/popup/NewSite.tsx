import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage, useWords } from '@/components/use-words';
import { siteOfUrl } from '@/lib/domain/site';
import { saveSiteIfGranted } from '@/lib/store/sites';
import type { TabBehind } from './tabs';

/** A page of a site that is not read: the way to have it read. */
export function NewSite({ tab }: { tab: TabBehind }) {
  const words = useWords().newSite;
  const language = useLanguage();
  const [trouble, setTrouble] = useState(false);
  const site = siteOfUrl(tab.url, Date.now());
  const known = tab.platform;
  if (!known && !site) return null;
  const add = () => {
    if (!site) return;
    // At once: browsers ask only while they handle the click itself.
    const asked = browser.permissions.request({ origins: [...site.hosts] });
    saveSiteIfGranted(site, asked).then(
      (granted) => setTrouble(!granted),
      () => setTrouble(true),
    );
  };
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
        <button type="button" class="button" data-action="add-site" onClick={add}>
          {words.add}
        </button>
      )}
      {trouble && <p role="alert">{words.declined}</p>}
    </section>
  );
}
