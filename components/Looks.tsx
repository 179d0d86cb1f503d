import { formatDuration } from '@/lib/domain/duration';
import { type Health, siteUnread } from '@/lib/domain/health';
import type { Platform, PlatformId } from '@/lib/domain/platform';
import { useLanguage, useWords } from './use-words';
import './looks.css';

interface Props {
  readonly platforms: readonly Platform[];
  readonly lastLooks: ReadonlyMap<PlatformId, number>;
  readonly health: ReadonlyMap<PlatformId, Health>;
  readonly now: number;
  /** Opens an inbox, or goes to the tab that shows it. */
  readonly onOpen: (url: string) => void;
}

/** How old each platform's last look is, with the way to its inbox. */
export function Looks({ platforms, lastLooks, health, now, onOpen }: Props) {
  const words = useWords();
  const language = useLanguage();
  const unread = siteUnread(platforms, health, now);
  if (platforms.length === 0) return null;
  return (
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
  );

  function unreadOf(platform: Platform) {
    const said = unread.get(platform);
    return said && <b data-testid="site-unread">{`${words.looks.siteUnread(said.count)} · `}</b>;
  }

  function lookAge(age: number): string {
    if (age < 60_000) return words.looks.justNow;
    return words.looks.seen(formatDuration(age, language, false));
  }
}
