import type { Platform, PlatformId } from './platform';
import { UNCONFIRMED_AFTER_MS } from './queue';
import { isUnreadable, type PageReading, type Unread } from './reading';

/** What a platform's pages said about unread messages as a whole. All instants in epoch ms. */
export interface SiteUnread {
  readonly state: 'some' | 'none';
  /** Of conversations, where the page says a number. */
  readonly count?: number;
  readonly since: number;
  /** When it was last seen. */
  readonly at: number;
}

/** How the reading of a platform has fared. All instants in epoch ms. */
export interface Health {
  /** When each kind of page was last read. */
  readonly inbox?: number;
  readonly conversation?: number;
  /** Since when a page of it cannot be read; gone once one can. */
  readonly unreadableSince?: number;
  /** What its pages last said about unread messages as a whole, where no rows are known that say it. */
  readonly unread?: SiteUnread;
  /** When the user said that the reading is right. */
  readonly confirmedAt?: number;
}

/** Seen again within this time is no news: each note costs a write. */
const MINUTE_MS = 60_000;

/** The health after one more look; the same object where nothing is news. */
export function healthAfter(
  health: Health,
  { page, unread, ...reading }: PageReading,
  visible: boolean,
  now: number,
): Health {
  if (isUnreadable({ page, unread, ...reading })) {
    return health.unreadableSince === undefined ? { ...health, unreadableSince: now } : health;
  }
  // A hidden page may show what is long past: it proves neither an absence nor that reading works.
  if (!visible && unread.state !== 'some') return health;
  const { unreadableSince, ...working } = health;
  const saidBefore = working.unread;
  // Rows that are known say it themselves.
  const isListed = reading.previews.some((row) => row.unread === 'yes');
  const said = isListed ? undefined : unreadAfter(saidBefore, unread, now);
  const lastRead = page === 'elsewhere' ? now : (working[page] ?? 0);
  const isStale = now - lastRead >= MINUTE_MS;
  const isWorking = visible && page !== 'elsewhere';
  if (said === saidBefore && !isStale && !(isWorking && unreadableSince !== undefined)) {
    return health;
  }
  const { unread: _, ...kept } = isWorking ? working : health;
  return {
    ...kept,
    ...(isWorking && { [page]: now }),
    ...(isWorking && reading.previews.length > 0 && { inbox: now }),
    ...(said && { unread: said }),
  };
}

function unreadAfter(before: Health['unread'], now: Unread, at: number): Health['unread'] {
  if (now.state === 'unknown') return before;
  const isSame = before?.state === now.state && before.count === countOf(now);
  if (before && isSame) return at - before.at < MINUTE_MS ? before : { ...before, at };
  const count = countOf(now);
  const since = before?.state === now.state ? before.since : at;
  return { state: now.state, ...(count !== undefined && { count }), since, at };
}

function countOf(unread: Unread): number | undefined {
  return unread.state === 'some' ? unread.count : undefined;
}

/** The platforms whose pages show something unread; what nobody has seen for days is none any more. */
export function siteUnread(
  platforms: readonly Platform[],
  health: ReadonlyMap<PlatformId, Health>,
  now: number,
): ReadonlyMap<Platform, SiteUnread> {
  return new Map(
    platforms.flatMap((platform) => {
      const unread = health.get(platform.id)?.unread;
      const isFresh = unread?.state === 'some' && now - unread.at <= UNCONFIRMED_AFTER_MS;
      return isFresh ? [[platform, unread] as const] : [];
    }),
  );
}
