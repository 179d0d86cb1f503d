import { dueTime } from '@/lib/domain/due-time';
import { clockTime } from '@/lib/domain/duration';
import { midpoint } from '@/lib/domain/interval';
import type { PlatformId } from '@/lib/domain/platform';
import type { QueueEntry } from '@/lib/domain/queue';
import type { Reminder } from '@/lib/domain/reminder';
import { SNOOZE_MINUTES } from '@/lib/domain/snooze';
import { timeZone } from '@/lib/domain/time-zone';
import type { WaitAlert } from '@/lib/domain/wait-alert';
import { alertWords } from '@/lib/words/alerts';
import { commitmentWordsIn } from '@/lib/words/commitments';
import { nameWords } from '@/lib/words/names';
import { reminderWords } from '@/lib/words/reminders';
import type { Known } from './alert-facts';
import type { Notice } from './notifications';

/**
 * The ids of notifications. One at a time speaks for all waits, its instant behind the word; one for all inboxes;
 * a reminder's own is its key.
 */
export const NOTICES = { waits: 'waits ', nudge: 'nudge', reminders: 'several reminders' } as const;

/** Whether a notification is of reminders: one begins with its conversation's id, which holds a slash. */
export function isReminder(id: string): boolean {
  return id === NOTICES.reminders || id.includes('/');
}

/** Of more reminders at once than these one notification speaks for all. */
const MOST_ALONE = 3;

/** Systems cut off what is longer. */
const MOST_LINES = 4;

/** The notification of the waits that are new on it, and of those that stood there and still wait. */
export function noticeOfWaits(
  told: readonly WaitAlert[],
  stillThere: readonly QueueEntry[],
  known: Known,
  now: number,
): Notice {
  const { language, targetMinutes } = known.settings;
  const words = alertWords[language];
  const entries = [...told.map(({ entry }) => entry), ...stillThere];
  const [first] = told;
  const isNew = told.every(({ stage }) => stage === 'new');
  const client = first && clientOf(first.entry, known);
  const isOver = entries[0]?.urgency === 'over';
  const alone = isNew
    ? words.wrote(client)
    : isOver
      ? words.passed(targetMinutes)
      : words.soon(targetMinutes);
  const several =
    isNew && stillThere.length === 0
      ? words.severalWrote(entries.length)
      : words.severalWait(entries.length);
  const lines = entries.slice(0, MOST_LINES).map((entry) => lineOf(entry, known, now));
  const others = entries.length - lines.length;
  return {
    id: NOTICES.waits + now,
    title: entries.length > 1 ? several : alone,
    lines: [...lines, others > 0 ? words.others(others) : ''],
    buttons: snoozeButtons(known),
  };
}

function lineOf(entry: QueueEntry, known: Known, now: number): string {
  const { language } = known.settings;
  const since = clockTime(midpoint(entry.turn.waitingSince), now, language);
  const platform = nameOf(entry.turn.platform, known);
  return alertWords[language].wait(clientOf(entry, known), platform, since);
}

function clientOf({ conversation }: QueueEntry, known: Known): string | undefined {
  return conversation.client && shownName(conversation.client, known);
}

/** A name, or while names are hidden its number; undefined where it has none. */
function shownName(name: string, { settings, numbers }: Known): string | undefined {
  if (!settings.hideNames) return name;
  const number = numbers.get(name);
  return number === undefined ? undefined : nameWords[settings.language].client(number);
}

function nameOf(id: PlatformId, { platforms, settings }: Known): string {
  return platforms.find((one) => one.id === id)?.name[settings.language] ?? id;
}

/** The notifications of reminders: each its own, or of many at once one for all. */
export function noticesOfReminders(
  reminders: readonly Reminder[],
  known: Known,
  now: number,
): readonly Notice[] {
  const words = reminderWords[known.settings.language];
  const buttons = snoozeButtons(known);
  if (reminders.length > MOST_ALONE) {
    const lines = reminders.slice(0, MOST_LINES).map((one) => aboutOf(one, known, now));
    const title = words.several(reminders.length);
    return [{ id: NOTICES.reminders, title, lines, buttons, manner: 'stay' }];
  }
  return reminders.map(
    (one): Notice => ({
      id: one.key,
      title: words.title(one.commitment.kind, one.stage),
      lines: [
        aboutOf(one, known, now),
        words.advice(one.commitment.kind, one.stage, one.commitment.warned !== undefined),
      ],
      buttons,
      manner: 'stay',
    }),
  );
}

function aboutOf({ commitment }: Reminder, known: Known, now: number): string {
  const { language, hideNames } = known.settings;
  const words = reminderWords[language];
  const conversation = known.conversations.get(commitment.conversation);
  const name = conversation?.client ?? conversation?.title;
  const client =
    (name && shownName(name, known)) ??
    (hideNames ? nameOf(commitment.platform, known) : words.nameless);
  const until = dueTime(commitment.dueAt, now, timeZone(), language);
  return words.about(client, commitmentWordsIn[language].what[commitment.kind](until));
}

/** The notification that inboxes were not looked at; it makes no sound. */
export function noticeOfNudge(platforms: readonly PlatformId[], known: Known, now: number): Notice {
  const { language, nudgeMinutes } = known.settings;
  const words = alertWords[language];
  return {
    id: NOTICES.nudge,
    title: words.nudge(nudgeMinutes),
    lines: platforms.map((id) =>
      words.look(nameOf(id, known), clockTime(known.nudge.looks.get(id) ?? now, now, language)),
    ),
    buttons: snoozeButtons(known),
    manner: 'silent',
  };
}

function snoozeButtons({ settings }: Known): readonly string[] {
  return SNOOZE_MINUTES.map((minutes) => alertWords[settings.language].snooze(minutes));
}
