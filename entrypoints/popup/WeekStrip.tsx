import { useMemo } from 'preact/hooks';
import { Strip, type StripLine } from '@/components/Strip';
import { startOfDay } from '@/lib/domain/calendar';
import { summarizePromises } from '@/lib/domain/commitment';
import { coverage } from '@/lib/domain/coverage';
import { DAY_TARGET_MS } from '@/lib/domain/figures/card';
import { sampleOf } from '@/lib/domain/figures/sample';
import { summarize } from '@/lib/domain/figures/summary';
import { windowsOf, within } from '@/lib/domain/figures/windows';
import type { Queue } from '@/lib/domain/queue';
import { timeZone } from '@/lib/domain/time-zone';
import type { CountedTurn } from '@/lib/domain/turn';
import type { WeekBeside } from './records';

const MINUTE_MS = 60_000;

interface Props {
  readonly turns: readonly CountedTurn[];
  /** Undefined until it is read. */
  readonly beside: WeekBeside | undefined;
  readonly queue: Queue;
  readonly now: number;
  readonly targetMinutes: number;
}

/**
 * Today and seven days, from the turns of the week; who waits is counted from the queue, as in the
 * headline. Counted anew each minute, not each second. Acknowledgements never stand alone (the anti-gaming rule,
 * metrics §8); all in clock time, as the live clocks are.
 */
export function WeekStrip({ turns, beside, queue, targetMinutes, ...props }: Props) {
  const now = Math.floor(props.now / MINUTE_MS) * MINUTE_MS;
  const [today, week, substantive] = useMemo(() => {
    const targetMs = targetMinutes * MINUTE_MS;
    const span = windowsOf(now, timeZone(), 7).current;
    const sample = sampleOf(turns, 'ART', { now, targetMs, withProbableClosers: false });
    const obligations = { now, targetMs: DAY_TARGET_MS, withProbableClosers: false };
    const line = (since: number): StripLine => ({
      summary: summarize(within(sample, { from: since, to: Infinity })),
      waiting: queue.waiting.filter(({ turn }) => turn.waitingSince.latest >= since).length,
    });
    return [
      line(startOfDay(now, timeZone())),
      line(span.from),
      summarize(within(sampleOf(turns, 'SRT', obligations), span)),
    ] as const;
  }, [turns, queue, now, targetMinutes]);
  const [promises, covered] = useMemo(() => {
    const span = windowsOf(now, timeZone(), 7).current;
    return [
      beside && summarizePromises(beside.commitments, { now, span }),
      beside && coverage(beside.looks, { from: span.from, to: now }).calendar,
    ] as const;
  }, [beside, now]);
  return (
    <Strip
      today={today}
      week={week}
      beside={{ substantive, promises, coverage: covered }}
      targetMinutes={targetMinutes}
    />
  );
}
