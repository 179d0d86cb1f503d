import { stageAt } from '@/lib/domain/reminder';
import { readShownWaits } from '@/lib/store/shown-waits';
import { isReminderOf, type Known, namedIn } from './alert-facts';
import { isReminder, NOTICES } from './alert-texts';
import { clearNotice } from './notifications';

/** Takes away the notifications whose matter is over: answered, looked at, kept, or switched off. */
export async function clearOutdated(
  shown: ReadonlySet<string>,
  known: Known,
  now: number,
): Promise<void> {
  for (const id of shown) {
    if (await isOver(id, known, now)) await clearNotice(id);
  }
}

async function isOver(id: string, known: Known, now: number): Promise<boolean> {
  const { waits, commitments, nudge } = known;
  if (id.startsWith(NOTICES.waits)) {
    const said = await readShownWaits();
    const left = said?.id === id ? namedIn(said.conversations, known) : waits.waiting;
    return left.every(({ conversation }) => waits.inSight.has(conversation.id));
  }
  if (id === NOTICES.nudge) {
    return [...nudge.looks].some(([platform, at]) => nudge.last?.looks[platform] !== at);
  }
  if (id === NOTICES.reminders) return commitments.every((one) => !stageAt(one, now));
  return isReminder(id) && !commitments.some((one) => isReminderOf(id, one, known));
}
