import { platforms } from '@/lib/domain/platform';
import { PlatformCard } from './PlatformCard';
import type { Grants } from './use-grants';
import './platforms.css';

/** Every platform with what is known of it, and its switch. */
export function PlatformChoice({ granted, troubles, onSwitch }: Grants) {
  if (!granted) return null;
  return (
    <ul class="platforms">
      {platforms.map((platform) => (
        <PlatformCard
          key={platform.id}
          platform={platform}
          on={granted.has(platform.id)}
          trouble={troubles.get(platform.id)}
          onSwitch={(on) => onSwitch(platform, on)}
        />
      ))}
    </ul>
  );
}
