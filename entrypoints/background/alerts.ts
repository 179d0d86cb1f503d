import { browser } from 'wxt/browser';
import { alertsAt } from '@/lib/domain/alert';
import { nudgeOf } from '@/lib/domain/nudge';
import type { PlatformId } from '@/lib/domain/platform';
import type { Reminding } from '@/lib/domain/reminder';
import type { WaitTelling } from '@/lib/domain/wait-alert';
import { pendingAlerts, releaseAlerts, settleAlerts, takeAlerts } from '@/lib/store';
import { type KeptNudge, readNudge, saveNudge } from '@/lib/store/nudges';
import { onSettingsChanged, readSettings } from '@/lib/store/settings';
import { readShownWaits, saveShownWaits } from '@/lib/store/shown-waits';
import { onSnoozeChanged } from '@/lib/store/snooze';
import { watchAlertClicks } from './alert-clicks';
import { type Known, readKnown } from './alert-facts';
import {
  isReminder,
  NOTICES,
  noticeOfNudge,
  noticeOfWaits,
  noticesOfReminders,
} from './alert-texts';
import { lookAgain } from './look-again';
import { clearNotice, showNotice, shownNotices } from './notifications';
import { onceForAll } from './once-for-all';
import { clearOutdated } from './outdated-alerts';

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
  onSettingsChanged(() => void hideNames().then(refreshAlerts, refreshAlerts));
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

/** What was taken and is not shown, because the worker was killed before it could tell, is as if not taken. */
async function releaseUnheard(shown: ReadonlySet<string>): Promise<void> {
  const pending = await pendingAlerts();
  if (pending.length > 0) {
    const waits = await readShownWaits();
    const isOnWaits = (conversation: string) =>
      waits !== null && shown.has(waits.id) && waits.conversations.includes(conversation);
    const isHeard = ({ key, conversation, isWait }: (typeof pending)[number]) =>
      isWait ? isOnWaits(conversation) : shown.has(key) || shown.has(NOTICES.reminders);
    await settleAlerts(pending.filter(isHeard).map(({ key }) => key));
    await releaseAlerts(pending.filter((one) => !isHeard(one)).map(({ key }) => key));
  }
  const nudge = await readNudge();
  if (nudge?.pending) await saveNudge(shown.has(NOTICES.nudge) ? settled(nudge) : null);
}

async function tellWaits(
  { give, skip }: WaitTelling,
  shown: ReadonlySet<string>,
  known: Known,
  now: number,
): Promise<void> {
  const taken = await takeAlerts(give, skip);
  const told = give.filter(({ key }) => taken.has(key));
  if (told.length === 0) return;
  const before = await readShownWaits();
  const there = before !== null && shown.has(before.id) ? before.conversations : [];
  const isNew = (id: string) => told.some(({ entry }) => entry.conversation.id === id);
  const stillThere = known.waits.waiting.filter(
    ({ conversation: { id } }) => there.includes(id) && !isNew(id),
  );
  const notice = noticeOfWaits(told, stillThere, known, now);
  const entries = [...told.map(({ entry }) => entry), ...stillThere];
  await saveShownWaits({
    id: notice.id,
    conversations: entries.map(({ conversation }) => conversation.id),
  });
  await showNotice(notice);
  await settleAlerts([...taken]);
  // The newer one speaks for what the older one said.
  if (before && before.id !== notice.id) await clearNotice(before.id);
}

async function tellReminders(
  { give, skip }: Pick<Reminding, 'give' | 'skip'>,
  known: Known,
  now: number,
): Promise<void> {
  // Looked for after every report: nothing is written where nothing is due.
  if (give.length + skip.length === 0) return;
  const taken = await takeAlerts(give, skip);
  const told = give.filter(({ key }) => taken.has(key));
  for (const notice of noticesOfReminders(told, known, now)) await showNotice(notice);
  await settleAlerts([...taken]);
}

async function tellNudge(
  platforms: readonly PlatformId[],
  known: Known,
  now: number,
): Promise<void> {
  if (platforms.length === 0) return;
  const nudge = nudgeOf(platforms, known.nudge, now);
  await saveNudge({ ...nudge, pending: true });
  await showNotice(noticeOfNudge(platforms, known, now));
  await saveNudge(nudge);
}

function settled({ pending: _, ...nudge }: KeptNudge): KeptNudge {
  return nudge;
}
