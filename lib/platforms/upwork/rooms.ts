import type { ConversationNames, PageReading, PreviewReading, Unread } from '@/lib/domain/reading';
import { inScreenOrder, isAllInSight } from '@/lib/page/position';
import { findAll, findFirst, isMatch, readPath, readText } from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { type Printer, readPrintedMoment, viewersTime } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

/** An id is `room_…`, a UUID or digits. Attachments (`/ab/messages/att/…`) lie elsewhere. */
const ROOM =
  /^\/ab\/messages\/rooms(?:\/(room_[\w-]+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+))?\/?$/;

/** The id of the room at this path, '' for the list alone, undefined for none of the message pages. */
export function roomAt(path: string): string | undefined {
  const match = ROOM.exec(path);
  return match ? (match[1] ?? '') : undefined;
}

/** How a room is known. */
export function roomNames(id: string, url: URL): ConversationNames {
  return { id, aliases: [], url: `${url.origin}/ab/messages/rooms/${id}` };
}

/** The list of rooms; undefined where there is none, which says nothing: Upwork leaves it out at times. */
export function readRooms(
  document: Document,
  url: URL,
  look: Look,
): Pick<PageReading, 'unread' | 'partial' | 'previews'> | undefined {
  const panel = findFirst(document, css.panel);
  if (!panel) return undefined;
  const rows = inScreenOrder(findAll(panel, css.row));
  // One source has the class, so that a row lacks it says something only where another one has it.
  const unmarked = rows.some((row) => isMatch(row, css.rowUnread)) ? 'no' : 'unknown';
  const printer = viewersTime('en');
  const previews = rows.flatMap((row) => readRow(row, unmarked, url, look, printer));
  if (previews.length === 0 && !findFirst(panel, css.empty)) return undefined;
  const chosen = url.searchParams.has('filter') || findAll(panel, 'input').some(isFilled);
  return {
    unread: readUnread(previews, rows, chosen),
    ...(chosen && { partial: true }),
    previews,
  };
}

/** A list that is searched shows what was found. */
function isFilled(input: Element): boolean {
  return (input as HTMLInputElement).value !== '';
}

function readRow(
  row: Element,
  unmarked: PreviewReading['unread'],
  url: URL,
  look: Look,
  printer: Printer,
): PreviewReading[] {
  const id = roomAt(readPath(row, url));
  if (!id) return [];
  // The name may stand there twice, "X, X".
  const client = readText(findFirst(row, css.rowName)).replace(/^(.+), \1$/, '$1');
  const title = readText(findFirst(row, css.rowTopic));
  const moment = readPrintedMoment(printer, findFirst(row, css.rowTime), look);
  return [
    {
      conversation: { ...roomNames(id, url), ...(client && { client }), ...(title && { title }) },
      unread: isMatch(row, css.rowUnread) ? 'yes' : unmarked,
      lastAuthor: 'unknown',
      ...(moment && { moment }),
    },
  ];
}

/** Without rows the list says itself that it is empty. `chosen`: it shows what was asked for. */
function readUnread(
  previews: readonly PreviewReading[],
  rows: readonly Element[],
  chosen: boolean,
): Unread {
  const count = previews.filter(({ unread }) => unread === 'yes').length;
  const isWhole = !chosen && isAllInSight(rows);
  if (count > 0) return { state: 'some', ...(isWhole && { count }) };
  if (chosen) return { state: 'unknown', why: 'partialList' };
  return rows.length > 0 ? { state: 'unknown', why: 'undocumented' } : { state: 'none' };
}
