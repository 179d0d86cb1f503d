import type {
  ConversationNames,
  MessageReading,
  PageReading,
  PreviewReading,
  UnknownReason,
  Unread,
} from '@/lib/domain/reading';
import {
  findAll,
  findFirst,
  findOnce,
  isMatch,
  readAttribute,
  readLines,
  readPath,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { JAPAN, readPrintedDate, readPrintedMoment } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

const NO_MESSAGES = /^メッセージ[はが]ありません。?$/;
const ESTIMATE = /見積り提案/;
const THREAD = /^\/mypage\/direct_message\/([\w-]+)$/;
const PROFILE = /^\/users\/[^/]+$/;
/** A page holds about 30 rows; a list as long as this may go on, whatever stands below it. */
const FULL_PAGE = 25;

/** The list of direct messages, the one list of Coconala whose unread mark is documented. */
export function readInbox(document: Document, url: URL, look: Look): PageReading {
  const list = findFirst(document, css.inbox);
  if (!list) return unreadable;
  const rows = findAll(list, css.inboxRow);
  // Neither rows nor the words for "none": still loading, or changed.
  if (rows.length === 0 && !isEmpty(list)) return unreadable;
  const previews = new Map<string, PreviewReading>();
  for (const row of rows) {
    const preview = readRow(row, url, look);
    if (preview && previews.get(preview.conversation.id)?.unread !== 'yes') {
      previews.set(preview.conversation.id, preview);
    }
  }
  const distinct = [...previews.values()];
  const rest = restOf(document, url, rows.length);
  return {
    page: 'inbox',
    unread: readUnread(distinct, rest),
    ...(rest === 'partialList' && { partial: true }),
    previews: distinct,
  };
}

/** Says so in words of its own: those of a row that is built otherwise by now prove nothing. */
function isEmpty(list: Element): boolean {
  return (
    !findFirst(list, css.threadLink) &&
    findAll(list, '*').some((part) => NO_MESSAGES.test(readText(part)))
  );
}

function readRow(row: Element, url: URL, look: Look): PreviewReading | undefined {
  const [, id] = THREAD.exec(readPath(row, url)) ?? [];
  if (id === undefined) return undefined;
  const moment = readPrintedMoment(JAPAN, findFirst(row, css.rowTime), look);
  return {
    conversation: threadNames(id, url),
    unread: readMark(findFirst(row, css.rowIcon)),
    // The row previews the last message, whoever wrote it.
    lastAuthor: 'unknown',
    ...(moment && { moment }),
  };
}

/** The icon's place is always there; it is filled only when something is unread. */
function readMark(icon: Element | null): PreviewReading['unread'] {
  if (!icon) return 'unknown';
  return readText(icon) !== '' || findFirst(icon, '*') ? 'yes' : 'no';
}

/** `rest`: why the rows are not all that there are; undefined when they are. */
function readUnread(previews: readonly PreviewReading[], rest: UnknownReason | undefined): Unread {
  const count = previews.filter(({ unread }) => unread === 'yes').length;
  const known = previews.every(({ unread }) => unread !== 'unknown');
  if (count > 0) return { state: 'some', ...(!rest && known && { count }) };
  if (!known) return { state: 'unknown', why: 'anchorsMissing' };
  return rest ? { state: 'unknown', why: rest } : { state: 'none' };
}

/** Only a list of a single page, unfiltered, proves that nothing else is unread. */
function restOf(document: Document, url: URL, rows: number): UnknownReason | undefined {
  const pagination = findFirst(document, css.pagination);
  const current = pagination && readText(findFirst(pagination, css.paginationCurrent));
  // `fromMyPage` is the one parameter that is known not to choose rows.
  const isFirst = /^(?:\?fromMyPage=[^&]*)?$/.test(url.search) && (current ?? '1') === '1';
  if (!isFirst) return 'partialList';
  const hasMore = pagination && findFirst(pagination, css.paginationNext);
  return hasMore || rows >= FULL_PAGE ? 'morePages' : undefined;
}

/** An open direct-message conversation. */
export function readThread(document: Document, url: URL, look: Look, id: string): PageReading {
  const thread = findFirst(document, css.thread);
  // Nothing but the link to one's own profile tells whose a message is.
  const me = findAll(document, css.ownProfile)
    .map((link) => readPath(link, url))
    .find((path) => PROFILE.test(path));
  const items = thread ? findOnce(thread, css.threadItem) : [];
  const isThread = items.some((item) => isMatch(item, css.threadMessage));
  if (!thread || !me || !isThread) return unreadable;
  const client =
    readText(findFirst(document, css.participant)) ||
    readAttribute(findFirst(document, css.participantData), 'data-client-name').trim();
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: { ...threadNames(id, url), ...(client && { client }) },
      side: 'unknown',
      runs: [items.map((item) => readItem(item, me, url, look))],
      reachesStart: !findFirst(thread, css.threadOlder),
      reachesEnd: true,
    },
  };
}

function readItem(item: Element, me: string, url: URL, look: Look): MessageReading {
  const user = readPath(findFirst(item, css.threadUser), url);
  const body = findFirst(item, css.threadOriginal) ?? findFirst(item, css.threadText);
  const isEstimate =
    isMatch(item, css.threadEstimate) ||
    findFirst(item, css.threadEstimate) ||
    (body && !readText(body) && ESTIMATE.test(readText(item)));
  const isPersonal = isMatch(item, css.threadMessage) && !isEstimate;
  if (isPersonal && !user) return unknownMessage;
  const moment = readPrintedDate(JAPAN, findFirst(item, css.threadTime), look);
  return {
    author: !isPersonal ? 'system' : user === me ? 'worker' : 'client',
    ...(moment && { moment }),
    text: readLines(isPersonal ? body : (body ?? item)),
    attachments: false,
  };
}

function threadNames(id: string, url: URL): ConversationNames {
  return { id: `dm/${id}`, aliases: [], url: `${url.origin}/mypage/direct_message/${id}` };
}
