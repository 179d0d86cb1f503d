import type { Reminder } from '@/lib/domain/reminder';
import { connection } from './connection';
import type { ReminderRow } from './database';

/** Which of these reminders (keys) were given, or passed over for good. */
export function givenReminders(keys: readonly string[]): Promise<ReadonlySet<string>> {
  return connection.run(async ({ reminders }) => {
    const rows = await reminders.bulkGet([...keys]);
    return new Set(rows.flatMap((row) => row?.key ?? []));
  });
}

/**
 * Notes that these reminders are given now and those passed over, before the browser is told: a worker that
 * is killed in between leaves them `pending`. Resolves to those that nobody else had taken.
 */
export function takeReminders(
  give: readonly Reminder[],
  skip: readonly Reminder[],
): Promise<readonly Reminder[]> {
  return connection.run((database) =>
    database.transaction('rw', [database.reminders], async () => {
      const { reminders } = database;
      const known = await reminders.bulkGet(give.map(({ key }) => key));
      const taken = give.filter((_, index) => known[index] === undefined);
      await reminders.bulkPut([
        ...skip.map((one) => rowOf(one)),
        ...taken.map((one): ReminderRow => ({ ...rowOf(one), pending: 1 })),
      ]);
      return taken;
    }),
  );
}

/** The reminders (keys) that were taken, but of which nobody knows whether the browser was told. */
export function pendingReminders(): Promise<readonly string[]> {
  return connection.run(({ reminders }) => reminders.where('pending').equals(1).primaryKeys());
}

/** Notes that the browser was told of these. */
export function settleReminders(keys: readonly string[]): Promise<void> {
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

function rowOf({ key, commitment, at }: Reminder): ReminderRow {
  return { key, conversation: commitment.conversation, at };
}
