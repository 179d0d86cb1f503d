import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TurnWord } from '@/lib/domain/judgement';
import type { MessageReading } from '@/lib/domain/reading';
import type { Turn } from '@/lib/domain/turn';
import { connection } from './connection';
import { recordJudgement } from './judge';
import { conversationsById, conversationsHiredAgain, turnsSince } from './read';
import { recordSnapshot } from './record';

/** What the ledger lets the user say of any turn, on the real store. */

const MINUTE = 60_000;
const AT = Date.UTC(2026, 8, 1);
const NOW = AT + 60 * MINUTE;
const ID = 'crowdworks/contract/3';

const message = (author: 'client' | 'worker', minute: number, text: string): MessageReading => ({
  author,
  moment: {
    earliest: AT + minute * MINUTE,
    latest: AT + minute * MINUTE + MINUTE - 1,
    source: 'absolute',
  },
  text,
  attachments: false,
});

beforeEach(() =>
  recordSnapshot({
    platform: 'crowdworks',
    since: AT + 30 * MINUTE,
    visible: true,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: {
          id: 'thread/1',
          aliases: ['contract/3'],
          client: '山田商店',
          url: 'https://crowdworks.jp/contracts/3',
        },
        side: 'worker',
        runs: [
          [
            message('client', 0, '納期はいつですか'),
            message('worker', 3, '金曜です。'),
            message('client', 9, 'ありがとうございました。よろしくお願いいたします。'),
          ],
        ],
        reachesStart: true,
        reachesEnd: true,
      },
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  }),
);

afterEach(async () => {
  await connection.run((database) => database.delete());
  connection.close();
});

/** Says it of the turn, and answers how that turn stands then. */
async function judge(index: number, kind: TurnWord, value = true): Promise<Turn | undefined> {
  const turn = (await turnsSince(0))[index] as Turn;
  await recordJudgement({ turn, kind, value, now: NOW });
  return (await turnsSince(0))[index];
}

describe('a word on a turn', () => {
  it('none yet: an answered first contact in a contract, and thanks', async () => {
    expect(await turnsSince(0)).toMatchObject([
      { exclusions: [], firstContact: true, phase: 'during' },
      { attention: 'closer', probableCloser: true, phase: 'during' },
    ]);
  });
  it('スパム excludes it, both ways', async () => {
    expect(await judge(0, 'spam')).toMatchObject({ exclusions: ['spam'] });
    expect(await judge(0, 'spam', false)).toMatchObject({ exclusions: [] });
  });
  it('返信が必要 reopens thanks, and 返信不要', async () => {
    expect(await judge(1, 'replyNeeded')).toMatchObject({ attention: 'waiting' });
    expect(await judge(1, 'replyNeeded', false)).toMatchObject({ attention: 'closer' });
    expect(await judge(1, 'noReplyNeeded')).toMatchObject({ exclusions: ['noReplyNeeded'] });
    expect(await judge(1, 'replyNeeded')).toMatchObject({ attention: 'waiting', exclusions: [] });
    expect(await judge(1, 'noReplyNeeded')).toMatchObject({ exclusions: ['noReplyNeeded'] });
  });
  it('一次返信 flips its acknowledgement', async () => {
    expect(await judge(0, 'interim')).toMatchObject({ acknowledgement: { interim: true } });
    // The answer is still owed, so the thanks close nothing.
    expect((await turnsSince(0))[1]).toMatchObject({ attention: 'waiting' });
  });
});

describe('a client who hired again', () => {
  it('is marked on the conversation, by whatever id it goes', async () => {
    await judge(0, 'hiredAgain');
    expect(await conversationsHiredAgain()).toEqual(new Set([ID]));
    expect((await conversationsById([ID])).get(ID)).toMatchObject({ hiredAgain: true });
    await judge(0, 'hiredAgain', false);
    expect(await conversationsHiredAgain()).toEqual(new Set());
  });
});
