import { browser } from 'wxt/browser';
import { finishErasing } from '@/lib/store/erasing';
import { settleImport } from '@/lib/store/last-import';
import { applyRetention } from '@/lib/store/retention';
import { refreshBadge } from './badge';

const ALARM = 'retention';
const DAY_MINUTES = 24 * 60;
/** So long an import can be taken back. */
const UNDOABLE_MS = 30 * DAY_MINUTES * 60_000;

/** A clock that runs years ahead for an hour costs so much of what was to be kept, not all of it. */
const MOST_MS = 7 * DAY_MINUTES * 60_000;
/** In the browser's memory: it was done since the browser was started. */
const DONE = 'retention-done';

/**
 * Once a day, and once after the browser's start, lets go of what the user does not want to keep any longer.
 * At each start of the worker it finishes an erasure that was broken off.
 */
export function watchRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void attempt(tend);
  });
  void attempt(begin);
}

async function begin(): Promise<void> {
  await finishErasing();
  if (!(await browser.alarms.get(ALARM))) {
    browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES });
  }
  if ((await browser.storage.session.get(DONE))[DONE] !== true) await tend();
}

async function tend(): Promise<void> {
  await browser.storage.session.set({ [DONE]: true });
  await settleImport(Date.now() - UNDOABLE_MS);
  if (await applyRetention(Date.now(), MOST_MS)) await refreshBadge();
}

async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => console.warn('retention', error));
}
