import { browser } from 'wxt/browser';

/** Browsers fire alarms at most every half minute. */
const LEAST_MS = 30_000;

/** What no event tells (a clock that was set, a note that a dying worker did not leave) is mended by then. */
const HEARTBEAT_MINUTES = 5;

/**
 * Sets the alarm that wakes the worker at `next` (epoch ms; null: nothing is due), at the latest by the next
 * heartbeat, and at every one after it: a worker that is killed before it sets the next one is woken all the
 * same. Browsers may forget alarms when they end, so it is set at every start.
 */
export async function lookAgain(alarm: string, next: number | null, now: number): Promise<void> {
  const latest = now + HEARTBEAT_MINUTES * 60_000;
  await browser.alarms.create(alarm, {
    when: Math.min(Math.max(next ?? latest, now + LEAST_MS), latest),
    periodInMinutes: HEARTBEAT_MINUTES,
  });
}
