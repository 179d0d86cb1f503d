import type { ReplyPick } from '@/lib/domain/reply-pick';
import { connection } from './connection';

/** What is older says an eighth of what is new (lib/domain/suggestion/habit.ts), and is not kept. */
const KEPT_MS = 180 * 24 * 60 * 60 * 1000;
/** Some forty of each situation, of which the last five or so decide. */
const MOST_READ = 500;

/**
 * Records that the worker took a reply, and lets go of what is too old to learn from. Answers its key, by
 * which it can be taken back.
 */
export async function recordPick(pick: Omit<ReplyPick, 'key'>): Promise<string> {
  // Made once: an attempt that is repeated writes the same row.
  const row = { key: crypto.randomUUID(), ...pick };
  await connection.run(({ picks }) =>
    picks.db.transaction('rw', picks, async () => {
      await picks.put(row);
      await picks
        .where('at')
        .below(pick.at - KEPT_MS)
        .delete();
    }),
  );
  return row.key;
}

/** The worker took the reply back out of the box: it was no pick. */
export async function takeBackPick(key: string): Promise<void> {
  await connection.run(({ picks }) => picks.delete(key));
}

/** What suggestions learn from at this instant (epoch ms): the newest picks, the newest first. */
export function picksToLearnFrom(now: number): Promise<readonly ReplyPick[]> {
  return connection.run(({ picks }) =>
    picks
      .where('at')
      .above(now - KEPT_MS)
      .reverse()
      .limit(MOST_READ)
      .toArray(),
  );
}

/** How many picks are kept. */
export function countPicks(): Promise<number> {
  // Rows, not a count: of a count alone, a change in the rows wakes no watcher.
  return connection.run(async ({ picks }) => (await picks.toArray()).length);
}

/** Forgets everything that suggestions have learned; answers it, for `restorePicks`. */
export function forgetPicks(): Promise<readonly ReplyPick[]> {
  return connection.run(({ picks }) =>
    picks.db.transaction('rw', picks, async () => {
      const forgotten = await picks.toArray();
      await picks.clear();
      return forgotten;
    }),
  );
}

/** Takes that back. */
export async function restorePicks(forgotten: readonly ReplyPick[]): Promise<void> {
  await connection.run(({ picks }) => picks.bulkPut(forgotten));
}
