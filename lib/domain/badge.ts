import type { SiteUnread } from './health';
import { midpoint } from './interval';
import type { PlatformId } from './platform';
import { type Queue, UNCONFIRMED_AFTER_MS, type Urgency, urgencyChangesAt } from './queue';

/** What the toolbar button shows. */
export interface Badge {
  /**
   * The number of conversations that wait; `?` when we cannot see; `•` when a platform shows something
   * unread and no conversation is known; empty when none is known.
   */
  readonly text: string;
  /** How the most urgent one stands. */
  readonly state: Urgency | 'unknown';
  /** Since when the oldest one has waited (epoch ms); null when none waits. */
  readonly oldestSince: number | null;
  /** How many have passed the target. */
  readonly over: number;
}

const RANK: Readonly<Record<Urgency, number>> = { ample: 0, soon: 1, over: 2 };

/** The badge of a queue as it stands (design §2, "The badge"). */
export function badgeOf(
  queue: Queue,
  unreadable: readonly PlatformId[],
  siteUnread: readonly PlatformId[],
): Badge {
  const { waiting } = queue;
  const worst = waiting.reduce<Urgency>(
    (state, { urgency }) => (RANK[urgency] > RANK[state] ? urgency : state),
    'ample',
  );
  // What a platform says as a whole is said by its rows already where those are known.
  const said = [...waiting, ...queue.owed, ...queue.closers, ...queue.perhaps];
  const isSaid = (id: PlatformId) => said.some(({ turn }) => turn.platform === id);
  const mark = unreadable.length > 0 ? '?' : siteUnread.some((id) => !isSaid(id)) ? '•' : '';
  return {
    text: waiting.length > 0 ? String(waiting.length) : mark,
    state: waiting.length === 0 && mark !== '' ? 'unknown' : worst,
    oldestSince:
      waiting.length === 0
        ? null
        : Math.min(...waiting.map(({ turn }) => midpoint(turn.waitingSince))),
    over: waiting.filter(({ urgency }) => urgency === 'over').length,
  };
}

/**
 * When the badge or its title changes next though nothing happens (epoch ms), or null. `siteUnread`: what the
 * platforms that show something unread say.
 */
export function nextBadgeChange(
  queue: Queue,
  siteUnread: readonly SiteUnread[],
  now: number,
  targetMs: number,
): number | null {
  const urgencies = queue.waiting.flatMap(({ turn }) =>
    urgencyChangesAt(midpoint(turn.waitingSince), targetMs),
  );
  const sights = [...queue.waiting, ...queue.closers, ...queue.perhaps]
    .map(({ turn }) => turn.lastSeenAt ?? now)
    .concat(siteUnread.map(({ at }) => at));
  const instants = [...urgencies, ...sights.map((at) => at + UNCONFIRMED_AFTER_MS + 1)].filter(
    (instant) => instant > now,
  );
  return instants.length > 0 ? Math.min(...instants) : null;
}
