import { deriveTurns } from '@/lib/domain/derive-turns';
import { type MessageFact, mergeMessage } from '@/lib/domain/fact';
import type { History } from '@/lib/domain/history';
import type { Judgement } from '@/lib/domain/judgement';
import type { MessageReading } from '@/lib/domain/reading';
import { conversationId } from '@/lib/domain/snapshot';
import { factsOf } from '@/lib/domain/snapshot-facts';

/** Conversations as pictures, for tables of tests. */

export const MINUTE = 60_000;

/** `c0 w3i c5`: client at minute 0, worker's interim reply at 3, client at 5; `|` is a gap, `w?` prints no time, `c6t` only thanks. */
function runsOf(picture: string): MessageReading[][] {
  return picture.split('|').map((part) => part.trim().split(/\s+/).filter(Boolean).map(messageOf));
}

function messageOf(token: string): MessageReading {
  const [, who, minute, mark] = /^([cwas])(\d+|\?)([it]?)$/.exec(token) as RegExpExecArray;
  const earliest = Number(minute) * MINUTE;
  const author = ({ c: 'client', w: 'worker', a: 'automatic', s: 'system' } as const)[
    who as 'c' | 'w' | 'a' | 's'
  ];
  return {
    author,
    ...(minute !== '?' && {
      moment: { earliest, latest: earliest + MINUTE - 1, source: 'absolute' as const },
    }),
    text: mark === 't' ? 'ありがとうございました。' : mark === 'i' ? 'interim' : 'text',
    attachments: false,
  };
}

/** One look at a conversation; by the user, at everything, unless it says otherwise. */
export interface PictureLook {
  picture: string;
  since?: number;
  visible?: boolean;
  start?: boolean;
  end?: boolean;
}

/** What is known after these looks. */
export function historyOf(looks: readonly PictureLook[], more: Partial<History> = {}): History {
  const messages = new Map<string, MessageFact>();
  let conversation: History['conversation'];
  for (const { picture, since = 1e9, visible = true, start = true, end = true } of looks) {
    const facts = factsOf({
      platform: 'coconala',
      since,
      visible,
      reading: {
        page: 'conversation',
        unread: { state: 'unknown', why: 'notAList' },
        previews: [],
        conversation: {
          conversation: { id: 'dm/1', aliases: [], url: 'https://coconala.com/' },
          side: 'unknown',
          runs: runsOf(picture),
          reachesStart: start,
          reachesEnd: end,
        },
      },
      interimOf: (text) => ({ version: 1, by: 'rule', interim: text === 'interim' }),
    });
    for (const fact of facts.messages) {
      const known = messages.get(fact.key);
      messages.set(fact.key, known ? mergeMessage(known, fact) : fact);
    }
    const next = facts.conversations[0];
    if (!conversation || (next?.end?.at ?? 0) >= (conversation.end?.at ?? 0)) conversation = next;
  }
  return {
    id: conversationId('coconala', 'dm/1'),
    ids: [conversationId('coconala', 'dm/1')],
    platform: 'coconala',
    messages: [...messages.values()],
    claims: [],
    conversation,
    judgements: [],
    switchedOn: [0],
    lookedUntil: 0,
    ...more,
  };
}

/** Start, answer, real answer and state of each turn, in minutes: `0 ack 3i sub 9 owed [gap]`. */
export function show(history: History): string[] {
  return deriveTurns(history).map((turn) => {
    const at = (moment: { earliest: number }) => moment.earliest / MINUTE;
    const { acknowledgement: ack, obligation } = turn;
    return [
      String(at(turn.waitingSince)),
      turn.clientMessages > 1 && `x${turn.clientMessages}`,
      ack && `ack ${at(ack.at)}${ack.interim ? 'i' : ''}`,
      obligation.own ? obligation.settled && `sub ${at(obligation.settled.at)}` : 'inherits',
      obligation.gap && 'sub?',
      turn.automaticReply && 'auto',
      turn.probableCloser && turn.attention !== 'closer' && 'closes',
      turn.attention,
      turn.disappearedAt !== undefined && 'gone',
      turn.exclusions.length > 0 && `[${turn.exclusions.join(' ')}]`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** A word of the user on a message or, without one, on the conversation or a row of it. */
export function judged(
  kind: Judgement['kind'],
  message: string | undefined,
  value = true,
  upTo?: number,
  wall = 1,
): Judgement {
  return {
    conversation: 'coconala/dm/1',
    ...(message !== undefined && { message }),
    kind,
    value,
    ...(upTo !== undefined && { upTo }),
    stamp: { wall, counter: 0, device: 'a' },
  };
}
