import type { Commitment, CommitmentWord } from '@/lib/domain/commitment';
import type { Pledge } from '@/lib/domain/pledge';
import { deriveConversations } from './components';
import { connection } from './connection';
import type { Database } from './database';
import { recordWords } from './judge';
import { noteOwn } from './own';

/** A pledge that is yet to be recorded: it gets its key there. */
export type NewPledge = Omit<Pledge, 'key'>;

/** Records what the worker gives their word on, all of one conversation. Resolves to what was recorded. */
export function recordPledges(pledges: readonly NewPledge[]): Promise<readonly Pledge[]> {
  const keyed = pledges.map((pledge) => ({ ...pledge, key: crypto.randomUUID() }));
  return connection.run((database) =>
    database.transaction('rw', database.tables, async () => {
      await addPledges(database, keyed);
      return keyed;
    }),
  );
}

/** Adds pledges to the facts, and derives again what they speak of. */
export async function addPledges(database: Database, pledges: readonly Pledge[]): Promise<void> {
  await database.pledges.bulkPut([...pledges]);
  await deriveConversations(database, new Set(pledges.map(({ conversation }) => conversation)));
  await noteOwn(
    database,
    pledges.map((pledge) => ['pledge', pledge] as const),
  );
}

/**
 * Undoes pledges at `now` (epoch ms): withdrawn as of the instant at which they were made, they never were,
 * and what one of them had moved stands again.
 */
export function withdrawPledges(pledges: readonly Pledge[], now: number): Promise<void> {
  const targets = pledges.map(({ conversation, key, madeAt }) => ({
    conversation,
    message: key,
    upTo: madeAt,
  }));
  return recordWords(targets, 'withdrawn', true, now);
}

/** Records what the user says of a commitment, as of `now` (epoch ms); `value` false takes it back. */
export function recordCommitmentWord(
  { conversation, ref }: Pick<Commitment, 'conversation' | 'ref'>,
  kind: CommitmentWord,
  value: boolean,
  now: number,
): Promise<void> {
  return recordWords([{ conversation, message: ref, upTo: now }], kind, value, now);
}
