import { nudgeOf } from '@/lib/domain/nudge';
import type { PlatformId } from '@/lib/domain/platform';
import type { Reminding } from '@/lib/domain/reminder';
import type { WaitTelling } from '@/lib/domain/wait-alert';
import { pendingAlerts, releaseAlerts, settleAlerts, takeAlerts } from '@/lib/store';
import { type KeptNudge, readNudge, saveNudge } from '@/lib/store/nudges';
import { readShownWaits, saveShownWaits } from '@/lib/store/shown-waits';
import { type Known, namedIn } from './alert-facts';
import { NOTICES, noticeOfNudge, noticeOfWaits, noticesOfReminders } from './alert-texts';
import { clearNotice, showNotice } from './notifications';

/** What was taken and is not shown, because the worker was killed before it could tell, is as if not taken. */
export async function releaseUnheard(shown: ReadonlySet<string>): Promise<void> {
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

/** Takes what is due of waits, and shows it in one, with what an older notification said and still is so. */
export async function tellWaits(
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
  const stillThere = namedIn(there, known).filter(({ conversation }) => !isNew(conversation.id));
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

/** Takes the reminders that are due, and shows them. */
export async function tellReminders(
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

/** Shows that the inboxes of these platforms were not looked at, if there are any. */
export async function tellNudge(
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
