import type { AlertSettings } from './alert-settings';
import { isWorking, nextOpening, type Schedule } from './schedule';
import { type Snooze, snoozedUntil } from './snooze';

/** What decides whether an alert may come now. */
export interface Silence {
  readonly snooze: Snooze | null;
  readonly schedules: readonly Schedule[];
  readonly outside: AlertSettings['alertsOutsideHours'];
}

/** What is told: that a client waits, what was promised, that nobody has looked. */
export type AlertKind = 'wait' | 'reminder' | 'nudge';

/**
 * Until when alerts of a kind are silent at `now` (epoch ms), or null when they may come. Without hours
 * nothing is known to be outside them: clients are told of, but nobody is told to look.
 */
export function quietUntil(
  kind: AlertKind,
  { snooze, schedules, outside }: Silence,
  now: number,
): number | null {
  if (kind === 'nudge' && schedules.length === 0) return Number.POSITIVE_INFINITY;
  const always = outside === 'all' || (outside === 'promises' && kind === 'reminder');
  const end = snoozedUntil(snooze, now) ?? now;
  const heedsHours = kind === 'nudge' || !always;
  const begin = heedsHours && !isWorking(end, schedules) ? nextOpening(end, schedules) : end;
  if (begin === null) return Number.POSITIVE_INFINITY;
  return begin > now ? begin : null;
}
