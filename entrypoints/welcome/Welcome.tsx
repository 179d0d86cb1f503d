import { ChartNoAxesColumn, Clock, Reply } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '@/components/Choice';
import { FailureNotice } from '@/components/FailureNotice';
import { Group } from '@/components/Group';
import { languageOptions } from '@/components/language-options';
import { PlatformChoice } from '@/components/PlatformChoice';
import { siteAdder } from '@/components/site-adder';
import { useGrants } from '@/components/use-grants';
import { neverChanges, useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { useLanguage, useWords } from '@/components/use-words';
import type { PlatformId } from '@/lib/domain/platform';
import { type Health, platformHealth, type StoreFailure, storeHealth, watch } from '@/lib/store';
import { saveSetting } from '@/lib/store/settings';
import { allPlatforms, onSitesChanged, saveSiteIfGranted } from '@/lib/store/sites';
import { Privacy } from './Privacy';
import '@/components/sheet.css';
import '@/components/status.css';
import './welcome.css';

/** It notices and times, it fills in, it shows: in the order of the sentences. */
const doesIcons = [Clock, Reply, ChartNoAxesColumn];

/** What it does, which platforms, what next, what is kept. Nothing here has to be done now. */
export function Welcome() {
  const words = useWords();
  const language = useLanguage();
  const [platforms] = useRead(allPlatforms, onSitesChanged);
  const grants = useGrants(browser.permissions, platforms);
  const { value: confirmed = new Map() } = useWatched<
    ReadonlyMap<PlatformId, Health>,
    StoreFailure
  >(watch, platformHealth);
  const onAdd = siteAdder(browser.permissions, platforms, saveSiteIfGranted);
  const [health] = useRead(storeHealth, neverChanges);
  const [failed, setFailed] = useState(false);
  const { granted } = grants;
  const ready = granted !== undefined && health !== undefined;
  useEffect(() => {
    if (ready) document.body.dataset.ready = '';
  }, [ready]);
  const begun = granted !== undefined && granted.size > 0;
  return (
    <div class="sheet">
      <header class="sheet-head welcome-head">
        <img src="/icon/icon.svg" width="40" height="40" alt="" />
        <div class="welcome-title">
          <h1>{words.welcome.title}</h1>
          <p>{words.tagline}</p>
        </div>
        <Choice
          name="language"
          legend={words.language.label}
          quiet
          value={language}
          options={languageOptions(words)}
          onChange={(value) => {
            setFailed(false);
            saveSetting('language', value).catch(() => setFailed(true));
          }}
        />
      </header>
      <main>
        {failed && (
          <p class="notice notice-trouble" role="alert">
            {words.options.notSaved}
          </p>
        )}
        <ul class="welcome-does">
          {words.welcome.does.map((sentence, index) => {
            const Icon = doesIcons[index] ?? Clock;
            return (
              <li key={sentence}>
                <Icon size={20} aria-hidden="true" />
                <span>{sentence}</span>
              </li>
            );
          })}
        </ul>
        <Group id="choose" title={words.welcome.choose} note={words.welcome.chooseNote}>
          {health && <FailureNotice failure={health} />}
          <PlatformChoice {...grants} platforms={platforms} health={confirmed} onAdd={onAdd} />
        </Group>
        <Group id="next" title={begun ? words.welcome.ready : words.welcome.nextTitle}>
          <p>{health === 'unavailable' ? words.platform.noRecords : words.welcome.next}</p>
          <p>{words.welcome.nextNote}</p>
          <div class="welcome-actions">
            <button
              type="button"
              class={`button ${begun ? 'button-main' : ''}`}
              data-action="close"
              onClick={() => void closeThisTab()}
            >
              {begun ? words.welcome.done : words.welcome.later}
            </button>
            <a href="/options.html" data-action="templates">
              {words.welcome.templates}
            </a>
            {!begun && <span class="soft">{words.welcome.laterNote}</span>}
          </div>
        </Group>
        <Privacy />
      </main>
    </div>
  );
}

/** A page may close itself only if it was opened by a script; the browser may always close it. */
async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
