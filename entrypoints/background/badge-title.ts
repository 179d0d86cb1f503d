import type { Badge } from '@/lib/domain/badge';
import { clockTime } from '@/lib/domain/duration';
import type { SiteUnread } from '@/lib/domain/health';
import { type Platform, type PlatformId, platformById } from '@/lib/domain/platform';
import type { Queue } from '@/lib/domain/queue';
import type { Language } from '@/lib/domain/template';
import { badgeWords } from '@/lib/words/badge';

/** What the title tells. */
interface Seen {
  readonly badge: Badge;
  readonly queue: Queue;
  readonly unreadable: readonly PlatformId[];
  readonly unread: ReadonlyMap<Platform, SiteUnread>;
  /** Of every platform in use. */
  readonly looks: ReadonlyMap<Platform, number | undefined>;
}

/**
 * The toolbar button's title: what waits and since when, in words (never by colour alone), what cannot be
 * seen, and when each inbox was last seen. Clock times, not ages: titles do not tick.
 */
export function titleOf(
  { badge, queue, unreadable, unread, looks }: Seen,
  language: Language,
  now: number,
): string {
  const words = badgeWords[language];
  const inUse = [...looks.keys()];
  const names = unreadable.map((id) => platformById(id, inUse)?.name[language] ?? id);
  const lines = [
    badge.oldestSince !== null
      ? words.waiting(queue.waiting.length, clockTime(badge.oldestSince, now, language), badge.over)
      : names.length > 0 || unread.size > 0
        ? ''
        : words.nothing,
    queue.owed.length > 0 ? words.owed(queue.owed.length) : '',
    queue.perhaps.length > 0 ? words.perhaps(queue.perhaps.length) : '',
    names.length > 0 ? words.unreadable(names.join(language === 'ja' ? '、' : ', ')) : '',
    ...[...unread].map(([{ name }, { count }]) => words.siteUnread(name[language], count)),
    ...[...looks].map(([platform, at]) =>
      at === undefined
        ? words.notLooked(platform.name[language])
        : words.looked(platform.name[language], clockTime(at, now, language)),
    ),
  ];
  return [words.product, ...lines.filter((line) => line !== '')].join('\n');
}
