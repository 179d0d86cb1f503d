import type { Platform } from '@/lib/domain/platform';
import { AddSite, type AddSiteTrouble } from './AddSite';
import { PlatformCard } from './PlatformCard';
import type { Grants } from './use-grants';
import { useWords } from './use-words';
import './platforms.css';

interface Props extends Grants {
  readonly platforms: readonly Platform[] | undefined;
  readonly onAdd: (address: string) => Promise<AddSiteTrouble | undefined>;
}

/** Every platform with what is known of it, and its switch; the rarer ones and any other site below a fold. */
export function PlatformChoice({ platforms, granted, troubles, onSwitch, onAdd }: Props) {
  const words = useWords().platform;
  if (!granted || !platforms) return null;
  const isFolded = ({ id, folded }: Platform) => folded && !granted.has(id);
  const card = (platform: Platform) => (
    <PlatformCard
      key={platform.id}
      platform={platform}
      on={granted.has(platform.id)}
      trouble={troubles.get(platform.id)}
      onSwitch={(on) => onSwitch(platform, on)}
    />
  );
  return (
    <>
      <ul class="platforms">{platforms.filter((platform) => !isFolded(platform)).map(card)}</ul>
      <details class="platforms-rest" data-testid="other-sites">
        <summary>{words.others}</summary>
        <AddSite onAdd={onAdd} />
        <ul class="platforms">{platforms.filter(isFolded).map(card)}</ul>
      </details>
    </>
  );
}
