import type { PageReading, PreviewReading, UnknownReason, Unread } from '@/lib/domain/reading';
import { inScreenOrder, isInSight } from '@/lib/page/position';
import { findAll, findFirst, readText } from '@/lib/page/query';
import type { Look } from './adapter';
import { chatNames, type ListKind } from './chat';
import { readPrintedMoment, viewersTime } from './printed-moment';

/** What a list says of unread messages, and its rows in the order of the screen. */
export type ChatList = Pick<PageReading, 'unread' | 'partial' | 'previews'>;

/** The list of conversations; undefined where there is none, or none that can be read. */
export function readChatList(
  document: Document,
  url: URL,
  look: Look,
  kind: ListKind,
): ChatList | undefined {
  const list = findFirst(document, kind.list);
  if (!list) return undefined;
  const rows = inScreenOrder(findAll(list, kind.row));
  const [first] = rows;
  const markOf = kind.marksOf(rows);
  const previews = rows.flatMap((row) => readRow(row, markOf(row), url, look, kind));
  if (previews.length === 0 && !(kind.empty && findFirst(list, kind.empty))) return undefined;
  const partial = kind.isChosen?.(list, url) === true;
  const whole =
    previews.length === rows.length && (!first || isInSight(rows.at(-1) ?? first, first));
  return {
    unread: unreadOf(previews, partial ? 'partialList' : whole ? undefined : 'morePages'),
    ...(partial && { partial }),
    previews,
  };
}

function readRow(
  row: Element,
  unread: PreviewReading['unread'],
  url: URL,
  look: Look,
  kind: ListKind,
): PreviewReading[] {
  const id = kind.idOf(row, url);
  if (!id) return [];
  // A name may stand there twice, "X, X".
  const client = readText(findFirst(row, kind.rowClient)).replace(/^(.+), \1$/, '$1');
  const title = kind.rowTitle && readText(findFirst(row, kind.rowTitle));
  const moment = readPrintedMoment(viewersTime('en'), findFirst(row, kind.rowTime), look);
  return [
    {
      conversation: {
        ...chatNames(kind, id, url),
        ...(client && { client }),
        ...(title && { title }),
      },
      unread,
      lastAuthor: kind.lastAuthorOf?.(row) ?? 'unknown',
      ...(moment && { moment }),
    },
  ];
}

/** `rest`: why the rows are not all that there are; undefined where they are. */
function unreadOf(previews: readonly PreviewReading[], rest: UnknownReason | undefined): Unread {
  const count = previews.filter(({ unread }) => unread === 'yes').length;
  const known = previews.every(({ unread }) => unread !== 'unknown');
  if (count > 0) return { state: 'some', ...(!rest && known && { count }) };
  if (known && !rest) return { state: 'none' };
  return { state: 'unknown', why: rest ?? 'undocumented' };
}
