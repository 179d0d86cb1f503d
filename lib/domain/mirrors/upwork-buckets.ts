import type { MirrorValue } from './mirror';
import { HOUR_MS, type MirrorRow } from './mirror-rows';

type Bucket = NonNullable<MirrorValue['bucket']>;

/** How Upwork tells a mean: 0–4, 4–8, 8–12, 12–24, 24+ hours. */
const BUCKETS: readonly Bucket[] = [
  { fromHours: 0, toHours: 4 },
  { fromHours: 4, toHours: 8 },
  { fromHours: 8, toHours: 12 },
  { fromHours: 12, toHours: 24 },
  { fromHours: 24, toHours: null },
];

/** The bucket of a mean in milliseconds; half-open, so that 4.0 hours are in 4–8 (metrics §8). */
export function upworkBucket(meanMs: number): Bucket {
  const bucket = BUCKETS.findLast(({ fromHours }) => meanMs >= fromHours * HOUR_MS);
  return bucket ?? (BUCKETS[0] as Bucket);
}

/** The longest replies, as few as it takes, without which the mean would be in a better bucket. */
export function upworkHurting(counted: readonly MirrorRow[], meanMs: number): MirrorRow[] {
  const edgeMs = upworkBucket(meanMs).fromHours * HOUR_MS;
  const longest = [...counted].sort((a, b) => b.durationMs - a.durationMs);
  let sum = counted.reduce((total, { durationMs }) => total + durationMs, 0);
  const needed = longest.findIndex((_, index) => {
    if (sum < edgeMs * (counted.length - index)) return true;
    sum -= longest[index]?.durationMs ?? 0;
    return false;
  });
  return edgeMs === 0 ? [] : longest.slice(0, needed < 0 ? longest.length : needed);
}
