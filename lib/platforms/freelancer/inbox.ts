import type { ConversationNames, PageReading, PreviewReading } from '@/lib/domain/reading';
import { findAll, findClosest, findFirst, readPath, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { unreadable } from '@/lib/platforms/page-readings';
import { readPrintedMoment, viewersTime } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

/** The path of a conversation. */
export const THREAD = /^\/messages\/thread\/(\d+)\/?$/;
/** The number of unread messages in a row, shown only above 0. */
const COUNT = /^[1-9]\d*\+?$/;

/**
 * The list of conversations. Its unread count was seen in 2020: that no row has one proves nothing, since
 * the count may be gone. Whether the list is whole is not documented, so conversations are not counted.
 */
export function readInbox(document: Document, url: URL, look: Look): PageReading {
  const list = findFirst(document, css.list);
  const rows = list ? findAll(list, css.row) : [];
  const counted = rows.filter((row) => COUNT.test(readText(findFirst(row, css.rowCount))));
  const previews = new Map<string, PreviewReading>();
  for (const row of rows) {
    // The count survives where some rows have it: then the others have nothing unread.
    const none = counted.length > 0 && !findFirst(row, css.rowCount) ? 'no' : 'unknown';
    const preview = readRow(row, counted.includes(row) ? 'yes' : none, url, look);
    if (preview) previews.set(preview.conversation.id, preview);
  }
  // How an empty list looks is not documented: it may also be loading, or built otherwise by now.
  if (previews.size === 0) return unreadable;
  return {
    page: 'inbox',
    unread: counted.length > 0 ? { state: 'some' } : { state: 'unknown', why: 'undocumented' },
    previews: [...previews.values()],
  };
}

function readRow(
  row: Element,
  unread: PreviewReading['unread'],
  url: URL,
  look: Look,
): PreviewReading | undefined {
  const link = findFirst(row, css.rowLink) ?? findClosest(row, css.rowLink);
  const [, id] = THREAD.exec(readPath(link, url)) ?? [];
  if (id === undefined) return undefined;
  const client = readText(findFirst(row, css.rowName));
  const moment = readPrintedMoment(viewersTime('en'), findFirst(row, css.rowTime), look);
  return {
    conversation: threadNames(id, client, url),
    unread,
    lastAuthor: 'unknown',
    ...(moment && { moment }),
  };
}

/** The conversation with this number in its address. */
export function threadNames(id: string, client: string | undefined, url: URL): ConversationNames {
  return {
    id: `thread/${id}`,
    aliases: [],
    ...(client && { client }),
    url: `${url.origin}/messages/thread/${id}`,
  };
}
