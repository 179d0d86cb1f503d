import type { PrintedMoment } from '@/lib/domain/reading';
import type { Change } from './mutation';

/** Whether the moment says what is not true; one in a less exact form may only be wider. */
export function faultyMoment(
  got: PrintedMoment | undefined,
  truth: PrintedMoment | undefined,
  change: Change,
): boolean {
  if (!got) return false;
  if (!truth) return true;
  if (change.times) return got.earliest > truth.earliest || got.latest < truth.latest;
  return got.earliest !== truth.earliest || got.latest !== truth.latest;
}
