import { type Commitment, commitmentKey } from '@/lib/domain/commitment';
import type { Reminder } from '@/lib/domain/reminder';
import type { GivenWait, WaitAlert } from '@/lib/domain/wait-alert';
import { rowsOfWait, type Wait } from './accounting';
import { aliasesOf } from './components';
import { connection } from './connection';
import { ofConversations, type ReminderRow } from './database';

/** A reminder, or (`isWait`) something told of a wait, that may not have been told. */
export interface PendingAlert extends ReminderRow {
  readonly isWait: boolean;
}

/** Which of these reminders (keys) were given, or passed over for good. */
export function givenReminders(keys: readonly string[]): Promise<ReadonlySet<string>> {
  return connection.run(async ({ reminders }) => {
    const rows = await reminders.bulkGet([...keys]);
    return new Set(rows.flatMap((row) => row?.key ?? []));
  });
}

/** By its key, all keys under which a commitment may have been reminded of: one for each id of its conversation. */
export function keysOfCommitments(
  commitments: readonly Pick<Commitment, 'key' | 'ref' | 'conversation'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return connection.run(async (database) => {
    const found = commitments.map(async ({ key, ref, conversation }) => {
      const ids = await aliasesOf(database, conversation);
      return [key, ids.map((id) => commitmentKey(id, ref))] as const;
    });
    return new Map(await Promise.all(found));
  });
}

/**
 * By the conversation of each wait, all ids under which it may have been told of: its own, and those of the rows
 * of a list that stood for its messages before it was read.
 */
export function idsOfWaits(
  waits: readonly Wait[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return connection.run(async (database) => {
    const found = waits.map(async (wait) => {
      const ids = await aliasesOf(database, wait.conversation);
      const rows = await rowsOfWait(database, ids, wait);
      return [wait.conversation, [...new Set([...ids, ...rows])]] as const;
    });
    return new Map(await Promise.all(found));
  });
}

/** What was told of waits, by conversation; under whichever of these ids (`idsOfWaits`). */
export function givenWaits(
  ids: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly GivenWait[]>> {
  return connection.run(async ({ reminders }) => {
    const given = [...ids].map(async ([conversation, all]) => {
      const rows = await ofConversations(reminders, all);
      return [conversation, rows.flatMap(waitOf)] as const;
    });
    return new Map(await Promise.all(given));
  });
}

/**
 * Notes that these are told now and those passed over, before the browser is told: a worker that is killed
 * in between leaves them `pending`. Resolves to the keys of those that nobody else had taken.
 */
export function takeAlerts(
  give: readonly (Reminder | WaitAlert)[],
  skip: readonly (Reminder | WaitAlert)[],
): Promise<ReadonlySet<string>> {
  return connection.run((database) =>
    database.transaction('rw', [database.reminders], async () => {
      const { reminders } = database;
      const known = await reminders.bulkGet(give.map(({ key }) => key));
      const taken = give.filter((_, index) => known[index] === undefined);
      await reminders.bulkPut([
        ...skip.map((one) => rowOf(one)),
        ...taken.map((one): ReminderRow => ({ ...rowOf(one), pending: 1 })),
      ]);
      return new Set(taken.map(({ key }) => key));
    }),
  );
}

/** What was taken, but of which nobody knows whether the browser was told. */
export function pendingAlerts(): Promise<readonly PendingAlert[]> {
  return connection.run(async ({ reminders }) => {
    const rows = await reminders.where('pending').equals(1).toArray();
    return rows.map((row) => ({ ...row, isWait: waitOf(row).length > 0 }));
  });
}

/** Notes that the browser was never told of these (keys): they are as if not taken. */
export function releaseAlerts(keys: readonly string[]): Promise<void> {
  return connection.run(({ reminders }) => reminders.bulkDelete([...keys]));
}

/** Notes that the browser was told of these (keys). */
export function settleAlerts(keys: readonly string[]): Promise<void> {
  return connection.run((database) =>
    database.transaction('rw', [database.reminders], async () => {
      const rows = await database.reminders.bulkGet([...keys]);
      await database.reminders.bulkPut(
        rows.flatMap((row) => {
          if (!row) return [];
          const { pending: _, ...settled } = row;
          return [settled];
        }),
      );
    }),
  );
}

function rowOf(alert: Reminder | WaitAlert): ReminderRow {
  const { key, at } = alert;
  if ('commitment' in alert) return { key, conversation: alert.commitment.conversation, at };
  return { key, conversation: alert.entry.conversation.id, at };
}

/** Reminders lie in the same table: their stages have other names. */
function waitOf({ key, at }: ReminderRow): GivenWait[] {
  const stage = / (new|soon) -?[\d.]+$/.exec(key)?.[1];
  return stage === 'new' || stage === 'soon' ? [{ stage, at }] : [];
}
