import { connection } from './connection';
import type { ErasingProgress } from './erasing';
import { eraseUpTo } from './erasure';
import { readSettings } from './settings';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Before which instant (epoch ms) nothing is kept, if records are kept for so many days. */
export function horizonOf(days: number, now: number): number {
  return now - days * DAY_MS;
}

/**
 * Lets go of what is older than the user wants records to be kept, as an erasure of everything before. Does
 * nothing where they are kept for ever, or where the horizon has moved by less than a day. It moves by
 * `mostMs` at most, where it stood somewhere before. Says whether it did something.
 */
export async function applyRetention(
  now: number,
  mostMs = Number.POSITIVE_INFINITY,
  onProgress?: ErasingProgress,
): Promise<boolean> {
  const { retentionDays } = await readSettings();
  if (retentionDays === 0) return false;
  const wanted = horizonOf(retentionDays, now);
  const known = await connection.run(({ tombstones }) => tombstones.get('*'));
  if (known && known.before > wanted - DAY_MS) return false;
  await eraseUpTo('*', known ? Math.min(wanted, known.before + mostMs) : wanted, onProgress);
  return true;
}
