import type {
  Author,
  ConversationNames,
  ConversationReading,
  MessageReading,
  PageReading,
} from '@/lib/domain/reading';
import {
  findAll,
  findClosest,
  findFirst,
  findOnce,
  isMatch,
  isTranslated,
  readAttribute,
  readJson,
  readLines,
  readPath,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { notAList, unknownMessage, unreadable } from '@/lib/platforms/page-readings';
import { JAPAN, readPrintedDate } from '@/lib/platforms/printed-moment';
import * as css from './selectors';

const FOLD = /他の\d+件のメッセージを表示/;
/** The same in any language: a single number, and words. */
const TRANSLATED_FOLD = /^\D*\d+\D*$/;
const TITLE = /^(.+?)【クラウドワークス】$/;
const EMPLOYEE = '/public/employees/';

/** The conversation inside a proposal or contract page. */
export function readConversation(document: Document, url: URL, look: Look): PageReading {
  const thread = findFirst(document, css.thread);
  const items = thread ? findOnce(thread, css.message) : [];
  if (!thread || items.length === 0) return unreadable;
  const sent = items.filter(isSent);
  const me = sent.map((item) => readSender(item, url)).find((path) => path.startsWith(EMPLOYEE));
  const authors = new Map(items.map((item) => [item, readAuthor(item, me, url)]));
  const clients = items.filter((item) => authors.get(item) === 'client');
  const othersWork = clients.some((item) => readSender(item, url).startsWith(EMPLOYEE));
  const names = new Set(clients.map((item) => readText(findFirst(item, css.sender))));
  // A worker wrote, or several people, and nothing here is marked as sent: the mark may have changed,
  // and then the user's own messages would pass for the client's.
  if (sent.length === 0 && (othersWork || names.size > 1)) return unreadable;
  const client = readText(clients.map((item) => findFirst(item, css.sender)).at(-1));
  return {
    page: 'conversation',
    unread: notAList,
    previews: [],
    conversation: {
      conversation: readNames(document, thread, client, url),
      side: me ? 'worker' : othersWork ? 'buyer' : 'unknown',
      ...readRuns(thread, items, (item) => readMessage(item, authors.get(item), look)),
    },
  };
}

function readNames(
  document: Document,
  thread: Element,
  client: string,
  url: URL,
): ConversationNames {
  const [, kind = '', number = ''] = url.pathname.split('/');
  const own = `${kind.slice(0, -1)}/${number}`;
  const { id } = readJson(thread, 'data');
  const isId = typeof id === 'string' ? /^\d+$/.test(id) : Number.isSafeInteger(id);
  const [, title] = TITLE.exec(document.title.trim()) ?? [];
  return {
    id: isId ? `thread/${id}` : own,
    // The address names this page. `messageableId` does not say of which kind it is.
    aliases: isId ? [own] : [],
    ...(client && { client }),
    ...(title && { title }),
    url: `${url.origin}/${kind}/${number}`,
  };
}

function isSent(item: Element): boolean {
  return isMatch(item, css.sent) || findFirst(item, css.sent) !== null;
}

function readSender(item: Element, url: URL): string {
  return readPath(findFirst(item, css.sender), url);
}

/** Undefined without a sender: how notices look here is not documented. */
function readAuthor(item: Element, me: string | undefined, url: URL): Author | undefined {
  if (isSent(item) || (me !== undefined && readSender(item, url) === me)) return 'worker';
  return readText(findFirst(item, css.sender)) ? 'client' : undefined;
}

function readMessage(item: Element, author: Author | undefined, look: Look): MessageReading {
  if (!author) return unknownMessage;
  const time = findFirst(item, css.time);
  const moment = readPrintedDate(JAPAN, time, look, readAttribute(time, 'datetime'));
  // Two bodies, the folded one (a digest) and the full one, which has paragraphs.
  const paragraph = findFirst(item, css.fullBody);
  const body = paragraph ? findClosest(paragraph, css.body) : findFirst(item, css.body);
  return {
    author,
    ...(moment && { moment }),
    text: readLines(body),
    attachments: false,
  };
}

/** Messages behind a fold (「他のN件のメッセージを表示」) are hidden: it parts the runs. */
function readRuns(
  thread: Element,
  items: readonly Element[],
  read: (item: Element) => MessageReading,
): Pick<ConversationReading, 'runs' | 'reachesStart' | 'reachesEnd'> {
  const folds = findFolds(thread, items);
  const runs: MessageReading[][] = [];
  let [reachesStart, folded] = [true, true];
  for (const part of folds) {
    if (!items.includes(part)) {
      if (runs.length === 0) reachesStart = false;
      folded = true;
      continue;
    }
    if (folded) runs.push([]);
    runs.at(-1)?.push(read(part));
    folded = false;
  }
  return { runs, reachesStart, reachesEnd: !folded };
}

/** The messages and the folds between them, in page order. */
function findFolds(thread: Element, items: readonly Element[]): readonly Element[] {
  const fold = isTranslated(thread) ? TRANSLATED_FOLD : FOLD;
  // Looking at every element is dear, and most conversations have no fold.
  if (fold === FOLD && !fold.test(readText(thread))) return items;
  const known = new Set(items);
  return findAll(thread, '*').filter((element) => {
    if (known.has(element)) return true;
    // Not where a message quotes the line, nor what merely holds messages and the line.
    if (findClosest(element, css.noFold) || findFirst(element, css.noFold)) return false;
    return fold.test(readText(element));
  });
}
