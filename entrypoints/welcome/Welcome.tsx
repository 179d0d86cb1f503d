import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useGrants } from '@/components/use-grants';
import { neverChanges, useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { storeHealth } from '@/lib/store';
import { type Settings, saveSetting } from '@/lib/store/settings';
import { allPlatforms, onSitesChanged } from '@/lib/store/sites';
import { Foot } from './Foot';
import { Head } from './Head';
import { PlatformsStep } from './PlatformsStep';
import { PracticeStep } from './PracticeStep';
import { ReadyStep } from './ReadyStep';
import { StepList } from './StepList';
import { usePlace } from './use-step';
import { WorkStep } from './WorkStep';
import '@/components/sheet.css';
import '@/components/status.css';
import './welcome.css';

/** How a step keeps what is chosen there, and whether that worked. */
export interface Keeping {
  readonly keep: (saved: Promise<unknown>) => void;
  readonly save: <Key extends keyof Settings>(key: Key, value: Settings[Key]) => void;
}

/** The first run: which platforms, what fits the user's work, one reply to try, and how to go on. */
export function Welcome({ settings }: { settings: Settings }) {
  const words = useWords();
  const place = usePlace();
  const [platforms] = useRead(allPlatforms, onSitesChanged);
  const grants = useGrants(browser.permissions, platforms);
  const [health] = useRead(storeHealth, neverChanges);
  const [failed, setFailed] = useState(false);
  const keep: Keeping['keep'] = (saved) => {
    setFailed(false);
    saved.catch(() => setFailed(true));
  };
  const save: Keeping['save'] = (key, value) => keep(saveSetting(key, value));
  const { granted } = grants;
  const ready = place !== undefined && granted !== undefined && health !== undefined;
  useEffect(() => {
    if (ready) document.body.dataset.ready = '';
  }, [ready]);
  if (!place || !platforms || !granted) return null;
  const { step, moved } = place;
  return (
    <div class="sheet welcome">
      <Head settings={settings} save={save} />
      <StepList step={step} />
      <main data-step={step}>
        {failed && (
          <p class="notice notice-trouble" role="alert">
            {words.options.notSaved}
          </p>
        )}
        {step === 'platforms' && (
          <PlatformsStep platforms={platforms} grants={grants} health={health} moved={moved} />
        )}
        {step === 'work' && <WorkStep settings={settings} keep={keep} save={save} />}
        {step === 'practice' && <PracticeStep settings={settings} />}
        {step === 'ready' && (
          <ReadyStep inUse={platforms.filter(({ id }) => granted.has(id))} health={health} />
        )}
      </main>
      <Foot step={step} begun={granted.size > 0} />
    </div>
  );
}
