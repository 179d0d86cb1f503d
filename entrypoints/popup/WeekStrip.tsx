import { useMemo } from 'preact/hooks';
import { Strip, type StripLine } from '@/components/Strip';
import { startOfDay, startOfWindow } from '@/lib/domain/calendar';
import { sampleOf } from '@/lib/domain/figures/sample';
import { summarize } from '@/lib/domain/figures/summary';
import { within } from '@/lib/domain/figures/windows';
import type { Queue } from '@/lib/domain/queue';
import { timeZone } from '@/lib/domain/time-zone';
import type { CountedTurn } from '@/lib/domain/turn';

const MINUTE_MS = 60_000;

interface Props {
  readonly turns: readonly CountedTurn[];
  readonly queue: Queue;
  readonly now: number;
  readonly targetMinutes: number;
}

/**
 * Today and seven days, from the turns of the week; who waits is counted from the queue, as in the
 * headline. Counted anew each minute, not each second.
 */
export function WeekStrip({ turns, queue, targetMinutes, ...props }: Props) {
  const now = Math.floor(props.now / MINUTE_MS) * MINUTE_MS;
  const [today, week] = useMemo(() => {
    const targetMs = targetMinutes * MINUTE_MS;
    const sample = sampleOf(turns, 'ART', { now, targetMs, withProbableClosers: false });
    const line = (since: number): StripLine => ({
      summary: summarize(within(sample, { from: since, to: Infinity })),
      waiting: queue.waiting.filter(({ turn }) => turn.waitingSince.latest >= since).length,
    });
    return [line(startOfDay(now, timeZone())), line(startOfWindow(now, timeZone(), 7))] as const;
  }, [turns, queue, now, targetMinutes]);
  return <Strip today={today} week={week} targetMinutes={targetMinutes} />;
}
