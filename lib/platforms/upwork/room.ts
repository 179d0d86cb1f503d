import type { MessageReading, PageReading } from '@/lib/domain/reading';
import { inScreenOrder, isInSight } from '@/lib/page/position';
import { findAll, findFirst, readAttribute, readLines, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { carried } from '@/lib/platforms/carried';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { isSameName } from '@/lib/platforms/person-names';
import { type Printer, readFullDate, viewersTime } from '@/lib/platforms/printed-moment';
import { readRooms, roomNames } from './rooms';
import * as css from './selectors';

/** An open room, with the list of rooms where that stands beside it. */
export function readRoom(document: Document, url: URL, look: Look, id: string): PageReading {
  const list = findFirst(document, css.stories);
  const items = list ? inScreenOrder(findAll(list, css.story)) : [];
  const last = items.at(-1);
  // Notices alone: what makes a message one may have changed.
  if (!last || !items.some((item) => findFirst(item, css.body))) return unreadable;
  const title = readText(findFirst(document, css.title)) || url.searchParams.get('pageTitle') || '';
  const senders = carried(items, readSender).map((name) => name ?? '');
  const authorOf = authorsByName(senders, (name) => isSameName(name, title));
  const isClient = senders.some((name) => authorOf(name) === 'client');
  const printer = viewersTime('en');
  const messages = items.map((item, index) => {
    // A header over nothing: what makes a message one may have changed.
    const isNotice = !isPersonal(item) && !findFirst(item, css.runStart);
    const author = isNotice ? 'system' : authorOf(senders[index] ?? '');
    return author ? readMessage(item, author, look, printer) : unknownMessage;
  });
  const rooms = readRooms(document, url, look);
  return {
    page: 'conversation',
    unread: rooms?.unread ?? notAList,
    previews: rooms?.previews ?? [],
    conversation: {
      conversation: {
        ...roomNames(id, url),
        ...(title && { [isClient ? 'client' : 'title']: title }),
      },
      side: 'unknown',
      runs: [messages],
      // The list mounts what is in sight, and nothing documented says that its first bubble is the room's.
      reachesStart: false,
      reachesEnd: isInSight(last, 'bottom'),
    },
  };
}

function isPersonal(item: Element): boolean {
  return !!(findFirst(item, css.body) || findFirst(item, css.attachment));
}

function readSender(item: Element): string | null | undefined {
  if (!isPersonal(item)) return null;
  const name =
    readText(findFirst(item, css.sender)) ||
    readAttribute(findFirst(item, css.avatar), 'alt').trim();
  const isFollowUp = !findFirst(item, css.runStart) && !findFirst(item, css.time);
  return name || (isFollowUp ? undefined : null);
}

/** A follow-up has no time of its own; it was sent after its header's and nobody knows when. */
function readMessage(
  item: Element,
  author: MessageReading['author'],
  look: Look,
  printer: Printer,
): MessageReading {
  const id = readAttribute(item, 'id');
  const time = findFirst(item, css.time);
  // The text has the hour alone, of whichever day.
  const moment = readFullDate(printer, time, look, readAttribute(time, 'title'));
  return {
    ...(id && { id }),
    author,
    ...(moment && { moment }),
    text: author === 'system' ? '' : readLines(findFirst(item, css.body)),
    attachments: findFirst(item, css.attachment) !== null,
  };
}
