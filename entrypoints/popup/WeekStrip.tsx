import { useMemo } from 'preact/hooks';
import { Strip, type StripLine } from '@/components/Strip';
import { startOfDay } from '@/lib/domain/calendar';
import { summarizeAcknowledgements, waitOf } from '@/lib/domain/statistics';
import type { Turn } from '@/lib/domain/turn';
import { timeZone } from './records';

const MINUTE_MS = 60_000;

/** Today and seven days, from the turns of the week. Counted anew each minute, not each second. */
export function WeekStrip(props: { turns: readonly Turn[]; now: number; targetMinutes: number }) {
  const { turns, targetMinutes } = props;
  const now = Math.floor(props.now / MINUTE_MS) * MINUTE_MS;
  const [today, week] = useMemo(() => {
    const dayStart = startOfDay(now, timeZone());
    const context = { now, targetMs: targetMinutes * MINUTE_MS };
    const line = (rows: readonly Turn[]): StripLine => ({
      summary: summarizeAcknowledgements(
        rows.flatMap((turn) => waitOf(turn) ?? []),
        context,
      ),
      waiting: rows.filter((turn) => turn.attention === 'waiting').length,
    });
    return [
      line(turns.filter((turn) => turn.waitingSince.latest >= dayStart)),
      line(turns),
    ] as const;
  }, [turns, now, targetMinutes]);
  return <Strip today={today} week={week} targetMinutes={targetMinutes} />;
}
