import type {
  Author,
  ConversationReading,
  MessageReading,
  PageReading,
  PrintedMoment,
} from '@/lib/domain/reading';
import {
  findAll,
  findClosest,
  findFirst,
  isInside,
  isMatch,
  readPath,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { authorsByName } from '@/lib/platforms/authors-by-name';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { isSameName } from '@/lib/platforms/person-names';
import { readPrintedDate, viewersTime } from '@/lib/platforms/printed-moment';
import { threadNames } from './inbox';
import { readBody, readHead } from './message';
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
  if (!parts.some(isMessage)) return unreadable;
  const clients = readClient(findAll(document, css.person).filter(isOfPage), url);
  const names = parts.filter(isMessage).flatMap((item) => readHead(item)?.name ?? []);
  const authorOf = authorsByName(names, (name) => clients.some((one) => isSameName(one, name)));
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: threadNames(id, clients[0], url),
      side: 'unknown',
      runs: readRuns(parts, authorOf, look),
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

function isMessage(part: Element): boolean {
  return isMatch(part, css.message);
}

/** The messages, and every text that stands between them, in page order. */
function partsOf(list: Element): Element[] {
  let last: Element | undefined;
  return findAll(list, '*').filter((element) => {
    if (last && isInside(element, last)) return false;
    const isOther = !isMessage(element);
    if (isOther && (findFirst(element, css.message) || !readText(element))) return false;
    last = element;
    return true;
  });
}

/** Who wrote and when, as the last head says; the messages below it that have none are of the same sender. */
interface Sender {
  readonly author: Author | undefined;
  readonly moment: PrintedMoment | undefined;
}

/**
 * A text between messages that is no day's may be anything: another way to name a day, a fold. Behind it
 * neither day nor sender is known before the page says them again.
 */
function readRuns(
  parts: readonly Element[],
  authorOf: (name: string) => Author | undefined,
  look: Look,
): ConversationReading['runs'] {
  const printer = viewersTime('en');
  const runs: MessageReading[][] = [[]];
  let day = '';
  let sender: Sender | undefined;
  for (const part of parts) {
    if (!isMessage(part)) {
      [day = ''] = DAY.exec(readText(part)) ?? [];
      if (day) continue;
      sender = undefined;
      runs.push([]);
      continue;
    }
    const head = readHead(part);
    if (head) {
      const text = day && head.time && `${day} ${head.time}`;
      const moment = text ? readPrintedDate(printer, part, look, text) : undefined;
      sender = { author: authorOf(head.name), moment };
    }
    runs.at(-1)?.push(readMessage(part, sender, head !== undefined, look));
  }
  return runs.filter(({ length }) => length > 0);
}

function readMessage(
  item: Element,
  sender: Sender | undefined,
  isFirst: boolean,
  look: Look,
): MessageReading {
  if (!sender?.author) return unknownMessage;
  const { author, moment } = sender;
  return {
    author,
    ...(moment && { moment: isFirst ? moment : sinceThen(moment, item, look) }),
    text: readBody(item),
    attachments: false,
  };
}

/** A message without a head came after its sender's last head, and before it was seen. */
function sinceThen({ earliest, latest }: PrintedMoment, item: Element, look: Look): PrintedMoment {
  const seen = look.appearedAt(item, readText(item)).latest;
  return { earliest, latest: Math.max(latest, seen), source: 'absolute' };
}
