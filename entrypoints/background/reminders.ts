import { browser } from 'wxt/browser';
import { dueTime } from '@/lib/domain/due-time';
import { type Reminder, remindersAt, stagesOf } from '@/lib/domain/reminder';
import { timeZone } from '@/lib/domain/time-zone';
import type { Conversation } from '@/lib/domain/turn';
import {
  conversationsById,
  givenReminders,
  openCommitments,
  pendingReminders,
  settleReminders,
  takeReminders,
} from '@/lib/store';
import { readSettings } from '@/lib/store/settings';
import { openPage } from '@/lib/tabs/open-page';
import { commitmentWordsIn } from '@/lib/words/commitments';
import { nameWords } from '@/lib/words/names';
import { type ReminderWords, reminderWords } from '@/lib/words/reminders';

const ALARM = 'reminders';
/** Browsers fire alarms at most every half minute. */
const ALARM_MS = 30_000;
/** Of more at once than these one notification speaks for all. */
const MOST_ALONE = 3;
const GROUP = 'several ';

/**
 * Reminds the worker of promises and deadlines. What is due is looked up in the store at every start, alarm
 * and change; nothing is kept in the worker, which may be killed at any time.
 */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshReminders();
  });
  browser.notifications.onClicked.addListener((id) => void openReminded(id));
  void refreshReminders();
}

let last: Promise<unknown> = Promise.resolve();

/** Gives what is due, and sets the alarm for what comes next. One after the other; never rejects. */
export function refreshReminders(): Promise<void> {
  const run = last.then(remind).catch((error: unknown) => console.warn('reminders', error));
  last = run;
  return run;
}

async function remind(): Promise<void> {
  const now = Date.now();
  const commitments = await openCommitments(now);
  const keys = commitments.flatMap((one) => stagesOf(one).map(([stage]) => `${one.key} ${stage}`));
  const given = await givenReminders(keys);
  const pending = await pendingReminders();
  const unheard = pending.length > 0 ? await unheardOf(pending) : new Set<string>();
  const { give, skip, next } = remindersAt(commitments, given.difference(unheard), now);
  // Looked for after every report: nothing is written where nothing is due.
  const taken = give.length + skip.length > 0 ? await takeReminders(give, skip) : [];
  await notify([...give.filter(({ key }) => unheard.has(key)), ...taken], now);
  const told = [...pending, ...taken.map(({ key }) => key)];
  if (told.length > 0) await settleReminders(told);
  if (next !== null) browser.alarms.create(ALARM, { when: Math.max(next, now + ALARM_MS) });
}

/** Those of the pending reminders that the browser does not show: the worker was killed before it could tell. */
async function unheardOf(pending: readonly string[]): Promise<Set<string>> {
  const shown = Object.keys(await browser.notifications.getAll());
  const isShown = (key: string) => shown.some((id) => id === key || id.startsWith(GROUP));
  return new Set(pending.filter((key) => !isShown(key)));
}

async function notify(reminders: readonly Reminder[], now: number): Promise<void> {
  if (reminders.length === 0) return;
  const { language, hideNames } = await readSettings();
  const words = reminderWords[language];
  const { what } = commitmentWordsIn[language];
  const conversations = await conversationsById(
    reminders.map(({ commitment }) => commitment.conversation),
  );
  const about = ({ commitment }: Reminder) =>
    words.about(
      hideNames
        ? nameWords[language].someone
        : nameOf(conversations.get(commitment.conversation), words),
      what[commitment.kind](dueTime(commitment.dueAt, now, timeZone(), language)),
    );
  const show = (id: string, title: string, message: string) =>
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  if (reminders.length > MOST_ALONE) {
    const id = GROUP + reminders[0]?.key;
    await show(id, words.several(reminders.length), reminders.map(about).join('\n'));
    return;
  }
  for (const reminder of reminders) {
    const { commitment, stage, key } = reminder;
    const lines = [about(reminder), words.advice(commitment.kind, stage)];
    await show(key, words.title(commitment.kind, stage), lines.filter(Boolean).join('\n'));
  }
}

function nameOf(conversation: Conversation | undefined, words: ReminderWords): string {
  return conversation?.client ?? conversation?.title ?? words.nameless;
}

/** The user pressed it: their conversation, if it is still known. */
async function openReminded(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const open = await openCommitments(Date.now());
  const commitment = open.find(({ key }) => id.replace(GROUP, '').startsWith(`${key} `));
  const conversations = await conversationsById(commitment ? [commitment.conversation] : []);
  for (const { url } of conversations.values()) await openPage(url);
}
