import { findFirst, isMatch, readAttribute, readText } from '@/lib/page/query';
import type { Adapter } from '@/lib/platforms/adapter';
import { chatAdapter } from '@/lib/platforms/chat-adapter';
import { notAList } from '@/lib/platforms/page-readings';
import * as css from './selectors';

const HOSTS = /^https:\/\/(?:www|pro)\.fiverr\.com\//;

const chat = chatAdapter({
  id: 'fiverr',
  address: /^https:\/\/(?:www|pro)\.fiverr\.com\/inbox(?:\/([\w.-]+))?\/?$/,
  path: '/inbox/',
  list: css.inbox,
  row: css.row,
  rowClient: css.rowName,
  rowTime: css.rowTime,
  idOf(row) {
    const username = readAttribute(findFirst(row, css.rowUser), 'title');
    return /^[\w.-]+$/.test(username) ? username : '';
  },
  // A class of what is read and a number of what is not, which must not contradict each other.
  marksOf: () => (row) => {
    const isUnread = findFirst(row, css.rowNumber) !== null;
    if (isMatch(row, css.rowRead) === isUnread) return 'unknown';
    return isUnread ? 'yes' : 'no';
  },
  header: (document, unread) =>
    unread.state !== 'some' && findFirst(document, css.messagesDot) ? { state: 'some' } : unread,
  bubbles: css.bubble,
  hasIds: true,
  time: css.time,
  body: css.body,
  // An offer's card may stand in a message or by itself.
  isPersonal: (bubble) => !isMatch(bubble, css.card) && !findFirst(bubble, css.card),
  readSender(bubble) {
    // What may be a card is nobody's.
    if (isMatch(bubble, css.anyCard) || findFirst(bubble, css.anyCard)) return null;
    if (findFirst(bubble, css.theirs)) return 'client';
    if (readText(findFirst(bubble, css.mine)) === 'Me') return 'worker';
    // A header in another language is nobody's.
    return findFirst(bubble, `${css.sender}, ${css.time}`) ? null : undefined;
  },
  tell: () => (sender) => (sender === 'client' || sender === 'worker' ? sender : undefined),
  readTitle: (document) => readText(findFirst(document, css.client)),
  box: css.box,
});

/** Fiverr: a list of conversations, beside which one may be open, and a dot in the header of every page. */
export const fiverr: Adapter = {
  ...chat,
  readPage(document, url, look) {
    const reading = chat.readPage(document, url, look);
    if (reading || !HOSTS.test(url.href) || !findFirst(document, css.messagesMenu)) return reading;
    // That the dot is missing proves nothing: one renamed class would be a silent zero.
    const unread = findFirst(document, css.messagesDot) ? { state: 'some' as const } : notAList;
    return { page: 'elsewhere', unread, previews: [] };
  },
};
