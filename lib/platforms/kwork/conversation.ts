import type { Author, MessageReading, PageReading } from '@/lib/domain/reading';
import { findFirst, findOnce, readLines, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { readFullDate, viewersTime } from '@/lib/platforms/printed-moment';
import { conversationWith } from './inbox';
import * as css from './selectors';

/** The open conversation with `client`, the username in the address. */
export function readConversation(
  document: Document,
  url: URL,
  look: Look,
  client: string,
): PageReading {
  const items = findOnce(document, css.message);
  if (items.length === 0) return unreadable;
  const nameOf = (item: Element) => readText(findFirst(item, css.author)).toLowerCase();
  const authorOf = authorsByName(items.map(nameOf), (name) => name === client.toLowerCase());
  const messages = items.map((item) => readMessage(item, authorOf(nameOf(item)), look));
  // That the oldest stands first is not documented: times that run the other way deny it.
  if (!isAscending(messages)) return unreadable;
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: conversationWith(client, url),
      side: 'unknown',
      runs: [messages],
      // How older messages come to be shown is not documented.
      reachesStart: false,
      reachesEnd: true,
    },
  };
}

function readMessage(item: Element, author: Author | undefined, look: Look): MessageReading {
  if (!author) return unknownMessage;
  // How times look here is not documented: one with its year means one day only, others may mean many.
  const moment = readFullDate(viewersTime('en'), findFirst(item, css.time), look);
  return {
    author,
    ...(moment && { moment }),
    text: readLines(findFirst(item, css.body)),
    attachments: findFirst(item, css.file) !== null,
  };
}

function isAscending(messages: readonly MessageReading[]): boolean {
  const times = messages.flatMap(({ moment }) => moment ?? []);
  return times.every(({ latest }) => latest >= (times[0]?.earliest ?? 0));
}
