import { browser } from 'wxt/browser';
import { FailureNotice } from '@/components/FailureNotice';
import { Group } from '@/components/Group';
import { PlatformChoice } from '@/components/PlatformChoice';
import { useGrants } from '@/components/use-grants';
import { useRead } from '@/components/use-read';
import { useWords } from '@/components/use-words';
import { storeHealth } from '@/lib/store';

/** Which platforms are read, and whether what is read can be kept. */
export function PlatformsGroup() {
  const words = useWords();
  const grants = useGrants(browser.permissions);
  const [health] = useRead(storeHealth, onNothing);
  return (
    <Group id="platforms" title={words.options.platforms} note={words.options.platformsNote}>
      {health && <FailureNotice failure={health} />}
      <PlatformChoice {...grants} />
    </Group>
  );
}

function onNothing(): () => void {
  return () => {};
}
