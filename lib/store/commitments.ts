import type { Commitment } from '@/lib/domain/commitment';
import { connection } from './connection';
import { type CommitmentRow, type Database, ofConversations } from './database';

/** What is open longer than this past its time is nobody's next task any more: it stays in the figures. */
const LONGEST_OVERDUE_MS = 14 * 24 * 60 * 60 * 1000;

/** What the worker has promised, accepted or asked for and not yet done, as of `now` (epoch ms). */
export function openCommitments(now: number): Promise<readonly Commitment[]> {
  return connection.run(({ commitments }) =>
    commitments
      .where('openUntil')
      .above(now - LONGEST_OVERDUE_MS)
      .toArray(),
  );
}

/** The commitments that fall due from one instant (epoch ms) up to before another. */
export function commitmentsDue(from: number, to: number): Promise<readonly Commitment[]> {
  return connection.run(({ commitments }) =>
    commitments.where('dueAt').between(from, to, true, false).toArray(),
  );
}

/** How many there are of a conversation, by the least of its ids. */
export function commitmentsOf({ commitments }: Database, conversation: string): Promise<number> {
  return commitments.where('conversation').equals(conversation).count();
}

/** Writes those of one conversation that differ, inside the transaction that derived them. */
export async function replaceCommitments(
  { commitments }: Database,
  ids: readonly string[],
  derived: readonly Commitment[],
): Promise<void> {
  const known = await ofConversations(commitments, ids);
  const before = new Map(known.map((row) => [row.key, JSON.stringify(row)]));
  const rows = derived.map(rowOf);
  const changed = rows.filter((row) => before.get(row.key) !== JSON.stringify(row));
  for (const { key } of rows) before.delete(key);
  if (before.size > 0) await commitments.bulkDelete([...before.keys()]);
  if (changed.length > 0) await commitments.bulkPut(changed);
}

function rowOf(commitment: Commitment): CommitmentRow {
  return commitment.closed === undefined
    ? { ...commitment, openUntil: commitment.dueAt }
    : commitment;
}
