import type { ConversationReading, MessageReading } from '@/lib/domain/reading';
import { inScreenOrder, isInSight } from '@/lib/page/position';
import {
  findAll,
  findClosest,
  findFirst,
  isMatch,
  readAttribute,
  readLines,
  readText,
} from '@/lib/page/query';
import type { Look } from '@/lib/platforms/adapter';
import { carried } from '@/lib/platforms/carried';
import { unknownMessage } from '@/lib/platforms/page-readings';
import { type Printer, readFullDate, viewersTime } from '@/lib/platforms/printed-moment';
import { contactNames } from './inbox';
import * as css from './selectors';

type Author = 'client' | 'worker';

/** The open conversation; undefined where the page has none that is built as documented. */
export function readConversation(
  document: Document,
  url: URL,
  look: Look,
  username: string,
): ConversationReading | undefined {
  const flow = findFirst(document, css.flow);
  const items = flow
    ? inScreenOrder(findAll(flow, `${css.message}, ${css.anyCard}`).filter(isOuter))
    : [];
  const last = items.at(-1);
  // Cards alone: what makes a message one may have changed.
  if (!last || !items.some((item) => isMatch(item, css.message))) return undefined;
  const client = readText(findFirst(document, css.client));
  const authors = carried(items, readAuthor);
  const printer = viewersTime('en');
  return {
    conversation: { ...contactNames(username, url), ...(client && { client }) },
    side: 'unknown',
    runs: [items.map((item, index) => readItem(item, authors[index], look, printer))],
    // How a conversation begins, and whether older messages are loaded later, nobody has documented.
    reachesStart: false,
    reachesEnd: isInSight(last, 'bottom'),
  };
}

/** An offer's card may stand in a message or by itself. */
function isOuter(item: Element): boolean {
  return (
    isMatch(item, css.message) || !(findClosest(item, css.message) || findFirst(item, css.message))
  );
}

function isCard(item: Element): boolean {
  return isMatch(item, css.card) || findFirst(item, css.card) !== null;
}

/** Undefined: a follow-up without header. Null: a card, or what may be one, or a header in another language than "Me". */
function readAuthor(item: Element): Author | null | undefined {
  if (isMatch(item, css.anyCard) || findFirst(item, css.anyCard)) return null;
  if (findFirst(item, css.theirs)) return 'client';
  if (readText(findFirst(item, css.mine)) === 'Me') return 'worker';
  return findFirst(item, css.sender) || findFirst(item, css.time) ? null : undefined;
}

/** A follow-up has no time of its own; its id makes it a message all the same. */
function readItem(
  item: Element,
  sender: Author | null | undefined,
  look: Look,
  printer: Printer,
): MessageReading {
  const author = isCard(item) ? 'system' : sender;
  if (!author) return unknownMessage;
  const id = readAttribute(item, 'id');
  const moment = readFullDate(printer, findFirst(item, css.time), look);
  return {
    ...(id && { id }),
    author,
    ...(moment && { moment }),
    text: readLines(findFirst(item, css.body)),
    attachments: false,
  };
}
