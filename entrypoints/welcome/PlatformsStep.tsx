import { ChartNoAxesColumn, Clock, Reply, ShieldCheck } from 'lucide-preact';
import { browser } from 'wxt/browser';
import { FailureNotice } from '@/components/FailureNotice';
import { PlatformChoice } from '@/components/PlatformChoice';
import { siteAdder } from '@/components/site-adder';
import type { Grants } from '@/components/use-grants';
import { useWatched } from '@/components/use-watched';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import { type Health, platformHealth, type StoreFailure, watch } from '@/lib/store';
import { saveSiteIfGranted } from '@/lib/store/sites';
import { Privacy } from './Privacy';
import { StepTitle } from './StepTitle';
import { useWelcomeWords } from './use-welcome-words';

/** It notices and times, it fills in, it shows: in the order of the sentences. */
const doesIcons = [Clock, Reply, ChartNoAxesColumn];

interface Props {
  readonly platforms: readonly Platform[];
  readonly grants: Grants;
  readonly health: StoreFailure | null | undefined;
  readonly moved: boolean;
}

/** What it does, which platforms it may read, and what is kept of them. */
export function PlatformsStep({ platforms, grants, health, moved }: Props) {
  const words = useWelcomeWords();
  const { value: confirmed = new Map() } = useWatched<
    ReadonlyMap<PlatformId, Health>,
    StoreFailure
  >(watch, platformHealth);
  const onAdd = siteAdder(browser.permissions, platforms, saveSiteIfGranted);
  return (
    <>
      <ul class="welcome-does">
        {words.does.map((sentence, index) => {
          const Icon = doesIcons[index] ?? Clock;
          return (
            <li key={sentence}>
              <Icon size={20} aria-hidden="true" />
              <span>{sentence}</span>
            </li>
          );
        })}
        <li>
          <ShieldCheck size={20} aria-hidden="true" />
          <span>
            {words.trust} <a href="#privacy">{words.trustMore}</a>
          </span>
        </li>
      </ul>
      <section class="welcome-step">
        <StepTitle title={words.choose} note={words.chooseNote} takesFocus={moved} />
        {health && <FailureNotice failure={health} />}
        <PlatformChoice {...grants} platforms={platforms} health={confirmed} onAdd={onAdd} />
      </section>
      <Privacy />
    </>
  );
}
