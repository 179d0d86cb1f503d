import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everything, forget } from '@/test/model/store';
import { connection } from './connection';
import { erase } from './erase';
import { recordJudgement } from './judge';
import { openTurns } from './read';
import { recordSnapshot } from './record';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());
afterEach(forget);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 26);

/** What a machine has seen at an instant of its own clock: one message of that minute or of another. */
async function see(id: string, client: string, at: number, sentAt = at): Promise<void> {
  const moment = { earliest: sentAt, latest: sentAt + MINUTE - 1, source: 'absolute' as const };
  await recordSnapshot({
    platform: 'coconala',
    since: at,
    visible: true,
    lookedAt: at,
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: { id, aliases: [], client, url: `https://coconala.com/${id}` },
        side: 'worker',
        runs: [[{ author: 'client', moment, text: '', attachments: false }]],
        reachesStart: true,
        reachesEnd: true,
      },
    },
  });
}

test.each([
  ['a client', ['coconala/dm/1']],
  ['a platform', ['coconala']],
  ['everything', ['*']],
])(
  '%s that a machine with a clock some hours ahead has seen is erased whole',
  async (_, scopes) => {
    await see('dm/1', '山田商店', NOW + 3 * HOUR, NOW - HOUR);
    const [turn] = await openTurns();
    if (turn) await recordJudgement({ turn, kind: 'spam', value: true, now: NOW + 3 * HOUR });
    await erase({ scopes, withKept: false }, NOW);
    const left = await everything();
    expect(JSON.stringify([...left])).not.toContain('山田商店');
    const counts = await connection.run(async ({ conversations, judgements, messages, views }) =>
      Promise.all([conversations, judgements, messages, views].map((table) => table.count())),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
    // Who had not been seen so is noticed at once, and they themselves from then on.
    await see('dm/2', 'ミナト企画', NOW + MINUTE);
    await see('dm/1', '山田商店', NOW + 4 * HOUR);
    expect((await openTurns()).map(({ conversation }) => conversation).sort()).toEqual([
      'coconala/dm/1',
      'coconala/dm/2',
    ]);
  },
);

test('what claims to be from days ahead makes nobody blind for so long', async () => {
  await see('dm/1', '山田商店', NOW + 30 * 24 * HOUR, NOW - HOUR);
  await erase({ scopes: ['coconala/dm/1'], withKept: false }, NOW);
  await see('dm/1', '山田商店', NOW + 25 * HOUR);
  expect(await openTurns()).toHaveLength(1);
});
