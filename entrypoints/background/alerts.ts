import { browser } from 'wxt/browser';
import { alertsAt } from '@/lib/domain/alert';
import { onSettingsChanged, readSettings, settingKey } from '@/lib/store/settings';
import { onSnoozeChanged } from '@/lib/store/snooze';
import { watchAlertClicks } from './alert-clicks';
import { readKnown } from './alert-facts';
import { isReminder, NOTICES } from './alert-texts';
import { lookAgain } from './look-again';
import { clearNotice, shownNotices } from './notifications';
import { onceForAll } from './once-for-all';
import { clearOutdated } from './outdated-alerts';
import { releaseUnheard, tellNudge, tellReminders, tellWaits } from './tell-alerts';

const ALARM = 'alerts';

/** Tabs that open together report one after the other: what they say within this time is told in one. */
const GATHER_MS = 3_000;

/**
 * Tells of clients who wait, of promises and deadlines, and of inboxes that nobody looks at. What is due is
 * looked up in the store at every start, alarm and change; nothing is kept in the worker, which may be killed
 * at any time.
 */
export function watchAlerts(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    isGathered = true;
    void refreshAlerts();
  });
  onSettingsChanged((keys) => {
    const hides = keys.includes(settingKey('hideNames')) ? hideNames() : Promise.resolve();
    void hides.then(refreshAlerts, refreshAlerts);
  });
  onSnoozeChanged(() => void refreshAlerts());
  watchAlertClicks();
  void refreshAlerts();
}

/** Tells what is due, and sets the alarm for what comes next. Never rejects. */
export const refreshAlerts = onceForAll(async () => {
  const now = Date.now();
  const next = await tellNow(now).catch((error: unknown) => {
    console.warn('alerts', error);
    return null;
  });
  await lookAgain(ALARM, next, now).catch((error: unknown) => console.warn('alerts', error));
});

let gathering: ReturnType<typeof setTimeout> | undefined;
let isGathered = false;

/** Whether waits are told now; else they are in a moment, with what comes meanwhile. */
function areToldNow(): boolean {
  if (isGathered) return true;
  gathering ??= setTimeout(() => {
    isGathered = true;
    void refreshAlerts();
  }, GATHER_MS);
  return false;
}

/** What was gathered is told in this look, or there was nothing. */
function endGathering(): void {
  clearTimeout(gathering);
  gathering = undefined;
  isGathered = false;
}

/** Where others may see the screen, what stands on it with a name goes away. */
async function hideNames(): Promise<void> {
  const settings = await readSettings();
  if (!settings.hideNames) return;
  for (const id of await shownNotices()) {
    if (id.startsWith(NOTICES.waits) || isReminder(id)) await clearNotice(id);
  }
}

/** Answers when to look again (epoch ms), or null. */
async function tellNow(now: number): Promise<number | null> {
  const shown = await shownNotices();
  await releaseUnheard(shown);
  const known = await readKnown(now);
  const plan = alertsAt(known, now);
  await clearOutdated(shown, known, now);
  await tellReminders(plan.reminders, known, now);
  const isWaitDue = plan.waits.give.length + plan.waits.skip.length > 0;
  const isTold = !isWaitDue || areToldNow();
  if (isTold) endGathering();
  if (isTold && isWaitDue) await tellWaits(plan.waits, shown, known, now);
  await tellNudge(plan.nudge.platforms, known, now);
  // What is gathering is told by the alarm if the worker is killed meanwhile.
  return isTold ? plan.next : now;
}
