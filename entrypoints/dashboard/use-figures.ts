import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { type Coverage, coverage, type LookSpan } from '@/lib/domain/coverage';
import { windowsOf } from '@/lib/domain/figures/windows';
import { workingTime as countWorkingTime } from '@/lib/domain/schedule';
import { timeZone } from '@/lib/domain/time-zone';
import { type StoreFailure, watch } from '@/lib/store';
import { onSchedulesChanged, readSchedules } from '@/lib/store/schedules';
import { type FigureOptions, type Figures, figuresOf } from './figures';
import { type FigureRecords, readFigureRecords, readLooks } from './records';

/** What the page shows of the window, as far as it is read. */
export interface FollowedFigures {
  readonly records: FigureRecords | undefined;
  /** Undefined until the records of this very window and the working hours are read. */
  readonly figures: Figures | undefined;
  readonly covered: Coverage | undefined;
  readonly failure: StoreFailure | undefined;
}

/** Follows the record and the working hours, and makes the figures anew when either changes or time passes. */
export function useFigures(
  chosen: Pick<FigureOptions, 'now' | 'days' | 'targetMs' | 'withProbableClosers'>,
): FollowedFigures {
  const { now, days, targetMs, withProbableClosers } = chosen;
  const [wholeDays, setWholeDays] = useState<number>();
  const read = useCallback(() => readFigureRecords(days, wholeDays === days), [days, wholeDays]);
  const { value: records, failure } = useWatched<FigureRecords, StoreFailure>(watch, read);
  useEffect(() => {
    if (!records || records.isWhole) return undefined;
    // A task of its own, so that the browser paints what is there before.
    const timer = setTimeout(() => setWholeDays(records.days));
    return () => clearTimeout(timer);
  }, [records]);
  const [schedules] = useRead(readSchedules, onSchedulesChanged);
  const workingTime = useMemo(
    () =>
      schedules && schedules.length > 0
        ? (from: number, to: number) => countWorkingTime(from, to, schedules)
        : undefined,
    [schedules],
  );
  const figures = useMemo(() => {
    if (!schedules || records?.days !== days) return undefined;
    const options = { now, timeZone: timeZone(), days, targetMs, withProbableClosers, workingTime };
    return figuresOf(records.turns, options);
  }, [schedules, records, now, days, targetMs, withProbableClosers, workingTime]);
  const readSpans = useCallback(() => readLooks(days), [days]);
  const { value: looks } = useWatched<readonly LookSpan[], StoreFailure>(watch, readSpans);
  const covered = useMemo(() => {
    const { from } = windowsOf(now, timeZone(), days).current;
    return looks && coverage(looks, { from, to: now }, workingTime);
  }, [looks, now, days, workingTime]);
  return { records, figures, covered, failure };
}
