import { EyeOff } from 'lucide-preact';
import { clockTime } from '@/lib/domain/duration';
import type { Health } from '@/lib/domain/health';
import { type Platform, type PlatformId, platformById } from '@/lib/domain/platform';
import { useLanguage, useWords } from './use-words';
import './looks.css';

interface Props {
  /** Those that have an open page which cannot be read. */
  readonly unreadable: readonly PlatformId[];
  readonly platforms: readonly Platform[];
  readonly health: ReadonlyMap<PlatformId, Health>;
  readonly now: number;
}

/** Which platforms cannot be read, since when, and what that means for what is listed. */
export function Unreadable({ unreadable, platforms, health, now }: Props) {
  const words = useWords().looks;
  const language = useLanguage();
  if (unreadable.length === 0) return null;
  return (
    <div class="looks-unreadable" data-testid="unreadable">
      <EyeOff size={16} aria-hidden="true" />
      <div>
        {unreadable.map((id) => (
          <p key={id}>
            <b>
              {platformById(id, platforms)?.name[language] ?? id}:{' '}
              {words.unreadable(sinceWhen(health.get(id)?.unreadableSince))}
            </b>
          </p>
        ))}
        <p>{words.unreadableNote}</p>
      </div>
    </div>
  );

  function sinceWhen(at: number | undefined): string | undefined {
    return at === undefined ? undefined : clockTime(at, now, language);
  }
}
