import { findAll, findFirst, isMatch, readAttribute, readPath, readText } from '@/lib/page/query';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { chatAdapter } from '@/lib/platforms/chat-adapter';
import { isSameName } from '@/lib/platforms/person-names';
import * as css from './selectors';

/** An id is `room_…`, a UUID or digits. Attachments (`/ab/messages/att/…`) lie elsewhere. */
const address =
  /^https:\/\/www\.upwork\.com\/ab\/messages\/rooms(?:\/(room_[\w-]+|[\da-f-]{36}|\d+))?\/?$/;

const content = `${css.body}, ${css.attachment}`;

/** Upwork: a list of rooms, beside which one may be open; a proposal's page holds its room in a frame. */
export const upwork = chatAdapter({
  id: 'upwork',
  address,
  path: '/ab/messages/rooms/',
  list: css.panel,
  row: css.row,
  rowClient: css.rowName,
  rowTitle: css.rowTopic,
  rowTime: css.rowTime,
  empty: css.empty,
  idOf: (row, url) => address.exec(url.origin + readPath(row, url))?.[1] ?? '',
  marksOf(rows) {
    // One source has the class, so that a row lacks it says something only where another one has it.
    const unmarked = rows.some((row) => isMatch(row, css.rowUnread)) ? 'no' : 'unknown';
    return (row) => (isMatch(row, css.rowUnread) ? 'yes' : unmarked);
  },
  // A list that is searched shows what was found.
  isChosen: (list, url) =>
    url.searchParams.has('filter') ||
    findAll(list, 'input').some((input) => (input as HTMLInputElement).value !== ''),
  bubbles: css.story,
  hasIds: true,
  time: css.time,
  body: css.body,
  attachment: css.attachment,
  isPersonal: (story) => findFirst(story, `${content}, ${css.runStart}`) !== null,
  readSender(story) {
    // A header over nothing: what makes a message one may have changed.
    if (!findFirst(story, content)) return null;
    const name =
      readText(findFirst(story, css.sender)) ||
      readAttribute(findFirst(story, css.avatar), 'alt').trim();
    return name || (findFirst(story, `${css.runStart}, ${css.time}`) ? null : undefined);
  },
  tell: (senders, title) => authorsByName(senders, (name) => isSameName(name, title)),
  readTitle: (document, url) =>
    readText(findFirst(document, css.title)) || url.searchParams.get('pageTitle') || '',
  box: css.box,
});
