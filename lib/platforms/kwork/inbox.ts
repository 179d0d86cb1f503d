import type { ConversationNames, PageReading, PreviewReading } from '@/lib/domain/reading';
import { findAll, findFirst, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { markless, unreadable } from '@/lib/platforms/page-readings';
import { readPrintedMoment, viewersTime } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

const USERNAME = /^[\w.-]+$/;
const OWN = /^Вы:/;
/** A time without a date is today's; 「Вчера」 and the dates of older rows are not read. */
const TODAY = /^\d{1,2}:\d\d$/;

/**
 * The list of conversations. What marks a row as unread is not documented, and that the last message is
 * not the worker's does not say that it is new: a row tells at most that the worker wrote last.
 */
export function readInbox(document: Document, url: URL, look: Look): PageReading {
  const previews = new Map<string, PreviewReading>();
  for (const row of findAll(document, css.row)) {
    const preview = readRow(row, url, look);
    if (preview) previews.set(preview.conversation.id, preview);
  }
  // Nothing is known around the rows: none there, or none readable, may be an empty list or another page.
  return previews.size > 0 ? markless([...previews.values()], false) : unreadable;
}

function readRow(row: Element, url: URL, look: Look): PreviewReading | undefined {
  const username = readText(findFirst(row, css.rowUser));
  if (!USERNAME.test(username)) return undefined;
  const time = findFirst(row, css.rowTime);
  const moment = TODAY.test(readText(time))
    ? readPrintedMoment(viewersTime('en'), time, look)
    : undefined;
  const isOwn = findFirst(row, css.rowOwn) || OWN.test(readText(findFirst(row, css.rowPreview)));
  return {
    conversation: conversationWith(username, url),
    unread: 'unknown',
    lastAuthor: isOwn ? 'worker' : 'unknown',
    ...(moment && { moment }),
  };
}

/** The conversation with this client, whose username is all that names it. */
export function conversationWith(username: string, url: URL): ConversationNames {
  return {
    id: `user/${username.toLowerCase()}`,
    aliases: [],
    client: username,
    url: `${url.origin}/inbox/${username}`,
  };
}
