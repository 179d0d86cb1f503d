import { describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/domain/turn';
import { csvFileName, ledgerCsv } from './csv';
import { figuresOf } from './figures';
import { ledgerRows } from './ledger-rows';

const at = (instant: string) => {
  const earliest = Date.parse(instant);
  return { earliest, latest: earliest + 59_999 };
};

const turn: Turn = {
  key: 'coconala/dm/1 m1',
  conversation: 'coconala/dm/1',
  platform: 'coconala',
  waitingSince: at('2026-11-25T01:00:00Z'),
  source: 'absolute',
  basis: 'messages',
  clientMessages: 2,
  acknowledgement: { at: at('2026-11-25T01:04:00Z'), source: 'absolute', interim: true },
  obligation: { own: true, gap: false },
  automaticReply: false,
  exclusions: [],
};

const options = {
  now: Date.parse('2026-11-25T03:00:00Z'),
  timeZone: 'Asia/Tokyo',
  days: 28,
  targetMs: 5 * 60_000,
  withProbableClosers: false,
};

function csvOf(client: string, one: Turn = turn) {
  const conversation = {
    id: 'coconala/dm/1',
    platform: 'coconala',
    client,
    url: 'https://coconala.com/',
    side: 'worker',
  } as const;
  return ledgerCsv(ledgerRows([one], new Map([[conversation.id, conversation]]), options));
}

describe('the ledger as CSV', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(csvOf('山田商店')).toMatch(/^\ufeffturn,platform,client,.*\r\n.*\r\n$/);
  });

  it('has instants in UTC, lengths in seconds, and nothing where nothing is known', () => {
    const [head = '', line = ''] = csvOf('山田商店').slice(1).split('\r\n');
    const cells = Object.fromEntries(
      head.split(',').map((name, index) => [name, line.split(',')[index]]),
    );
    expect(cells).toMatchObject({
      client: '山田商店',
      start_earliest: '2026-11-25T01:00:00.000Z',
      ack_latest: '2026-11-25T01:04:59.999Z',
      ack_interim: 'true',
      ack_calendar_sec: '240',
      ack_working_sec: '',
      substantive_earliest: '',
      // It is still owed: two hours so far.
      substantive_calendar_sec: '7170',
      precision_sec: '120',
      not_counted_because: '',
    });
  });

  it('has the working time that the page shows, by the same function (chatwoot #11057)', () => {
    // Of the four minutes the last three are of work.
    const begin = Date.parse('2026-11-25T01:01:00Z');
    const workingTime = (from: number, to: number) => Math.max(0, to - Math.max(from, begin));
    const rows = ledgerRows([turn], new Map(), { ...options, workingTime });
    const [head = '', line = ''] = ledgerCsv(rows).slice(1).split('\r\n');
    const cell = (name: string) => line.split(',')[head.split(',').indexOf(name)];
    const { card } = figuresOf([turn], { ...options, workingTime }).art;
    const shownSec = (sample: typeof card.working | undefined) =>
      String(Math.round((sample?.values?.[0]?.durationMs ?? 0) / 1000));
    expect(cell('ack_working_sec')).toBe(shownSec(card.working));
    expect(cell('ack_calendar_sec')).toBe(shownSec(card.calendar));
    expect(cell('ack_working_sec')).not.toBe(cell('ack_calendar_sec'));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is no formula', (client) => {
    expect(csvOf(client)).toContain(`'${client}`);
  });

  it('keeps a name with commas, quotes and line breaks in one cell', () => {
    expect(csvOf('Kestrel, "Ltd"\nTokyo')).toContain('"Kestrel, ""Ltd""\nTokyo"');
  });

  it('bears the user’s own date, not that of UTC', () => {
    const now = Date.parse('2026-11-26T08:30:00+09:00');
    expect(csvFileName(now, 'Asia/Tokyo')).toBe('sokuresu-turns-2026-11-26.csv');
    expect(csvFileName(now, 'UTC')).toBe('sokuresu-turns-2026-11-25.csv');
  });

  it('says why a turn is in no figure', () => {
    expect(csvOf('山田商店', { ...turn, exclusions: ['spam'] })).toMatch(/,spam\r\n$/);
  });
});
