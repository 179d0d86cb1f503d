import type { AlertFacts } from '@/lib/domain/alert';
import type { Commitment } from '@/lib/domain/commitment';
import type { Platform } from '@/lib/domain/platform';
import { arrangeQueue, type QueueEntry } from '@/lib/domain/queue';
import { stagesOf } from '@/lib/domain/reminder';
import type { Conversation } from '@/lib/domain/turn';
import {
  conversationsById,
  givenReminders,
  givenWaits,
  idsOfWaits,
  keysOfCommitments,
  lastLooks,
  openCommitments,
  openTurns,
  switchedOnPlatforms,
} from '@/lib/store';
import { numberNames, readNameNumbers } from '@/lib/store/name-numbers';
import { readNudge } from '@/lib/store/nudges';
import { readSchedules } from '@/lib/store/schedules';
import { readSettings, type Settings } from '@/lib/store/settings';
import { readSnooze } from '@/lib/store/snooze';
import { platformsInUse } from './grants';
import { inSight, readSight } from './sight';

/** What the plan of alerts is made of, and what its words are. */
export interface Known extends AlertFacts {
  readonly settings: Settings;
  readonly platforms: readonly Platform[];
  /** Of waits and commitments, by their ids. */
  readonly conversations: ReadonlyMap<string, Conversation>;
  /** By the conversations that wait: all ids under which they may have been told of. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** By the keys of the commitments: all keys under which they may have been reminded of. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** What stands for names while they are hidden. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Reads it as it stands at `now` (epoch ms). */
export async function readKnown(now: number): Promise<Known> {
  const settings = await readSettings();
  const platforms = await platformsInUse();
  // What was switched off is seen by nobody: whether it was answered since, nobody knows.
  const isInUse = ({ platform }: { platform: string }) =>
    platforms.some(({ id }) => id === platform);
  const turns = (await openTurns()).filter(isInUse);
  const commitments = (await openCommitments(now)).filter(isInUse);
  const conversations = await conversationsById(
    [...turns, ...commitments].map(({ conversation }) => conversation),
  );
  const { waiting } = arrangeQueue(turns, conversations, now, settings.targetMinutes * 60_000);
  const ids = await idsOfWaits(waiting.map(({ turn }) => turn));
  const keys = await keysOfCommitments(commitments);
  const names = [...conversations.values()].flatMap(({ client, title }) => client ?? title ?? []);
  // Without a number it is told all the same, of nobody.
  if (settings.hideNames) await numberNames(names).catch(() => undefined);
  const sight = await readSight(platforms);
  const schedules = await readSchedules();
  return {
    settings,
    platforms,
    conversations,
    commitments,
    ids,
    keys,
    numbers: await readNameNumbers(),
    silence: { snooze: await readSnooze(), schedules, outside: settings.alertsOutsideHours },
    waits: {
      waiting,
      given: await givenWaits(ids),
      switchedOn: await switchedOnPlatforms(),
      inSight: inSight(waiting, sight, platforms),
      targetMs: settings.targetMinutes * 60_000,
      settings,
    },
    reminded: await remindedOf(commitments, keys),
    nudge: {
      looks: new Map([...(await lastLooks())].filter(([platform]) => isInUse({ platform }))),
      visible: sight.visible,
      last: await readNudge(),
      schedules,
      minutes: settings.nudgeMinutes,
    },
  };
}

/** The keys of the reminders that were given, under whichever key of their commitment, as they are made now. */
async function remindedOf(
  commitments: readonly Commitment[],
  keys: Known['keys'],
): Promise<ReadonlySet<string>> {
  const all = commitments.flatMap((one) =>
    stagesOf(one).flatMap(([stage]) =>
      (keys.get(one.key) ?? []).map((key) => [`${key} ${stage}`, `${one.key} ${stage}`] as const),
    ),
  );
  const given = await givenReminders(all.map(([key]) => key));
  return new Set(all.filter(([key]) => given.has(key)).map(([, key]) => key));
}

/** Whether a notification is the reminder of this commitment. */
export function isReminderOf(id: string, { key }: Commitment, { keys }: Pick<Known, 'keys'>) {
  return (keys.get(key) ?? []).some((one) => id.startsWith(`${one} `));
}

/** Those of the waits that a notification names, by the ids that it was given. */
export function namedIn(
  conversations: readonly string[],
  { waits, ids }: Pick<Known, 'waits' | 'ids'>,
): readonly QueueEntry[] {
  return waits.waiting.filter(({ conversation: { id } }) =>
    (ids.get(id) ?? [id]).some((one) => conversations.includes(one)),
  );
}
