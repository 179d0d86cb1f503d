import type { PageReading } from '@/lib/domain/reading';
import { findFirst } from '@/lib/page/query';
import type { Adapter, Look } from '@/lib/platforms/adapter';
import { unreadable } from '@/lib/platforms/page-readings';
import { findSingleBox } from '@/lib/platforms/single-box';
import { readConversation } from './conversation';
import { readContacts, readUnread } from './inbox';
import * as css from './selectors';

/** Fiverr's two hosts show the same inbox. */
const ORIGIN = /^https:\/\/(?:www|pro)\.fiverr\.com$/;
const INBOX = /^\/inbox(?:\/([\w.-]+))?\/?$/;

/** Fiverr: a list of conversations, beside which one may be open, and a dot in the header of every page. */
export const fiverr: Adapter = {
  id: 'fiverr',
  readPage(document, url, look) {
    if (!ORIGIN.test(url.origin)) return undefined;
    const match = INBOX.exec(url.pathname);
    if (match) return readMessages(document, url, look, match[1]);
    const unread = readUnread(document, undefined);
    return findFirst(document, css.messagesMenu)
      ? { page: 'elsewhere', unread, previews: [] }
      : undefined;
  },
  findComposer(document, url) {
    // Profiles have a box of the same name, for writing to somebody new.
    const isOpen = ORIGIN.test(url.origin) && INBOX.exec(url.pathname)?.[1];
    return isOpen ? findSingleBox(document, css.box) : { refusal: 'noComposer' };
  },
};

function readMessages(
  document: Document,
  url: URL,
  look: Look,
  username: string | undefined,
): PageReading {
  const contacts = readContacts(document, url, look);
  const conversation = username && readConversation(document, url, look, username);
  // What should be shown and is not: still loading, or changed.
  if (username ? !conversation : !contacts) return unreadable;
  return {
    page: conversation ? 'conversation' : 'inbox',
    unread: readUnread(document, contacts),
    previews: contacts?.previews ?? [],
    ...(conversation && { conversation }),
  };
}
