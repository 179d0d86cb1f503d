import type { AlertSettings } from './alert-settings';
import type { Commitment } from './commitment';
import { type NudgeFacts, type Nudging, nudgeAt } from './nudge';
import { type AlertKind, quietUntil, type Silence } from './quiet';
import { type Reminding, remindersAt } from './reminder';
import { type WaitFacts, type WaitTelling, waitAlertsAt } from './wait-alert';

/** All that decides what is told. */
export interface AlertFacts {
  readonly settings: AlertSettings;
  readonly silence: Silence;
  readonly waits: WaitFacts;
  readonly commitments: readonly Commitment[];
  /** Keys of the reminders that were given. */
  readonly reminded: ReadonlySet<string>;
  readonly nudge: NudgeFacts;
}

/** What to tell now, and when to look next (epoch ms; null: when something changes). */
export interface Alerts {
  readonly waits: WaitTelling;
  readonly reminders: Reminding;
  readonly nudge: Nudging;
  readonly next: number | null;
}

const NOTHING = { give: [], skip: [], platforms: [] };

/**
 * What is to be told at `now` (epoch ms). What falls into silence is not passed over: it is told, in one,
 * when the silence ends, if it is still true then.
 */
export function alertsAt(facts: AlertFacts, now: number): Alerts {
  const { settings, silence } = facts;
  const unlessQuiet = <T extends { readonly next: number | null }>(
    kind: AlertKind,
    tell: () => T,
  ): T | (typeof NOTHING & { next: number | null }) => {
    const until = quietUntil(kind, silence, now);
    if (until === null) return tell();
    return { ...NOTHING, next: Number.isFinite(until) ? until : null };
  };
  const waits = unlessQuiet('wait', () => waitAlertsAt(facts.waits, now));
  const reminders = unlessQuiet('reminder', () =>
    remindersAt(settings.alertReminders ? facts.commitments : [], facts.reminded, now),
  );
  const nudge = unlessQuiet('nudge', () =>
    settings.alertNudge ? nudgeAt(facts.nudge, now) : { platforms: [], next: null },
  );
  const nexts = [waits, reminders, nudge].flatMap(({ next }) => (next === null ? [] : [next]));
  return { waits, reminders, nudge, next: nexts.length > 0 ? Math.min(...nexts) : null };
}
