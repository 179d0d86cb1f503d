import { useMemo } from 'preact/hooks';
import type { Platform } from '@/lib/domain/platform';
import { arrangeQueue, type Queue } from '@/lib/domain/queue';
import type { OpenRecords } from './records';

const HOUR_MS = 60 * 60_000;

/**
 * The queue of the platforms in use, once they and the records are known. Arranged when facts change, not
 * each second: a row must not move away under the pointer. Each hour, too: the panel may stay for days.
 */
export function useQueue(
  records: OpenRecords | undefined,
  platforms: readonly Platform[] | undefined,
  { now, targetMs }: { readonly now: number; readonly targetMs: number },
): Queue | undefined {
  const hour = Math.floor(now / HOUR_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hour is only an occasion
  return useMemo(() => {
    if (!records || !platforms) return undefined;
    // What was switched off is seen by nobody; it comes back with the platform.
    const turns = records.turns.filter((turn) => platforms.some(({ id }) => id === turn.platform));
    return arrangeQueue(turns, records.conversations, Date.now(), targetMs);
  }, [records, platforms, targetMs, hour]);
}
