/** Alerts are silent from one instant up to another (epoch ms). The clocks of waits go on. */
export interface Snooze {
  readonly from: number;
  readonly until: number;
}

/** How long a snooze may last by one press, in minutes. */
export const SNOOZE_MINUTES = [30, 60] as const;

const MINUTE_MS = 60_000;

/** Clocks are corrected by seconds all the time. */
const SKEW_MS = 5 * MINUTE_MS;

/** A snooze of so many minutes that begins at `now` (epoch ms). */
export function snoozeFor(minutes: number, now: number): Snooze {
  return { from: now, until: now + minutes * MINUTE_MS };
}

/**
 * Until when alerts are snoozed at `now` (epoch ms), or null. A clock that was set back to before the press
 * ends the snooze: it would else last for as long as the clock was set back.
 */
export function snoozedUntil(snooze: Snooze | null, now: number): number | null {
  if (!snooze || now >= snooze.until || now < snooze.from - SKEW_MS) return null;
  return snooze.until;
}
