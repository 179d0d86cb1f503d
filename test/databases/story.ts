import type { MessageReading, PageReading, PreviewReading } from '@/lib/domain/reading';
import { remindersAt } from '@/lib/domain/reminder';
import { settleAlerts, takeAlerts } from '@/lib/store/alerts';
import { openCommitments } from '@/lib/store/commitments';
import { connection } from '@/lib/store/connection';
import { eraseUpTo } from '@/lib/store/erasure';
import { recordHealth } from '@/lib/store/health';
import { recordJudgement } from '@/lib/store/judge';
import { beginImport, finishImport } from '@/lib/store/last-import';
import { recordLook, recordSwitchedOn } from '@/lib/store/looks';
import { mergeFacts } from '@/lib/store/merge';
import { recordCommitmentWord, recordPledges } from '@/lib/store/pledges';
import { recordSnapshot } from '@/lib/store/record';

/** Some days of work that leave rows in every table of the store. Its user loads `fake-indexeddb/auto` first. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGIN = Date.UTC(2026, 8, 1, 15);

/** `c0 w3i c5`: the client at minute 0, an interim reply of the worker at 3, the client at 5. */
function messages(picture: string, from: number): MessageReading[] {
  return picture.split(' ').map((token, index) => {
    const [, who, minute, mark] = /^([cwa])(\d+)(i?)$/.exec(token) as RegExpExecArray;
    const earliest = from + Number(minute) * MINUTE;
    return {
      id: `${from / MINUTE}-${index}`,
      author: ({ c: 'client', w: 'worker', a: 'automatic' } as const)[who as 'c' | 'w' | 'a'],
      moment: { earliest, latest: earliest + MINUTE - 1, source: 'absolute' as const },
      text: mark === 'i' ? 'interim' : 'text',
      attachments: index === 0,
    };
  });
}

const elsewhere = { unread: { state: 'unknown', why: 'notAList' }, previews: [] } as const;

function conversation(
  names: { id: string; aliases?: string[]; client: string; side?: 'worker' | 'buyer' },
  runs: MessageReading[][],
  reachesStart = true,
): PageReading {
  const { id, aliases = [], client, side = 'unknown' } = names;
  const url = `https://coconala.com/${id}`;
  return {
    page: 'conversation',
    ...elsewhere,
    conversation: {
      conversation: { id, aliases, client, title: 'ロゴ制作', url },
      side,
      runs,
      reachesStart,
      reachesEnd: true,
    },
  };
}

function inbox(id: string, client: string, row: Omit<PreviewReading, 'conversation'>): PageReading {
  return {
    page: 'inbox',
    unread: { state: 'some', count: 1 },
    previews: [
      {
        ...row,
        conversation: { id, aliases: [], client, url: `https://crowdworks.jp/messages/${id}` },
      },
    ],
  };
}

async function show(platform: string, reading: PageReading, at: number): Promise<void> {
  await recordHealth(platform, reading, true, at);
  await recordSnapshot({
    platform,
    since: at,
    visible: true,
    lookedAt: at,
    reading,
    interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
  });
}

async function judge(
  conversation: string,
  kind: 'noReplyNeeded' | 'answeredElsewhere' | 'interim' | 'buyerSide',
  now: number,
): Promise<void> {
  const turns = await connection.run((database) =>
    database.turns.where('conversation').equals(conversation).toArray(),
  );
  const turn = turns.at(-1);
  if (!turn) throw new Error(`No turn in ${conversation}`);
  await recordJudgement({ turn, kind, value: true, now });
}

/** What is read later: the conversation of a row on which the user had said that no reply is needed. */
export function showJudged(): Promise<void> {
  const reading = conversation({ id: 'thread/9', client: '小林' }, [messages('c0', BEGIN)]);
  return show('crowdworks', reading, BEGIN + 9 * DAY);
}

/** Plays it on the store of this context, which is to be empty. */
export async function playStory(): Promise<void> {
  await recordSwitchedOn('coconala', BEGIN - DAY);
  await recordSwitchedOn('crowdworks', BEGIN - DAY);
  const logo = { id: 'dm/1', aliases: ['talkroom/9'], client: '山田商店', side: 'worker' } as const;
  const first = messages('c0 w3i c5 a6 w40 c60 c70', BEGIN);
  await show('coconala', conversation({ ...logo, aliases: ['talkroom/9'] }, [first]), BEGIN + DAY);
  // Without the last one: it was withdrawn.
  const later = conversation({ ...logo, aliases: [] }, [
    [...first.slice(0, -1), ...messages('w0 c500', BEGIN + DAY)],
  ]);
  await show('coconala', later, BEGIN + 2 * DAY);
  await recordLook({
    platform: 'coconala',
    scope: 'coconala/dm/1',
    from: BEGIN + 2 * DAY,
    to: BEGIN + 2 * DAY + 5 * MINUTE,
  });
  for (const day of [1, 2, 3]) {
    const from = BEGIN + day * DAY;
    await recordLook({ platform: 'coconala', scope: 'coconala', from, to: from + 30 * MINUTE });
  }
  // The beginning and the middle unseen.
  const folded = [messages('c0 w9', BEGIN + DAY), messages('w0 c7', BEGIN + 2 * DAY)];
  await show(
    'coconala',
    conversation({ id: 'dm/2', client: '鈴木' }, folded, false),
    BEGIN + 3 * DAY,
  );
  await show(
    'coconala',
    conversation({ id: 'dm/3', client: '佐藤' }, [messages('c0', BEGIN)]),
    BEGIN + DAY,
  );
  await judge('coconala/dm/3', 'noReplyNeeded', BEGIN + DAY + MINUTE);
  await show(
    'coconala',
    conversation({ id: 'dm/4', client: '高橋' }, [messages('c0', BEGIN)]),
    BEGIN + DAY,
  );
  await judge('coconala/dm/4', 'answeredElsewhere', BEGIN + DAY + 2 * MINUTE);
  await show(
    'coconala',
    conversation({ id: 'dm/5', client: '田中' }, [messages('c0 w8', BEGIN)]),
    BEGIN + DAY,
  );
  await judge('coconala/dm/5', 'interim', BEGIN + DAY + 3 * MINUTE);
  await show(
    'coconala',
    conversation({ id: 'dm/6', client: '伊藤' }, [messages('c0 w2', BEGIN)]),
    BEGIN + DAY,
  );
  await judge('coconala/dm/6', 'buyerSide', BEGIN + DAY + 4 * MINUTE);
  await promise();
  await showCrowdWorks();
  await eraseUpTo('coconala/dm/7', BEGIN);
  await takeIn();
}

/** Another machine's file, which could still be taken back. */
async function takeIn(): Promise<void> {
  await beginImport('sokuresu-data-2026-09-09.json', BEGIN + 8 * DAY);
  const url = { value: 'https://coconala.com/dm/8', at: BEGIN + 2 * DAY };
  const client = { value: '加藤', at: BEGIN + 2 * DAY };
  const looks = { scope: 'coconala', spans: [{ from: BEGIN, to: BEGIN + 10 * MINUTE }] };
  await mergeFacts(
    [
      ['conversation', { platform: 'coconala', id: 'coconala/dm/8', url, client }],
      ['looks', looks],
    ],
    { undoable: true },
  );
  await finishImport([]);
}

/** A promise that was kept, a deadline that was moved, 返事待ち; one reminder is pending, a reply was picked. */
async function promise(): Promise<void> {
  const about = { platform: 'coconala', conversation: 'coconala/dm/1', madeAt: BEGIN + 2 * MINUTE };
  await recordPledges([{ ...about, kind: 'answer', dueAt: BEGIN + 60 * MINUTE }]);
  const madeAt = BEGIN + 2 * DAY;
  const [deadline] = await recordPledges([
    { ...about, kind: 'deadline', madeAt, dueAt: BEGIN + 5 * DAY },
    { ...about, kind: 'followUp', madeAt, dueAt: BEGIN + 4 * DAY },
  ]);
  await recordPledges([
    {
      ...about,
      kind: 'deadline',
      madeAt: madeAt + MINUTE,
      dueAt: BEGIN + 6 * DAY,
      ...(deadline && { moves: deadline.key }),
    },
  ]);
  const open = await openCommitments(BEGIN + 3 * DAY);
  const moved = open.find(({ kind }) => kind === 'deadline');
  if (!moved) throw new Error('No deadline is open');
  await recordCommitmentWord(moved, 'warned', true, BEGIN + 3 * DAY);
  const { give, skip } = remindersAt(open, new Set(), BEGIN + 5 * DAY);
  await takeAlerts(give, skip);
  await settleAlerts(give.slice(1).map(({ key }) => key));
  await connection.run(({ picks }) =>
    picks.put({
      key: '5f0c',
      at: BEGIN + 2 * MINUTE,
      conversation: 'coconala/dm/1',
      template: 'ja-read',
      situation: 'request',
    }),
  );
}

async function showCrowdWorks(): Promise<void> {
  const moment = { earliest: BEGIN, latest: BEGIN + MINUTE - 1, source: 'absolute' as const };
  const row = { unread: 'yes', lastAuthor: 'client', moment } as const;
  await show('crowdworks', inbox('message/77', '渡辺', row), BEGIN + 10 * MINUTE);
  const perhaps = { ...row, lastAuthor: 'unknown' } as const;
  await show('crowdworks', inbox('message/78', '中村', perhaps), BEGIN + 11 * MINUTE);
  await show('crowdworks', inbox('message/79', '小林', row), BEGIN + 12 * MINUTE);
  await judge('crowdworks/message/79', 'noReplyNeeded', BEGIN + 13 * MINUTE);
  const answered = messages('c0 w20', BEGIN);
  await show(
    'crowdworks',
    conversation({ id: 'thread/8', client: '渡辺' }, [answered]),
    BEGIN + DAY,
  );
}
