import { browser } from 'wxt/browser';
import { finishErasing } from '@/lib/store/erasing';
import { settleImport } from '@/lib/store/last-import';
import { applyRetention } from '@/lib/store/retention';
import { refreshBadge } from './badge';

const ALARM = 'retention';
const DAY_MINUTES = 24 * 60;
/** So long an import can be taken back. */
const UNDOABLE_MS = 30 * DAY_MINUTES * 60_000;

/**
 * Once a day, and at each start of the worker, lets go of what the user does not want to keep any longer;
 * finishes an erasure that was broken off.
 */
export function watchRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tend();
  });
  void tend();
}

async function tend(): Promise<void> {
  try {
    if (!(await browser.alarms.get(ALARM))) {
      browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES });
    }
    await finishErasing();
    await settleImport(Date.now() - UNDOABLE_MS);
    if (await applyRetention(Date.now())) await refreshBadge();
  } catch (error) {
    console.warn('retention', error);
  }
}
