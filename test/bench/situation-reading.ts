import { readSituation } from '@/lib/domain/situation';

const reference = { now: Date.UTC(2026, 10, 26, 1), timeZone: 'Asia/Tokyo' };

/** How long each of these messages takes to be read (ms), several times over, the code being warm. */
export function timeReadings(texts: readonly string[], rounds: number): number[] {
  for (const text of texts) readSituation(text, reference);
  return Array.from({ length: rounds }, () => texts.map(timeOne)).flat();
}

function timeOne(text: string): number {
  const startedAt = performance.now();
  readSituation(text, reference);
  return performance.now() - startedAt;
}
