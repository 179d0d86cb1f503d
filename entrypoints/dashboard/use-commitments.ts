import { useCallback, useMemo } from 'preact/hooks';
import { timeZone } from '@/components/time-zone';
import { useWatched } from '@/components/use-watched';
import {
  type CommitmentSummary,
  summarizePromises,
  summarizeWarnings,
} from '@/lib/domain/commitment';
import { windowsOf } from '@/lib/domain/figures/windows';
import { type StoreFailure, watch } from '@/lib/store';
import type { FigureOptions } from './figures';
import { type CommitmentRecords, readCommitments } from './records';

/** What fell due in the window, and how it is counted; the summaries' indices are places in the records. */
export interface CommitmentFigures {
  readonly records: CommitmentRecords;
  readonly promises: CommitmentSummary;
  readonly warnings: CommitmentSummary;
}

/** Follows the promises and deadlines of the chosen window; undefined until they are read. */
export function useCommitments({
  now,
  days,
}: Pick<FigureOptions, 'now' | 'days'>): CommitmentFigures | undefined {
  const read = useCallback(() => readCommitments(days), [days]);
  const { value: records } = useWatched<CommitmentRecords, StoreFailure>(watch, read);
  return useMemo(() => {
    if (records?.days !== days) return undefined;
    const span = windowsOf(now, timeZone(), days).current;
    return {
      records,
      promises: summarizePromises(records.commitments, { now, span }),
      warnings: summarizeWarnings(records.commitments, { span }),
    };
  }, [records, now, days]);
}
