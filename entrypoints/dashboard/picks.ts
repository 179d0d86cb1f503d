import { type Bin, distribution } from '@/lib/domain/figures/distribution';
import { summarize } from '@/lib/domain/figures/summary';
import { type Span, within } from '@/lib/domain/figures/windows';
import type { QueueEntry } from '@/lib/domain/queue';
import type { Turn } from '@/lib/domain/turn';
import type { Figures } from './figures';

type OfArt = Pick<Figures, 'art'>;

/** The turns that these lines of the queue stand for; of whatever window, for a wait may be older. */
export function turnsOfEntries(
  turns: readonly Pick<Turn, 'key'>[],
  entries: readonly QueueEntry[],
): number[] {
  const keys = new Set(
    entries.flatMap(({ turn, others }) => [turn, ...others]).map(({ key }) => key),
  );
  return turns.flatMap(({ key }, index) => (keys.has(key) ? index : []));
}

/** The turns of a step of the trend. By its span: in another window another step has its place. */
export function turnsOfStep({ art }: OfArt, step: Span): readonly number[] {
  return summarize(within(art.sample, step)).indices;
}

/** The turns of a bin. By its edge: in another window the first bin that holds something is another one. */
export function turnsOfBin({ art }: OfArt, { fromMs }: Pick<Bin, 'fromMs'>): readonly number[] {
  const bin = distribution(art.sample).find((one) => one.fromMs === fromMs);
  return bin ? [...bin.answered, ...bin.censored] : [];
}
