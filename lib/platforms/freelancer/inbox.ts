import type { PageReading } from '@/lib/domain/reading';
import { findFirst, readPath, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import type { ListKind } from '@/lib/platforms/chat';
import { readChatList } from '@/lib/platforms/chat-list';
import { unreadable } from '@/lib/platforms/page-readings';
import * as css from './selectors';

/** The path of a conversation. */
export const THREAD = /^\/messages\/thread\/(\d+)\/?$/;

/** The list of conversations, and how each is known. */
export const threads: ListKind = {
  path: '/messages/thread/',
  list: css.list,
  row: css.row,
  rowClient: css.rowName,
  rowTime: css.rowTime,
  idOf: (row, url) => THREAD.exec(readPath(findFirst(row, css.rowLink), url))?.[1] ?? '',
  marksOf(rows) {
    // The count was seen in 2020: it survives where some rows have it, and there the others have nothing unread.
    const none = rows.some(isCounted) ? 'no' : 'unknown';
    return (row) => (isCounted(row) ? 'yes' : findFirst(row, css.rowCount) ? 'unknown' : none);
  },
};

/** The number of unread messages in a row, shown only above 0. */
function isCounted(row: Element): boolean {
  return /^[1-9]\d*\+?$/.test(readText(findFirst(row, css.rowCount)));
}

/** The inbox. Whether its list is whole is not documented, so unread conversations are not counted. */
export function readInbox(document: Document, url: URL, look: Look): PageReading {
  const list = readChatList(document, url, look, threads);
  // How an empty list looks is not documented: it may also be loading, or built otherwise by now.
  if (!list) return unreadable;
  const { unread, previews } = list;
  return { page: 'inbox', unread: unread.state === 'some' ? { state: 'some' } : unread, previews };
}
