import { browser } from 'wxt/browser';
import { SNOOZE_MINUTES, snoozeFor } from '@/lib/domain/snooze';
import { conversationsById } from '@/lib/store';
import { readShownWaits } from '@/lib/store/shown-waits';
import { saveSnooze } from '@/lib/store/snooze';
import { openPage } from '@/lib/tabs/open-page';
import { isReminderOf, type Known, namedIn, readKnown } from './alert-facts';
import { NOTICES } from './alert-texts';
import { clearNotice } from './notifications';

/** A click on a notification goes to what it speaks of; its buttons, where the browser has any, silence the others. */
export function watchAlertClicks(): void {
  browser.notifications.onClicked.addListener((id) => {
    void open(id).catch((error: unknown) => console.warn('notification', error));
  });
  // Firefox has none.
  browser.notifications.onButtonClicked?.addListener((id, index) => {
    void snooze(id, index).catch((error: unknown) => console.warn('notification', error));
  });
}

async function snooze(id: string, index: number): Promise<void> {
  await clearNotice(id);
  const minutes = SNOOZE_MINUTES[index];
  if (minutes !== undefined) await saveSnooze(snoozeFor(minutes, Date.now()));
}

async function open(id: string): Promise<void> {
  await clearNotice(id);
  const known = await readKnown(Date.now());
  const url = id.startsWith(NOTICES.waits)
    ? await urlOfWait(id, known)
    : id === NOTICES.nudge
      ? inboxUnseen(known)
      : urlOfReminder(id, known);
  if (url !== undefined) await openPage(url);
}

/** Of several the most urgent that still waits; where all were answered meanwhile, the first that was named. */
async function urlOfWait(id: string, known: Known): Promise<string | undefined> {
  const said = await readShownWaits();
  const [waiting] = said?.id === id ? namedIn(said.conversations, known) : known.waits.waiting;
  if (waiting) return waiting.conversation.url;
  const [first] = said?.id === id ? said.conversations : [];
  if (first === undefined) return undefined;
  return (await conversationsById([first])).get(first)?.url;
}

/** Of several the one that was not looked at for longest. */
function inboxUnseen({ nudge, platforms }: Known): string | undefined {
  const unseen = [...nudge.looks]
    .filter(
      ([id, at]) => !nudge.last || (nudge.last.told.includes(id) && nudge.last.looks[id] === at),
    )
    .sort(([, a], [, b]) => a - b);
  return platforms.find(({ id }) => id === unseen[0]?.[0])?.inboxes[0]?.url;
}

/** Of several the one that is due first. */
function urlOfReminder(id: string, known: Known): string | undefined {
  const [first] = known.commitments
    .filter((one) => id === NOTICES.reminders || isReminderOf(id, one, known))
    .sort((a, b) => a.dueAt - b.dueAt);
  return first && known.conversations.get(first.conversation)?.url;
}
