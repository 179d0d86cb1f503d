import type { PlatformId } from './platform';
import { type Schedule, workingTime } from './schedule';

/** The last nudge: that some inboxes have not been looked at. */
export interface Nudge {
  /** Epoch ms. */
  readonly at: number;
  /** When each inbox had last been looked at by then (epoch ms). */
  readonly looks: Readonly<Record<PlatformId, number>>;
  /** The platforms of which it was said, then or before, that nobody has looked since. */
  readonly told: readonly PlatformId[];
}

/** What decides whether to nudge. */
export interface NudgeFacts {
  /** When each inbox in use was last looked at (epoch ms); none for one never seen: of that nothing is known. */
  readonly looks: ReadonlyMap<PlatformId, number>;
  /** The platforms of which a page is in sight. */
  readonly visible: ReadonlySet<PlatformId>;
  readonly last: Nudge | null;
  readonly schedules: readonly Schedule[];
  readonly minutes: number;
}

/** What is to be done about inboxes at a given now. */
export interface Nudging {
  /** The platforms to name, the one longest unseen first; none: say nothing. */
  readonly platforms: readonly PlatformId[];
  /** When to look again (epoch ms), or null. */
  readonly next: number | null;
}

const MINUTE_MS = 60_000;

/** Of a page that goes out of sight nothing tells. */
const SIGHT_MS = 2 * MINUTE_MS;

/**
 * Whether to say that inboxes were not looked at for so many minutes of working time: once until one of them
 * is looked at again, and once for each until it is. Looks are told apart by their instants, not by the clock.
 */
export function nudgeAt(facts: NudgeFacts, now: number): Nudging {
  const { looks, visible, last, schedules, minutes } = facts;
  const length = minutes * MINUTE_MS;
  const isAnswered = !last || [...looks].some(([id, at]) => last.looks[id] !== at);
  if (!isAnswered) return { platforms: [], next: null };
  const open = [...looks]
    .filter(([id, at]) => !(last?.told.includes(id) && last.looks[id] === at))
    .map(([id, at]) => {
      const worked = workingTime(at, now, schedules);
      return { id, at, leftMs: worked === null ? Number.POSITIVE_INFINITY : length - worked };
    });
  const spaceMs = last && now >= last.at ? Math.max(0, last.at + length - now) : 0;
  const due = spaceMs > 0 ? [] : open.filter(({ leftMs }) => leftMs <= 0);
  const seen = due.filter(({ id }) => visible.has(id));
  const waits = open.map(({ leftMs }) => Math.max(leftMs, spaceMs)).filter((ms) => ms > 0);
  if (seen.length > 0) waits.push(SIGHT_MS);
  const next = Math.min(...waits.map((ms) => now + ms));
  return {
    platforms: due
      .filter((one) => !seen.includes(one))
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id),
    next: Number.isFinite(next) ? next : null,
  };
}

/** The note of a nudge that names these platforms at `now` (epoch ms). */
export function nudgeOf(
  platforms: readonly PlatformId[],
  { looks, last }: Pick<NudgeFacts, 'looks' | 'last'>,
  now: number,
): Nudge {
  const before = last?.told.filter((id) => last.looks[id] === looks.get(id)) ?? [];
  return {
    at: now,
    looks: Object.fromEntries(looks),
    told: [...new Set([...before, ...platforms])],
  };
}
