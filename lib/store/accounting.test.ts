import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { TurnWord } from '@/lib/domain/judgement';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { Turn } from '@/lib/domain/turn';
import type { WaitAlert } from '@/lib/domain/wait-alert';
import { givenWaits, idsOfWaits, takeAlerts } from './alerts';
import { connection } from './connection';
import { recordJudgement } from './judge';
import { recordSwitchedOn } from './looks';
import { openTurns, turnsSince } from './read';
import { recordSnapshot } from './record';

/** Inbox rows that name a message, not its conversation. */

const MINUTE = 60_000;
const SWITCHED_ON = Date.UTC(2026, 8, 1);
const AT = SWITCHED_ON + 10 * MINUTE;

afterEach(async () => {
  await connection.run((database) => database.delete());
  connection.close();
});

const moment = { earliest: AT, latest: AT + MINUTE - 1, source: 'absolute' as const };

function row(id = 777, client = '山田商店', since = AT + 2 * MINUTE): Snapshot {
  return {
    platform: 'crowdworks',
    since,
    visible: true,
    reading: {
      page: 'inbox',
      unread: { state: 'unknown', why: 'undocumented' },
      previews: [
        {
          conversation: {
            id: `message/${id}`,
            aliases: [],
            client,
            url: `https://crowdworks.jp/messages/${id}`,
          },
          unread: 'unknown',
          lastAuthor: 'client',
          moment,
        },
      ],
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  };
}

/** A row of a list that may hold the worker's own messages too. */
function ownOrNot(client?: string): Snapshot {
  const { reading, ...rest } = row(777, client);
  const previews = reading.previews.map((one) => ({ ...one, lastAuthor: 'unknown' as const }));
  return { ...rest, reading: { ...reading, previews } };
}

function opened(client = '山田商店', author: 'client' | 'worker' = 'client'): Snapshot {
  return {
    ...row(),
    since: AT + 3 * MINUTE,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: {
          id: 'thread/1',
          aliases: [],
          client,
          url: 'https://crowdworks.jp/proposals/2',
        },
        side: 'unknown',
        runs: [[{ author, moment, text: '…', attachments: false }]],
        reachesStart: true,
        reachesEnd: true,
      },
    },
  };
}

const waiting = async () => (await openTurns()).map(({ conversation }) => conversation);

async function judge(kind: TurnWord, value = true, turn?: Turn): Promise<Turn> {
  const subject = turn ?? ((await openTurns())[0] as Turn);
  await recordJudgement({ turn: subject, kind, value, now: AT + 2.5 * MINUTE });
  return subject;
}

describe('a row', () => {
  it('waits by itself until its conversation was read, in either order', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row());
    expect(await waiting()).toEqual(['crowdworks/message/777']);
    await recordSnapshot(opened());
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
    await recordSnapshot(row());
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
  });

  it('of another client is another conversation', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(opened());
    await recordSnapshot(row(778, '鈴木商会'));
    expect(await waiting()).toEqual(['crowdworks/message/778', 'crowdworks/thread/1']);
  });

  it('is recognised when both pages have come to print the client’s new name', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(opened('旧店名'));
    await recordSnapshot(row(777, '新店名'));
    expect(await waiting()).toHaveLength(2);
    await recordSnapshot({ ...opened('新店名'), since: AT + 9 * MINUTE });
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
  });
});

describe('what was told of a row', () => {
  it('was told of its conversation, and of no other client’s', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row());
    const [turn] = (await openTurns()) as [Turn];
    const at = turn.waitingSince.latest;
    const entry = { conversation: { id: turn.conversation } } as WaitAlert['entry'];
    await takeAlerts([{ key: `${turn.conversation} new ${at}`, stage: 'new', at, entry }], []);
    await recordSnapshot(opened());
    await recordSnapshot(row(778, '鈴木商会'));
    const ids = await idsOfWaits(await openTurns());
    expect(ids.get('crowdworks/thread/1')).toEqual([
      'crowdworks/thread/1',
      'crowdworks/message/777',
    ]);
    expect(await givenWaits(ids)).toEqual(
      new Map([
        ['crowdworks/message/778', []],
        ['crowdworks/thread/1', [{ stage: 'new', at }]],
      ]),
    );
  });
});

describe('the rows of a wait', () => {
  const HISTORY = 40;
  /** A long conversation whose client has written so often since the last answer. */
  const longer = (run: number): Snapshot => {
    const { reading, ...rest } = opened();
    const message = (index: number) => {
      const at = AT + (index - HISTORY) * 2 * MINUTE;
      return {
        author: index < HISTORY ? ('worker' as const) : ('client' as const),
        moment: { ...moment, earliest: at, latest: at + MINUTE - 1 },
        text: '…',
        attachments: false,
      };
    };
    const conversation = reading.conversation && {
      ...reading.conversation,
      runs: [Array.from({ length: HISTORY + run }, (_, index) => message(index))],
    };
    return { ...rest, since: AT + 60 * MINUTE, reading: { ...reading, conversation } } as Snapshot;
  };

  it.each([1, 3])('are found without its history, by a run of %d', async (run) => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row());
    await recordSnapshot(longer(run));
    const open = await openTurns();
    let read = 0;
    const count = (message: unknown) => {
      read++;
      return message;
    };
    await connection.run(async ({ messages }) => messages.hook('reading', count));
    const ids = await idsOfWaits(open);
    expect(ids.get('crowdworks/thread/1')).toContain('crowdworks/message/777');
    expect(read).toBeLessThan(HISTORY / 2);
  });
});

describe('what the user says of a row', () => {
  it.each<[TurnWord, string]>([
    ['noReplyNeeded', 'noReplyNeeded'],
    ['answeredElsewhere', 'answeredElsewhere'],
    ['buyerSide', 'buyerSide'],
  ])('%s holds when the conversation is read, in either order', async (kind, exclusion) => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row());
    const turn = await judge(kind);
    expect(await waiting()).toEqual([]);
    await recordSnapshot(opened());
    expect(await waiting()).toEqual([]);
    const read = (await turnsSince(0)).find(({ basis }) => basis === 'messages');
    expect(read?.exclusions).toEqual([exclusion]);
    await judge(kind, false, turn);
    expect(await waiting()).toEqual(['crowdworks/thread/1']);
  });

  it('covers the other rows of the sender that the queue listed with it', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row(777));
    await recordSnapshot(row(778));
    const [turn, ...others] = await openTurns();
    const word = { turn: turn as Turn, others, kind: 'noReplyNeeded' as const, now: AT + MINUTE };
    await recordJudgement({ ...word, value: true });
    expect(await waiting()).toEqual([]);
    await recordJudgement({ ...word, value: false });
    expect(await waiting()).toHaveLength(2);
  });
});

describe('the switching-on', () => {
  it('makes older rows no news', async () => {
    await recordSwitchedOn('crowdworks', AT + 5 * MINUTE);
    await recordSnapshot(row(777, '山田商店', AT + 6 * MINUTE));
    expect(await waiting()).toEqual([]);
  });

  it('does so too when a page was read before it was on record', async () => {
    await recordSnapshot(row(777, '山田商店', AT + 6 * MINUTE));
    expect(await waiting()).toEqual([]);
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    expect(await waiting()).toEqual(['crowdworks/message/777']);
  });

  it('anew leaves what was noticed before', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(row());
    await recordSwitchedOn('crowdworks', AT + 60 * MINUTE);
    await recordSnapshot(row(777, '山田商店', AT + 61 * MINUTE));
    await recordSnapshot(row(778, '鈴木商会', AT + 61 * MINUTE));
    expect(await waiting()).toEqual(['crowdworks/message/777']);
  });
});

describe('a row that names its sender, who may be the worker', () => {
  const wants = async () =>
    (await openTurns()).map(({ conversation, attention }) => `${conversation} ${attention}`);

  it('may be news until the conversation was read', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(ownOrNot());
    expect(await wants()).toEqual(['crowdworks/message/777 perhaps']);
    await recordSnapshot(opened());
    expect(await wants()).toEqual(['crowdworks/thread/1 waiting']);
  });

  it('is the worker’s own when a message of theirs was read at that very time, in either order', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(ownOrNot('練習ワーカー'));
    expect(await wants()).toEqual(['crowdworks/message/777 perhaps']);
    await recordSnapshot(opened('山田商店', 'worker'));
    expect(await wants()).toEqual([]);
    await recordSnapshot(ownOrNot('練習ワーカー'));
    expect(await wants()).toEqual([]);
  });

  it('is the client’s though the worker wrote to them in the same minute', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(opened('山田商店', 'worker'));
    await recordSnapshot(ownOrNot('山田商店'));
    expect(await wants()).toEqual(['crowdworks/message/777 perhaps']);
  });

  it('goes with the user’s word, and for good', async () => {
    await recordSwitchedOn('crowdworks', SWITCHED_ON);
    await recordSnapshot(ownOrNot());
    await judge('noReplyNeeded');
    expect(await wants()).toEqual([]);
    await recordSnapshot({ ...ownOrNot(), since: AT + 9 * MINUTE });
    expect(await wants()).toEqual([]);
  });
});
