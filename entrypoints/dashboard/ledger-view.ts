import { midpoint } from '@/lib/domain/interval';
import type { LedgerRow, Reason } from './ledger-rows';

/** By what the ledger can be sorted. */
export const LEDGER_SORTS = [
  'start',
  'client',
  'platform',
  'acknowledgement',
  'substantive',
] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** Which rows: all, those that count, those that wait, or those that are in no figure for this reason. */
export type LedgerFilter = 'all' | 'counted' | 'waiting' | Reason;

/** What of the ledger is shown, and in which order. */
export interface LedgerView {
  readonly sort: LedgerSort;
  readonly descending: boolean;
  /** Words to be found in the client's name or the title. */
  readonly query: string;
  readonly filter: LedgerFilter;
  readonly page: number;
}

/** The rows that fit, in the view's order; what has no value of that sort stands at the end. */
export function arrangeRows(rows: readonly LedgerRow[], view: LedgerView): readonly LedgerRow[] {
  const query = fold(view.query);
  const fitting = rows.filter(
    (row) =>
      passes(row, view.filter) &&
      [row.conversation?.client, row.conversation?.title].some((text) =>
        fold(text ?? '').includes(query),
      ),
  );
  const sign = view.descending ? -1 : 1;
  return fitting.sort((a, b) => {
    const [x, y] = [sortValue(a, view.sort), sortValue(b, view.sort)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x < y ? -1 : x > y ? 1 : 0) || b.index - a.index;
  });
}

/** The reasons that some of these rows have, in their order of appearance. */
export function reasonsIn(rows: readonly LedgerRow[]): readonly Reason[] {
  return [...new Set(rows.flatMap(({ reasons }) => reasons))];
}

function passes({ reasons, turn }: LedgerRow, filter: LedgerFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'counted') return reasons.length === 0;
  return filter === 'waiting' ? turn.attention === 'waiting' : reasons.includes(filter);
}

function sortValue(row: LedgerRow, sort: LedgerSort): string | number | null {
  switch (sort) {
    case 'start':
      return midpoint(row.turn.waitingSince);
    case 'client':
      return row.conversation?.client ?? null;
    case 'platform':
      return row.turn.platform;
    case 'acknowledgement':
      return row.acknowledgement.calendarMs;
    case 'substantive':
      return row.substantive?.calendarMs ?? null;
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
