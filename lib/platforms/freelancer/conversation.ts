import type { MessageReading, PageReading } from '@/lib/domain/reading';
import {
  findAll,
  findClosest,
  findFirst,
  findOnce,
  isInside,
  isMatch,
  readPath,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { carried } from '@/lib/platforms/carried';
import { chatNames } from '@/lib/platforms/chat';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { isSameName } from '@/lib/platforms/person-names';
import { readFullDate, viewersTime } from '@/lib/platforms/printed-moment';
import { threads } from './inbox';
import { type Head, readBody, readHead } from './message';
import * as css from './selectors';

const PROFILE = /^\/u\/([^/]+)$/;
const DAY = /^[a-z]{3} \d{1,2}, \d{4}$/i;

/** The open conversation of the page itself; those that float over it are none of its. */
export function readConversation(
  document: Document,
  url: URL,
  look: Look,
  id: string,
): PageReading {
  const isOfPage = (part: Element) => !findClosest(part, css.floating);
  const [chat, another] = findAll(document, css.chat).filter(isOfPage);
  const list = chat && !another ? findFirst(chat, css.messages) : null;
  const parts = list ? partsOf(list) : [];
  if (parts.length === 0) return unreadable;
  const clients = readClient(findAll(document, css.person).filter(isOfPage), url);
  const [client] = clients;
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: { ...chatNames(threads, id, url), ...(client && { client }) },
      side: 'unknown',
      runs: [readMessages(parts, clients, look)],
      // How older messages come to be shown is not documented.
      reachesStart: false,
      reachesEnd: true,
    },
  };
}

/** The client's name and username; none where the header names nobody, or several. */
function readClient(links: readonly Element[], url: URL): string[] {
  const usernames = new Set(links.flatMap((link) => PROFILE.exec(readPath(link, url))?.[1] ?? []));
  const texts = links.map((link) => readText(link).replace(/^@/, ''));
  return usernames.size === 1 ? [...texts, ...usernames].filter(Boolean) : [];
}

/** The messages, and every text that stands between them, in page order. */
function partsOf(list: Element): Element[] {
  let last: Element | undefined;
  const messages = new Set(findOnce(list, css.message));
  const parts = findAll(list, '*').filter((element) => {
    if (last && isInside(element, last)) return false;
    const isOther = !messages.has(element);
    // A hidden copy, or a part of one.
    if (isOther && findClosest(element, css.message)) return false;
    if (isOther && (findFirst(element, css.message) || !readText(element))) return false;
    last = element;
    return true;
  });
  // Below the last message something may say that it was seen, or that somebody is typing.
  return parts.slice(0, parts.findLastIndex(isMessage) + 1);
}

function isMessage(part: Element): boolean {
  return isMatch(part, css.message);
}

/** The day that a divider names; undefined for a message, null for another text. */
function readDay(part: Element): string | null | undefined {
  return isMessage(part) ? undefined : (DAY.exec(readText(part))?.[0] ?? null);
}

/**
 * A text between messages that is no day's may be anything: another way to name a day, a fold. It is a gap,
 * and behind it neither day nor sender is known before the page says them again.
 */
function readMessages(
  parts: readonly Element[],
  clients: readonly string[],
  look: Look,
): MessageReading[] {
  const days = carried(parts, readDay);
  const heads = carried(parts, (part) => {
    const day = readDay(part);
    return day ? undefined : day === null ? null : readHead(part);
  });
  const authorOf = authorsByName(
    heads.map((head) => head?.name ?? ''),
    (name) => clients.some((one) => isSameName(one, name)),
  );
  return parts.flatMap((part, index) => {
    const head = heads[index];
    if (readDay(part)) return [];
    const author = head ? authorOf(head.name) : undefined;
    if (!head || !author) return unknownMessage;
    const day = days[parts.indexOf(head.item)] ?? '';
    return {
      author,
      ...readMoment(part, head, day, look),
      text: readBody(part, head),
      attachments: false,
    };
  });
}

/** A message without a head came after its sender's last head, and before it was seen. */
function readMoment(
  part: Element,
  { item, time }: Head,
  day: string,
  look: Look,
): Pick<MessageReading, 'moment'> {
  const text = time && `${day} ${time}`;
  const moment = readFullDate(viewersTime('en'), item, look, text);
  if (!moment || item === part) return moment ? { moment } : {};
  const seen = look.appearedAt(part, readText(part)).latest;
  return { moment: { ...moment, latest: Math.max(moment.latest, seen) } };
}
