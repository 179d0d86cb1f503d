import { browser } from 'wxt/browser';
import { FailureNotice } from '@/components/FailureNotice';
import { Group } from '@/components/Group';
import { PlatformChoice } from '@/components/PlatformChoice';
import { siteAdder } from '@/components/site-adder';
import { useGrants } from '@/components/use-grants';
import { neverChanges, useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { useWords } from '@/components/use-words';
import type { PlatformId } from '@/lib/domain/platform';
import { type Health, platformHealth, type StoreFailure, storeHealth, watch } from '@/lib/store';
import { allPlatforms, onSitesChanged, saveSiteIfGranted } from '@/lib/store/sites';

/** Which platforms are read, and whether what is read can be kept. */
export function PlatformsGroup() {
  const words = useWords();
  const [platforms] = useRead(allPlatforms, onSitesChanged);
  const grants = useGrants(browser.permissions, platforms);
  const [health] = useRead(storeHealth, neverChanges);
  const { value: confirmed = new Map() } = useWatched<
    ReadonlyMap<PlatformId, Health>,
    StoreFailure
  >(watch, platformHealth);
  const onAdd = siteAdder(browser.permissions, platforms, saveSiteIfGranted);
  return (
    <Group id="platforms" title={words.options.platforms} note={words.options.platformsNote}>
      {health && <FailureNotice failure={health} />}
      <PlatformChoice {...grants} platforms={platforms} health={confirmed} onAdd={onAdd} />
    </Group>
  );
}
