import type { MessageReading } from '../../lib/domain/reading.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** An exchange of messages: the client asks, the worker answers some minutes later. */
export interface Exchange {
  readonly id: string;
  /** When the client asked (epoch ms), oldest first. */
  readonly asked: readonly number[];
  /** The last question has no answer yet. */
  readonly waiting: boolean;
  /** If not Coconala. */
  readonly platform?: string;
  /** Messages of a question and its answer on the average, if more than two: the client adds to the question. */
  readonly perTurn?: number;
}

/** A visible page that shows the newest messages of a conversation, with times to the second. */
export function snapshotOf(exchange: Exchange, since: number, shown: number): Snapshot {
  const { id, asked, waiting, platform = 'coconala' } = exchange;
  const all = asked.flatMap((_, index) => {
    const isOpen = waiting && index === asked.length - 1;
    const turn = turnOf(exchange, index);
    return isOpen ? turn.slice(0, -1) : turn;
  });
  return {
    platform,
    since,
    visible: true,
    reading: {
      page: 'conversation',
      unread: { state: 'unknown', why: 'notAList' },
      previews: [],
      conversation: {
        conversation: {
          id: `dm/${id}`,
          aliases: [],
          client: `練習商店${id}`,
          url: `https://coconala.com/mypage/direct_message/${id}`,
        },
        side: 'worker',
        runs: [all.slice(-shown)],
        reachesStart: all.length <= shown,
        reachesEnd: true,
      },
    },
    interimOf: () => ({ version: 1, by: 'rule', interim: false }),
  };
}

/** A question, what the client adds to it, and the answer. */
function turnOf({ id, asked, perTurn = 2 }: Exchange, index: number): MessageReading[] {
  const at = asked[index] as number;
  const more = Math.floor((index + 1) * (perTurn - 2)) - Math.floor(index * (perTurn - 2));
  return [
    message('client', at, `${id}-q${index}`),
    ...Array.from({ length: more }, (_, nth) =>
      message('client', at + (nth + 1) * 5 * SECOND, `${id}-q${index}-${nth}`),
    ),
    message('worker', at + (1 + (index % 7)) * MINUTE, `${id}-a${index}`),
  ];
}

function message(author: 'client' | 'worker', at: number, id: string): MessageReading {
  const earliest = Math.floor(at / SECOND) * SECOND;
  return {
    id,
    author,
    moment: { earliest, latest: earliest + SECOND - 1, source: 'absolute' },
    text: '…',
    attachments: false,
  };
}
