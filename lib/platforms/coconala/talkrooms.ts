import type {
  Author,
  ConversationNames,
  MessageReading,
  PageReading,
  PreviewReading,
} from '@/lib/domain/reading';
import {
  findAll,
  findClosest,
  findFirst,
  findOnce,
  isMatch,
  isTranslated,
  isVisible,
  readAttribute,
  readLines,
  readPath,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { markless, notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { JAPAN, readPrintedDate, readPrintedMoment } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

const ROOM = /^\/talkrooms\/(\d+)$/;
const MESSAGE_ID = /^js-talkroomMessage-(\d+)$/;
const TO_NEWEST = '最新のメッセージに移動';
const DAY = 24 * 60 * 60 * 1000;

/** An open talkroom. */
export function readTalkroom(document: Document, url: URL, look: Look, id: string): PageReading {
  const room = findFirst(document, css.room);
  const items = room ? findOnce(room, css.roomMessage) : [];
  if (!room || items.length === 0) return unreadable;
  const client = readText(findFirst(document, css.roomClient));
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: { ...roomNames(id, url), ...(client && { client }) },
      side: 'unknown',
      runs: [readMessages(items, look)],
      // The one button between messages asks for older ones.
      reachesStart: findAll(room, 'button').every((one) => findClosest(one, css.roomMessage)),
      reachesEnd: !findAll(document, 'button').some(
        (button) => mayLeadToNewest(button) && isVisible(button),
      ),
    },
  };
}

/** In another language any button may be the one, but those that are known. */
function mayLeadToNewest(button: Element): boolean {
  return isTranslated(button)
    ? !findClosest(button, css.roomControls)
    : readText(button) === TO_NEWEST;
}

/**
 * Newest first, because the times have no year: a message is older than the one below it, so the
 * year of that one bounds its own. A day of tolerance keeps one message out of order from moving
 * all that stand above it into another year.
 */
function readMessages(items: readonly Element[], look: Look): MessageReading[] {
  let before = Number.POSITIVE_INFINITY;
  const messages = [...items].reverse().map((item) => {
    const message = readMessage(item, look, before);
    if (message.moment) before = message.moment.latest + DAY;
    return message;
  });
  return messages.reverse();
}

function readMessage(item: Element, look: Look, before: number): MessageReading {
  const time = findFirst(item, css.roomTime);
  const moment = readPrintedDate(JAPAN, time, look, readText(time), before);
  const [, id] = MESSAGE_ID.exec(readAttribute(item, 'id')) ?? [];
  const author = readAuthor(item);
  if (!author) return unknownMessage;
  return {
    ...(id !== undefined && { id }),
    author,
    ...(moment && { moment }),
    text: readLines(findFirst(item, css.roomText)),
    attachments: findFirst(item, css.roomAttachment) !== null,
  };
}

/**
 * A label outranks the sender: Coconala writes in the worker's name too, and that is no reply. The
 * client's mark outranks the name, which a client may choose.
 */
function readAuthor(item: Element): Author | undefined {
  const labels = findAll(item, css.roomLabel).map(readText);
  const user = readText(findFirst(item, css.roomUser));
  if (isMatch(item, css.roomDefault) || labels.includes('自動送信')) return 'automatic';
  if (labels.includes('システムメッセージ')) return 'system';
  if (isMatch(item, css.roomOthers)) return 'client';
  if (user === 'ココナラ') return 'system';
  // A label that says something else may say that nobody wrote this.
  if (labels.length > 0) return undefined;
  const isOwn = user === '自分' || (isTranslated(item) && findFirst(item, css.roomOwn));
  return isOwn ? 'worker' : undefined;
}

/**
 * The seller's orders: no list of messages. An unread mark is not documented, and the filter 未返信 proves
 * nothing about the last author: registering a delivery date ends it without a reply.
 */
export function readOrders(document: Document, url: URL, look: Look): PageReading {
  const list = findFirst(document, css.orders);
  if (!list) return unreadable;
  const previews = new Map<string, PreviewReading>();
  for (const title of findAll(list, css.orderTitle)) {
    const [, id] = ROOM.exec(readPath(title, url)) ?? [];
    // Each order is there twice, for wide and for narrow screens.
    if (id === undefined || previews.has(id)) continue;
    previews.set(id, readOrder(title, id, url, look));
  }
  // Orders that no row could be made of: built otherwise by now.
  if (previews.size === 0 && findFirst(list, css.orderLink)) return unreadable;
  return markless([...previews.values()], true);
}

function readOrder(title: Element, id: string, url: URL, look: Look): PreviewReading {
  const row = findClosest(title, css.orderRow);
  const moment = row ? readPrintedMoment(JAPAN, findFirst(row, css.orderTime), look) : undefined;
  const name = readText(title);
  return {
    conversation: { ...roomNames(id, url), ...(name && { title: name }) },
    unread: 'unknown',
    lastAuthor: 'unknown',
    ...(moment && { moment }),
  };
}

function roomNames(id: string, url: URL): ConversationNames {
  return { id: `talkroom/${id}`, aliases: [], url: `${url.origin}/talkrooms/${id}` };
}
