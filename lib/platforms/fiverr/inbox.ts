import type { ConversationNames, PreviewReading, Unread } from '@/lib/domain/reading';
import { inScreenOrder, isAllInSight } from '@/lib/page/position';
import { findAll, findFirst, isMatch, readAttribute, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { notAList } from '@/lib/platforms/page-readings';
import { type Printer, readPrintedMoment, viewersTime } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

/** A conversation is known by the client's user name. */
export const USERNAME = /^[\w.-]+$/;

/** What the list of conversations shows; `whole`: there are no further rows. */
export interface Contacts {
  readonly previews: readonly PreviewReading[];
  readonly whole: boolean;
}

/** How the conversation with this user is known. */
export function contactNames(username: string, url: URL): ConversationNames {
  const id = username.toLowerCase();
  return { id, aliases: [], url: `${url.origin}/inbox/${id}` };
}

/** The rows that are mounted, in the order of the screen; undefined where there are none. */
export function readContacts(document: Document, url: URL, look: Look): Contacts | undefined {
  const list = findFirst(document, css.inbox);
  const rows = list ? inScreenOrder(findAll(list, css.row)) : [];
  const printer = viewersTime('en');
  const previews = rows.flatMap((row) => readRow(row, url, look, printer));
  if (previews.length === 0) return undefined;
  return { previews, whole: previews.length === rows.length && isAllInSight(rows) };
}

function readRow(row: Element, url: URL, look: Look, printer: Printer): PreviewReading[] {
  const username = readAttribute(findFirst(row, css.rowUser), 'title');
  if (!USERNAME.test(username)) return [];
  const client = readText(findFirst(row, css.rowName));
  const moment = readPrintedMoment(printer, findFirst(row, css.rowTime), look);
  return [
    {
      conversation: { ...contactNames(username, url), ...(client && { client }) },
      unread: readMark(row),
      lastAuthor: 'unknown',
      ...(moment && { moment }),
    },
  ];
}

/** Two marks, a class of what is read and a number of what is not: they must not contradict each other. */
function readMark(row: Element): PreviewReading['unread'] {
  const isRead = isMatch(row, css.rowRead);
  if (findFirst(row, css.rowNumber)) return isRead ? 'unknown' : 'yes';
  return isRead ? 'no' : 'unknown';
}

/**
 * What header and list say together. The dot says "some"; that it is missing proves nothing by itself, for
 * one renamed class would then be a silent zero. "None" needs every row there is, each marked as read.
 */
export function readUnread(document: Document, contacts: Contacts | undefined): Unread {
  const { previews = [], whole = false } = contacts ?? {};
  const count = previews.filter(({ unread }) => unread === 'yes').length;
  const known = whole && previews.every(({ unread }) => unread !== 'unknown');
  if (count > 0) return { state: 'some', ...(known && { count }) };
  if (findFirst(document, css.messagesDot)) return { state: 'some' };
  if (!contacts) return notAList;
  if (known) return { state: 'none' };
  return { state: 'unknown', why: whole ? 'undocumented' : 'morePages' };
}
