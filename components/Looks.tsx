import { EyeOff } from 'lucide-preact';
import { clockTime, formatDuration } from '@/lib/domain/duration';
import { type Health, siteUnread } from '@/lib/domain/health';
import { type Platform, type PlatformId, platformById } from '@/lib/domain/platform';
import { useLanguage, useWords } from './use-words';
import './looks.css';

interface Props {
  readonly platforms: readonly Platform[];
  readonly lastLooks: ReadonlyMap<PlatformId, number>;
  readonly health: ReadonlyMap<PlatformId, Health>;
  readonly unreadable: readonly PlatformId[];
  readonly now: number;
  /** Opens an inbox, or goes to the tab that shows it. */
  readonly onOpen: (url: string) => void;
}

/** How old each platform's last look is, with the way to its inbox; what cannot be read is said first. */
export function Looks({ platforms, lastLooks, health, unreadable, now, onOpen }: Props) {
  const words = useWords();
  const language = useLanguage();
  const unread = siteUnread(platforms, health, now);
  return (
    <>
      {unreadable.length > 0 && (
        <div class="looks-unreadable" data-testid="unreadable">
          <EyeOff size={16} aria-hidden="true" />
          <div>
            {unreadable.map((id) => (
              <p key={id}>
                <b>
                  {platformById(id, platforms)?.name[language] ?? id}:{' '}
                  {words.looks.unreadable(sinceWhen(health.get(id)?.unreadableSince))}
                </b>
              </p>
            ))}
            <p>{words.looks.unreadableNote}</p>
          </div>
        </div>
      )}
      {platforms.length > 0 && (
        <ul class="looks" aria-label={words.looks.title} data-testid="looks">
          {platforms.map((platform) => {
            const seen = lastLooks.get(platform.id);
            const inbox = platform.inboxes[0];
            return (
              <li key={platform.id} data-platform={platform.id} data-seen={seen}>
                {inbox && (
                  <a
                    href={inbox.url}
                    title={words.looks.openInbox(platform.name[language])}
                    onClick={(event) => {
                      event.preventDefault();
                      onOpen(inbox.url);
                    }}
                  >
                    {platform.name[language]}
                  </a>
                )}
                {': '}
                {unreadOf(platform)}
                {seen === undefined ? <b>{words.looks.never}</b> : lookAge(now - seen)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );

  function sinceWhen(at: number | undefined): string | undefined {
    return at === undefined ? undefined : clockTime(at, now, language);
  }

  function unreadOf(platform: Platform) {
    const said = unread.get(platform);
    return said && <b data-testid="site-unread">{`${words.looks.siteUnread(said.count)} · `}</b>;
  }

  function lookAge(age: number): string {
    if (age < 60_000) return words.looks.justNow;
    return words.looks.seen(formatDuration(age, language, false));
  }
}
