import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { PrintedMoment } from '@/lib/domain/reading';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { Turn } from '@/lib/domain/turn';
import { connection } from './connection';
import { recordJudgement } from './judge';
import { recordLook } from './looks';
import { conversationsById, lastLooks, namesBesides, openTurns, turnsSince } from './read';
import { recordSnapshot } from './record';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 2, 3);

afterEach(async () => {
  await connection.run((database) => database.delete());
  connection.close();
});

function snapshot(
  client = '山田商店',
  text = '資料を送ります。秘密の合言葉は「からす」です。',
): Snapshot {
  return {
    platform: 'coconala',
    since: NOW,
    visible: true,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: {
          id: 'dm/1',
          aliases: [],
          client,
          url: 'https://coconala.com/mypage/direct_message/1',
        },
        side: 'unknown',
        runs: [
          [
            {
              author: 'client',
              moment: { earliest: NOW - 5 * MINUTE, latest: NOW - 5 * MINUTE, source: 'absolute' },
              text,
              attachments: false,
            },
          ],
        ],
        reachesStart: true,
        reachesEnd: true,
      },
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  };
}

async function onlyTurn(): Promise<Turn> {
  const turns = await turnsSince(0);
  expect(turns).toHaveLength(1);
  return turns[0] as Turn;
}

describe('the store', () => {
  it('holds no word of a message', async () => {
    await recordSnapshot(snapshot());
    const rows = await connection.run((database) =>
      Promise.all(database.tables.map((table) => table.toArray())),
    );
    expect(JSON.stringify(rows)).toContain('山田商店');
    expect(JSON.stringify(rows)).not.toMatch(/からす|合言葉|資料/);
  });

  it('keeps what a page said of a conversation beside its turns', async () => {
    await recordSnapshot(snapshot());
    const [turn] = await openTurns();
    const conversations = await conversationsById([turn?.conversation ?? '']);
    expect(conversations.get('coconala/dm/1')).toMatchObject({
      client: '山田商店',
      side: 'unknown',
    });
  });

  it('knows the names of every conversation but the open one', async () => {
    await recordSnapshot(snapshot());
    expect(await namesBesides(['coconala/dm/1'])).toEqual([]);
    expect(await namesBesides(['coconala/dm/2'])).toEqual([
      expect.objectContaining({ client: '山田商店' }),
    ]);
  });

  it('writes nothing when nothing is new', async () => {
    await recordSnapshot(snapshot());
    const database = await connection.open();
    const written: string[] = [];
    for (const table of [database.messages, database.turns, database.conversations]) {
      table.hook('creating', () => void written.push(table.name));
      table.hook('updating', () => void written.push(table.name));
    }
    await recordSnapshot(snapshot());
    expect(written).toEqual([]);
  });

  it('takes the user’s word and takes it back, though the clock be set back meanwhile', async () => {
    await recordSnapshot(snapshot());
    const turn = await onlyTurn();
    await recordJudgement({ turn, kind: 'noReplyNeeded', value: true, now: NOW });
    expect(await openTurns()).toEqual([]);
    await recordJudgement({ turn, kind: 'noReplyNeeded', value: false, now: NOW - 60 * MINUTE });
    expect(await openTurns()).toHaveLength(1);
  });

  it('joins looks into spans that never overlap', async () => {
    const look = (from: number, to: number) =>
      recordLook({ platform: 'coconala', scope: 'coconala', from: NOW + from, to: NOW + to });
    await look(0, MINUTE);
    await look(10 * MINUTE, 11 * MINUTE);
    await look(-5 * MINUTE, -4 * MINUTE);
    await look(2 * MINUTE, 9 * MINUTE);
    await look(3 * MINUTE, 4 * MINUTE);
    const spans = await connection.run((database) => database.looks.toArray());
    expect(spans.map(({ from, to }) => [(from - NOW) / MINUTE, (to - NOW) / MINUTE])).toEqual([
      [-5, -4],
      [0, 11],
    ]);
    expect(await lastLooks()).toEqual(new Map([['coconala', NOW + 11 * MINUTE]]));
  });

  it('knows that a conversation is still looked at, whether that is told before or after', async () => {
    const look = {
      platform: 'coconala',
      scope: 'coconala/dm/1',
      from: NOW,
      to: NOW + 5 * MINUTE,
    };
    await recordSnapshot(snapshot());
    await recordLook(look);
    expect((await onlyTurn()).lastSeenAt).toBe(NOW + 5 * MINUTE);
    await connection.run((database) => database.delete());
    connection.close();
    await recordLook(look);
    await recordSnapshot(snapshot());
    expect((await onlyTurn()).lastSeenAt).toBe(NOW + 5 * MINUTE);
  });

  it('does not write a settled turn again because its conversation is seen again', async () => {
    await recordSnapshot(variantOf(snapshot(), 'answered'));
    const database = await connection.open();
    const written: string[] = [];
    for (const table of [database.turns, database.views, database.messages]) {
      table.hook('creating', () => void written.push(table.name));
      table.hook('updating', () => void written.push(table.name));
    }
    await recordSnapshot({ ...variantOf(snapshot(), 'row'), since: NOW + MINUTE });
    expect(written).toEqual([]);
  });
});

/** The same with an answer, or as the row of an inbox. */
function variantOf(base: Snapshot, what: 'answered' | 'row'): Snapshot {
  const { conversation } = base.reading;
  const message = conversation?.runs[0]?.[0];
  if (!conversation || !message) throw new Error('a conversation with a message is needed');
  if (what === 'answered') {
    const moment = {
      ...message.moment,
      earliest: NOW - MINUTE,
      latest: NOW - MINUTE,
    } as PrintedMoment;
    const runs = [[message, { ...message, author: 'worker' as const, moment }]];
    return { ...base, reading: { ...base.reading, conversation: { ...conversation, runs } } };
  }
  const names = conversation.conversation;
  return {
    ...base,
    reading: {
      page: 'inbox',
      unread: { state: 'none' },
      previews: [{ conversation: names, unread: 'no', lastAuthor: 'unknown' }],
    },
  };
}
