import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo } from 'preact/hooks';
import { useWatched } from '@/components/use-watched';
import {
  type CommitmentSummary,
  summarizePromises,
  summarizeWarnings,
} from '@/lib/domain/commitment';
import { windowsOf } from '@/lib/domain/figures/windows';
import { timeZone } from '@/lib/domain/time-zone';
import { type StoreFailure, watch } from '@/lib/store';
import type { FigureOptions } from './figures';
import { type CommitmentRecords, readCommitments } from './records';

/** What fell due in the window, and how it is counted; the summaries' indices are places in the records. */
export interface CommitmentFigures {
  readonly records: CommitmentRecords;
  readonly promises: CommitmentSummary;
  readonly warnings: CommitmentSummary;
}

const CommitmentsContext = createContext<CommitmentFigures | undefined>(undefined);

/**
 * Follows the promises and deadlines of the chosen window for the cards below it. Those that show none are
 * not drawn again when they come.
 */
export function CommitmentsProvider({
  now,
  days,
  children,
}: Pick<FigureOptions, 'now' | 'days'> & { children: ComponentChildren }) {
  const read = useCallback(() => readCommitments(days), [days]);
  const { value: records } = useWatched<CommitmentRecords, StoreFailure>(watch, read);
  const figures = useMemo(() => {
    if (records?.days !== days) return undefined;
    const span = windowsOf(now, timeZone(), days).current;
    return {
      records,
      promises: summarizePromises(records.commitments, { now, span }),
      warnings: summarizeWarnings(records.commitments, { span }),
    };
  }, [records, now, days]);
  return <CommitmentsContext.Provider value={figures}>{children}</CommitmentsContext.Provider>;
}

/** The promises and deadlines of the chosen window; undefined until they are read. */
export function useCommitments(): CommitmentFigures | undefined {
  return useContext(CommitmentsContext);
}
