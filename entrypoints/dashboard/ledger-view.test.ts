import { describe, expect, it } from 'vitest';
import type { LedgerRow } from './ledger-rows';
import { arrangeRows, type LedgerView, reasonsIn } from './ledger-view';

const NO_LENGTH = { calendarMs: null, workingMs: null, widthSeconds: null };

function row(index: number, client: string | undefined, calendarMs: number | null): LedgerRow {
  const instant = index * 1000;
  return {
    index,
    turn: {
      platform: 'coconala',
      waitingSince: { earliest: instant, latest: instant },
    } as LedgerRow['turn'],
    conversation: client === undefined ? undefined : ({ client } as LedgerRow['conversation']),
    acknowledgement: { ...NO_LENGTH, calendarMs },
    precisionSeconds: 0,
    substantive: undefined,
    reasons: [],
  };
}

const rows = [
  row(0, 'ＫＥＳＴＲＥＬ', 3),
  { ...row(1, undefined, null), reasons: ['spam' as const] },
  row(2, '山田商店', 1),
];
const view: LedgerView = { sort: 'start', descending: true, query: '', filter: 'all', page: 0 };
const order = (changes: Partial<LedgerView>) =>
  arrangeRows(rows, { ...view, ...changes }).map(({ index }) => index);

describe('the ledger’s rows', () => {
  it('stand in the order that was asked for', () => {
    expect(order({})).toEqual([2, 1, 0]);
    expect(order({ descending: false })).toEqual([0, 1, 2]);
    expect(order({ sort: 'acknowledgement', descending: false })).toEqual([2, 0, 1]);
  });

  it('stand last without a value, in both directions', () => {
    expect(order({ sort: 'acknowledgement' }).at(-1)).toBe(1);
    expect(order({ sort: 'client', descending: false }).at(-1)).toBe(1);
  });

  it('are found whatever the width and case of the letters', () => {
    expect(order({ query: ' kestrel ' })).toEqual([0]);
    expect(order({ query: '田商' })).toEqual([2]);
    expect(order({ query: 'nobody' })).toEqual([]);
  });

  it('are those that count, or those that a reason keeps out', () => {
    expect(reasonsIn(rows)).toEqual(['spam']);
    expect(order({ filter: 'counted' })).toEqual([2, 0]);
    expect(order({ filter: 'spam' })).toEqual([1]);
    expect(order({ filter: 'gap' })).toEqual([]);
  });

  it('of nobody known are shown while nothing is searched for', () => {
    expect(order({})).toContain(1);
  });
});
