import { describe, expect, it } from 'vitest';
import { historyOf, judged, MINUTE } from '@/test/model/pictures';
import { deriveTurns } from './derive-turns';
import type { History } from './history';
import type { Turn } from './turn';
import { evidenceOf } from './turn-evidence';

/** The evidence of each turn of what one look shows. */
function evidence(picture: string, more: Partial<History> = {}, start = true) {
  const turns = deriveTurns(historyOf([{ picture, start }], more));
  return turns.map((turn) => evidenceOf(turn));
}

describe('what a turn is known from', () => {
  it('names source and precision of its instants', () => {
    expect(evidence('c0 w3i w9')).toEqual([
      {
        basis: 'messages',
        start: {
          at: { earliest: 0, latest: MINUTE - 1 },
          source: 'absolute',
          widthSeconds: 60,
        },
        acknowledgement: {
          at: { earliest: 3 * MINUTE, latest: 4 * MINUTE - 1 },
          source: 'absolute',
          widthSeconds: 60,
        },
        substantive: {
          at: { earliest: 9 * MINUTE, latest: 10 * MINUTE - 1 },
          source: 'absolute',
          widthSeconds: 60,
        },
        notes: ['interim'],
      },
    ]);
  });
  it('says that an answer was entered by hand', () => {
    const word = judged('answeredElsewhere', 'client@0', true, 4 * MINUTE);
    const [line] = evidence('c0', { judgements: [word] });
    expect(line?.acknowledgement?.source).toBe('manual');
  });
  it('claims no precision for what no page dated', () => {
    const [turn] = deriveTurns(historyOf([{ picture: 'c0 w3' }])) as [Turn];
    const line = evidenceOf({ ...turn, source: 'observed' });
    expect(line.start.widthSeconds).toBeNull();
  });
});

describe('the ledger notes', () => {
  it('自動返信あり', () => {
    expect(evidence('c0 a1 w5')[0]?.notes).toEqual(['automaticReply']);
  });
  it('that an obligation was inherited, and what settled it; it is counted once', () => {
    const [older, newer] = evidence('c0 w3i c5 w6i w9');
    expect(older?.notes).toEqual(['interim']);
    expect(newer?.notes).toEqual(['interim', 'inherits']);
    expect(newer?.substantive?.at.earliest).toBe(9 * MINUTE);
    expect(older?.substantive?.at.earliest).toBe(9 * MINUTE);
  });
  it('a gap before the real answer', () => {
    expect(evidence('c0 w3i | w9')[0]?.notes).toEqual(['interim', 'substantiveGap']);
  });
});
