import type { PageReading, PreviewReading } from '@/lib/domain/reading';
import { findAll, findFirst, isMatch, readPath, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { markless, unreadable } from '@/lib/platforms/page-readings';
import { JAPAN, readPrintedDate } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

const PERMALINK = /^\/messages\/\d+$/;
/** The one list that is documented to hold received messages only. */
const RECEIVED = /^\/messages\/received\/?$/;

/** Any page but the first. */
const LATER = /[?&]page=(?!1(?:&|$))/;

/** A row so far: only the order of its parts is documented, no element around them. */
interface Row {
  sender: string;
  time?: Element;
}

/** The message list. What marks a row as unread is not documented, so no row says it. */
export function readInbox(document: Document, url: URL, look: Look): PageReading {
  const list = findFirst(document, css.inbox);
  if (!list) return unreadable;
  // The words of the page change with its language.
  const image = findFirst(list, css.rowImage) ? css.rowImage : css.namedImage;
  const previews = new Map<string, PreviewReading>();
  let row: Row | undefined;
  for (const part of findAll(list, css.inboxPart)) {
    if (isMatch(part, image)) row = { sender: '' };
    else if (!row) continue;
    else if (isMatch(part, 'time')) row.time = part;
    else if (isMatch(part, 'span')) {
      // The name follows the image; a span after the time may hold anything.
      if (!row.time) row.sender ||= readText(part);
    } else if (row.time) {
      // The first message's address after the time is the row's own.
      const preview = readRow(row, part, url, look);
      if (!preview) continue;
      previews.set(preview.conversation.id, preview);
      row = undefined;
    }
  }
  // Messages that no row could be made of: built otherwise by now.
  if (previews.size === 0 && findFirst(list, css.inboxSign)) return unreadable;
  return markless([...previews.values()], LATER.test(url.search));
}

function readRow(row: Row, link: Element, url: URL, look: Look): PreviewReading | undefined {
  const path = readPath(link, url);
  if (!PERMALINK.test(path)) return undefined;
  const moment = readPrintedDate(JAPAN, row.time ?? null, look);
  return {
    conversation: {
      id: path.slice(1).replace('messages', 'message'),
      aliases: [],
      ...(row.sender && { client: row.sender }),
      url: url.origin + path,
    },
    unread: 'unknown',
    lastAuthor: RECEIVED.test(url.pathname) ? 'client' : 'unknown',
    ...(moment && { moment }),
  };
}
