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
}

/** A visible page that shows the newest messages of a conversation, with times to the second. */
export function snapshotOf(
  { id, asked, waiting }: Exchange,
  since: number,
  shown: number,
): Snapshot {
  const all = asked.flatMap((at, index): MessageReading[] => {
    const isOpen = waiting && index === asked.length - 1;
    const question = message('client', at, `${id}-q${index}`);
    return isOpen
      ? [question]
      : [question, message('worker', at + (1 + (index % 7)) * MINUTE, `${id}-a${index}`)];
  });
  return {
    platform: 'coconala',
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
