import type { ConversationReading, MessageReading } from '@/lib/domain/reading';
import { inScreenOrder, isInSight } from '@/lib/page/position';
import { findAll, findFirst, readAttribute, readLines, readText } from '@/lib/page/query';
import type { Look } from './adapter';
import { carried } from './carried';
import { type ChatKind, chatNames } from './chat';
import { unknownMessage } from './page-readings';
import { readFullDate, viewersTime } from './printed-moment';

/**
 * The open conversation, its bubbles in the order of the screen and as one run; undefined where there is
 * none that is built as documented. A follow-up has the sender of the bubble before it, but nothing is
 * carried across a notice or a header that cannot be read.
 */
export function readBubbles(
  document: Document,
  url: URL,
  look: Look,
  kind: ChatKind,
  id: string,
): ConversationReading | undefined {
  const bubbles = inScreenOrder(findAll(document, kind.bubbles));
  const last = bubbles.at(-1);
  // None, or notices alone: what makes a message one may have changed.
  if (!last || !bubbles.some((bubble) => findFirst(bubble, kind.body))) return undefined;
  const senders = carried(bubbles, (bubble) =>
    kind.isPersonal(bubble) ? kind.readSender(bubble) : null,
  ).map((sender) => sender ?? '');
  const title = kind.readTitle(document, url);
  const authorOf = kind.tell(senders, title);
  const messages = bubbles.map((bubble, index) => {
    const author = kind.isPersonal(bubble) ? authorOf(senders[index] ?? '') : 'system';
    return author ? readBubble(bubble, author, look, kind) : unknownMessage;
  });
  // Oldest first is how chats stand on the screen; times that run the other way deny it.
  const times = messages.flatMap(({ moment }) => moment ?? []);
  if (times.some(({ latest }) => latest < (times[0]?.earliest ?? 0))) return undefined;
  // Without ids and times nothing says that they stand in order, nor which one is the newest.
  const isOrdered = kind.hasIds || times.length > 1;
  const isClients = senders.some((one) => authorOf(one) === 'client');
  return {
    conversation: {
      ...chatNames(kind, id, url),
      ...(title && { [isClients ? 'client' : 'title']: title }),
    },
    side: 'unknown',
    runs: isOrdered ? [messages] : messages.map((message) => [message]),
    // Only what is in sight is mounted, and nothing documented says which bubble is the very first.
    reachesStart: false,
    reachesEnd: isOrdered && isInSight(last),
  };
}

/** A follow-up has no time of its own; its id makes it a message all the same. */
function readBubble(
  bubble: Element,
  author: MessageReading['author'],
  look: Look,
  kind: ChatKind,
): MessageReading {
  const id = kind.hasIds && readAttribute(bubble, 'id');
  const time = findFirst(bubble, kind.time);
  const printed = readAttribute(time, 'title') || readText(time);
  const moment = readFullDate(viewersTime('en'), time, look, printed);
  return {
    ...(id && { id }),
    author,
    ...(moment && { moment }),
    text: readLines(findFirst(bubble, kind.body)),
    attachments: !!kind.attachment && findFirst(bubble, kind.attachment) !== null,
  };
}
