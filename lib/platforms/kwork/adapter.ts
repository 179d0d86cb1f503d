import { findFirst, readText } from '@/lib/page/query';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { chatAdapter } from '@/lib/platforms/chat-adapter';
import * as css from './selectors';

/** A conversation is known by the client's username. */
const address = /^https:\/\/kwork\.ru\/inbox(?:\/([\w.-]+))?\/?$/;

/** Kwork: one inbox. Its rows have no unread mark that is documented, and say at most that the worker wrote last. */
export const kwork = chatAdapter({
  id: 'kwork',
  address,
  path: '/inbox/',
  // Nothing is known around the rows.
  list: 'body',
  row: css.row,
  rowClient: css.rowUser,
  rowTime: css.rowTime,
  idOf: (row) => /^[\w.-]+$/.exec(readText(findFirst(row, css.rowUser)))?.[0] ?? '',
  marksOf: () => () => 'unknown',
  lastAuthorOf: (row) =>
    findFirst(row, css.rowOwn) || readText(findFirst(row, css.rowPreview)).startsWith('Вы:')
      ? 'worker'
      : 'unknown',
  bubbles: css.message,
  time: css.time,
  body: css.body,
  attachment: css.file,
  // How notices look is not documented; without an author they are nobody's.
  isPersonal: () => true,
  readSender: (bubble) => readText(findFirst(bubble, css.author)) || null,
  tell: (senders, client) =>
    authorsByName(senders, (name) => name.toLowerCase() === client.toLowerCase()),
  readTitle: (_, url) => address.exec(url.href)?.[1] ?? '',
  box: css.box,
});
