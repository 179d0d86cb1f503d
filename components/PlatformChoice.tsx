import { generalSigns } from '@/lib/domain/built-in-platforms';
import type { Health } from '@/lib/domain/health';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import { AddSite, type AddSiteTrouble } from './AddSite';
import { PlatformCard } from './PlatformCard';
import type { Grants } from './use-grants';
import { useLanguage, useWords } from './use-words';
import './platforms.css';

interface Props extends Grants {
  readonly platforms: readonly Platform[] | undefined;
  readonly health: ReadonlyMap<PlatformId, Health>;
  readonly onAdd: (address: string) => Promise<AddSiteTrouble | undefined>;
}

/** Every platform with what is known of it, and its switch; the rarer ones and any other site below a fold. */
export function PlatformChoice({ platforms, health, granted, troubles, onSwitch, onAdd }: Props) {
  const words = useWords().platform;
  const language = useLanguage();
  if (!granted || !platforms) return null;
  const isFolded = ({ id, folded }: Platform) => folded && !granted.has(id);
  const card = (platform: Platform, short: boolean) => (
    <PlatformCard
      key={platform.id}
      platform={platform}
      on={granted.has(platform.id)}
      confirmed={health.get(platform.id)?.confirmedAt !== undefined}
      short={short}
      trouble={troubles.get(platform.id)}
      onSwitch={(on) => onSwitch(platform, on)}
    />
  );
  return (
    <>
      <ul class="platforms">
        {platforms
          .filter((platform) => !isFolded(platform))
          .map((platform) => card(platform, false))}
      </ul>
      <details class="platforms-rest" data-testid="other-sites">
        <summary>{words.others}</summary>
        <AddSite onAdd={onAdd} />
        <p>{generalSigns[language]}</p>
        <ul class="platforms">
          {platforms.filter(isFolded).map((platform) => card(platform, true))}
        </ul>
      </details>
    </>
  );
}
