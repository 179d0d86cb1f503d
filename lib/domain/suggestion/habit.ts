import { localTime } from '../calendar';
import type { ReplyPick } from '../reply-pick';

/**
 * Each pick says this much less than the one that came after it: the last five or so decide, so a new habit
 * replaces the old one in as many picks, however long the old one lasted. All picks together weigh less than 5.
 */
const PER_PICK = 0.8;

/** After two months a pick says half as much: what a worker did in spring is no habit in autumn. */
const HALF_LIFE_MS = 60 * 24 * 60 * 60 * 1000;

/** Hours on either side of now that are the same time of the day: an evening, not the exact hour. */
const HOURS_AROUND = 1;

/** How much a template was picked lately, and in how many picks. */
export interface Habit {
  readonly weight: number;
  readonly picks: number;
}

/**
 * The habits that these picks show, by template. One more pick of a template never lowers it and never
 * raises another. The order in which the picks are given does not matter.
 */
export function habitsOf(picks: readonly ReplyPick[], now: number): ReadonlyMap<string, Habit> {
  const newestFirst = [...picks].sort(
    (a, b) => b.at - a.at || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
  const habits = new Map<string, Habit>();
  for (const [nth, { template, at }] of newestFirst.entries()) {
    const age = Math.max(0, now - at);
    const weight = PER_PICK ** nth * 0.5 ** (age / HALF_LIFE_MS);
    const known = habits.get(template) ?? { weight: 0, picks: 0 };
    habits.set(template, { weight: known.weight + weight, picks: known.picks + 1 });
  }
  return habits;
}

/** Tells whether an instant lies at about this hour of the worker's day. */
export function atThisHour(now: number, timeZone: string): (at: number) => boolean {
  const { hour } = localTime(now, timeZone);
  return (at) => {
    const apart = Math.abs(localTime(at, timeZone).hour - hour);
    return Math.min(apart, 24 - apart) <= HOURS_AROUND;
  };
}
