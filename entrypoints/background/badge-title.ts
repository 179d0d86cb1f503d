import type { Badge } from '@/lib/domain/badge';
import { type Platform, type PlatformId, platformById } from '@/lib/domain/platform';
import type { Queue } from '@/lib/domain/queue';
import type { Language } from '@/lib/domain/template';
import { badgeWords } from '@/lib/words/badge';

/**
 * The toolbar button's title: what waits and since when, in words (never by colour alone), what cannot be
 * seen, and when each inbox was last seen. Clock times, not ages: titles do not tick.
 */
export function titleOf(
  badge: Badge,
  queue: Queue,
  unreadable: readonly PlatformId[],
  looks: ReadonlyMap<Platform, number | undefined>,
  language: Language,
  now: number,
): string {
  const words = badgeWords[language];
  const names = unreadable.map((id) => platformById(id)?.name[language] ?? id);
  const lines = [
    badge.oldestSince !== null
      ? words.waiting(queue.waiting.length, clockTime(badge.oldestSince, now, language), badge.over)
      : names.length > 0
        ? ''
        : words.nothing,
    queue.owed.length > 0 ? words.owed(queue.owed.length) : '',
    queue.perhaps.length > 0 ? words.perhaps(queue.perhaps.length) : '',
    names.length > 0 ? words.unreadable(names.join(language === 'ja' ? '、' : ', ')) : '',
    ...[...looks].map(([platform, at]) =>
      at === undefined
        ? words.notLooked(platform.name[language])
        : words.looked(platform.name[language], clockTime(at, now, language)),
    ),
  ];
  return [words.product, ...lines.filter((line) => line !== '')].join('\n');
}

/** `18:20`, with the date where it is not of the last twelve hours. */
function clockTime(at: number, now: number, language: Language): string {
  const isRecent = now - at < 12 * 60 * 60 * 1000;
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isRecent && { month: 'numeric', day: 'numeric' }),
  }).format(at);
}
