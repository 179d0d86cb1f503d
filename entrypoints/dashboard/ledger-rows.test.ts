import { describe, expect, it } from 'vitest';
import { deriveTurns } from '@/lib/domain/derive-turns';
import type { History } from '@/lib/domain/history';
import { evidenceOf } from '@/lib/domain/turn-evidence';
import { historyOf, judged, MINUTE } from '@/test/model/pictures';
import { waitingTurn } from '@/test/model/waiting-turn';
import { ledgerRows } from './ledger-rows';

/** The lines of what one look shows, as the ledger has them a quarter of an hour after its beginning. */
function rowsOf(
  picture: string,
  more: Partial<History> = {},
  { start = true, targetMs = 5 * MINUTE, withProbableClosers = false } = {},
) {
  const turns = deriveTurns(historyOf([{ picture, start }], more));
  const now = 15 * MINUTE;
  const options = { now, timeZone: 'UTC', days: 28, targetMs, withProbableClosers };
  return ledgerRows(turns, new Map(), options);
}

it('what was never replied to has its line, with why it waits (fiverr 290796)', () => {
  const [first, second, ...more] = rowsOf('c0 w1 c5');
  expect(more).toEqual([]);
  expect(first?.turn.attention).toBeUndefined();
  expect(second?.turn).toMatchObject({ attention: 'waiting', clientMessages: 1 });
  expect(second?.turn.acknowledgement).toBeUndefined();
  expect(second?.reasons).toEqual([]);
});

describe('why a turn is in no figure', () => {
  it.each<[string, string, Partial<History>, boolean, string[]]>([
    ['先頭不明', 'c5 w6', {}, false, ['startUnseen']],
    ['欠け', 'c0 | w9', {}, true, ['gap']],
    [
      '返信不要',
      'c0',
      { judgements: [judged('noReplyNeeded', 'client@0')] },
      true,
      ['noReplyNeeded'],
    ],
    ['スパム', 'c0', { judgements: [judged('spam', 'client@0')] }, true, ['spam']],
    ['発注側', 'c0 w1', { judgements: [judged('buyerSide', undefined)] }, true, ['buyerSide']],
  ])('%s', (_, picture, more, start, reasons) => {
    expect(rowsOf(picture, more, { start })[0]?.reasons).toEqual(reasons);
  });

  it('返信不要かも, unless those count', () => {
    expect(rowsOf('c0 w1 c5t')[1]?.reasons).toEqual(['probableCloser']);
    expect(rowsOf('c0 w1 c5t', {}, { withProbableClosers: true })[1]?.reasons).toEqual([]);
  });

  it('低精度: wider than the target, in whole seconds', () => {
    expect(rowsOf('c0 w3', {}, { targetMs: 2 * MINUTE })[0]?.reasons).toEqual([]);
    const narrower = rowsOf('c0 w3', {}, { targetMs: 2 * MINUTE - 1000 });
    expect(narrower[0]?.reasons).toEqual(['lowPrecision']);
  });
});

it('has the precision of a turn that is in no figure for it, too (metrics §7)', () => {
  const precision = (targetMs: number) => rowsOf('c0 w3', {}, { targetMs })[0]?.precisionSeconds;
  expect(precision(5 * MINUTE)).toBe(120);
  expect(precision(MINUTE)).toBe(120);
  expect(rowsOf('c0')[0]?.precisionSeconds).toBe(60);
});

it('a turn whose messages have disappeared counts, cut off there, and is noted (metrics §4)', () => {
  const gone = waitingTurn('coconala/dm/1', 0, {
    disappearedAt: 9 * MINUTE,
    exclusions: ['disappeared'],
  });
  const options = {
    now: 15 * MINUTE,
    timeZone: 'UTC',
    days: 28,
    targetMs: 5 * MINUTE,
    withProbableClosers: false,
  };
  const [row] = ledgerRows([gone], new Map(), options);
  expect(row?.acknowledgement.calendarMs).toBe(9 * MINUTE);
  expect(row?.reasons).toEqual([]);
  expect(evidenceOf(gone).notes).toEqual(['disappeared']);
});

describe('the lengths of a line', () => {
  it('are those of the figures; an inherited obligation is counted with the turn that opened it', () => {
    const [older, newer] = rowsOf('c0 w3i c5 w6i w9');
    expect(older?.acknowledgement.calendarMs).toBe(3 * MINUTE);
    expect(older?.substantive?.calendarMs).toBe(9 * MINUTE);
    expect(newer?.acknowledgement.calendarMs).toBe(MINUTE);
    expect(newer?.substantive).toBeUndefined();
  });

  it('of a turn that waits are how long it has waited', () => {
    const [row] = rowsOf('c0');
    expect(row?.acknowledgement.calendarMs).toBeCloseTo(14.5 * MINUTE, -2);
  });
});
