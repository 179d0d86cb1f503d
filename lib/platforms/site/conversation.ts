import { findClosest, tagOf } from '@/lib/page/query';
import { authorsOf, type Speech } from './authors';
import type { Log } from './log';
import type { MessagePart, RowPart, SiteParts } from './parts';
import { findActive } from './rows';
import { namesOf, textOf, topOf } from './signs';
import { mayBeTime, shapeOf, timesOf } from './times';
import { common, holds, leavesOf, parentOf, precedes, widest } from './tree';
import { MESSAGES } from './words';

const ACTION = 'button, [role="button"], [role="menu"], [role="toolbar"], [role="tooltip"]';
const NAME =
  /\b(?:name|username|nickname|user|partner|client|customer|participant|recipient|member)\b/;
/** A sender's name, a receipt: what stands in a message and is not its text. */
const BESIDE =
  /\b(?:name|username|nickname|author|sender|status|receipt|read|seen|avatar|initials|title)\b/;
const LONGEST_NAME = 60;

/** The open conversation, read off the page by general signs. */
export function inferConversation(
  { list, items }: Log,
  field: Element | undefined,
  rows: readonly RowPart[],
): SiteParts['conversation'] {
  const client = findClient(list, field, rows);
  const times = timesOf(items);
  const days = daysOf(list, items);
  const spoken = items.flatMap((message): (Speech & { text: Element })[] => {
    const rest = leavesOf(message).filter((leaf) => leaf !== times.get(message));
    const [longest] = rest
      .filter((leaf) => !days.dividers.has(leaf) && !isBeside(leaf, message))
      .sort((a, b) => textOf(b).length - textOf(a).length);
    if (!longest && rest.length > 0) return [];
    const body = longest ?? message;
    return [{ message, body, text: fullText(message, body) }];
  });
  const authors = authorsOf(list, spoken, textOf(client));
  const sender = client ?? senderOf(spoken, authors, rows);
  const messages = spoken.map(
    ({ message, text }, at): MessagePart => ({
      message,
      author: authors[at] ?? 'unknown',
      text,
      time: times.get(message),
      day: days.of.get(message),
    }),
  );
  return messages.length > 0 ? { list, client: sender, messages } : undefined;
}

function isBeside(leaf: Element, message: Element): boolean {
  if (leaf === message) return false;
  return findClosest(leaf, ACTION) !== null || isNamed(leaf, message, BESIDE);
}

/** Whether a leaf, or what holds it inside of `around`, bears one of these names. */
function isNamed(leaf: Element, around: Element, names: RegExp): boolean {
  const up = parentOf(leaf);
  return names.test(namesOf(leaf)) || (!!up && up !== around && names.test(namesOf(up)));
}

/** Without a head: the name that stands beside the client's messages, where the list knows it. */
function senderOf(
  spoken: readonly Speech[],
  authors: readonly MessagePart['author'][],
  rows: readonly RowPart[],
): Element | undefined {
  const theirs = spoken.filter((_, at) => authors[at] === 'client');
  const said = theirs.flatMap(({ message }) => leavesOf(message)).map(textOf);
  const [only, another] = rows.filter(({ client }) => said.includes(textOf(client)));
  return another ? undefined : only?.client;
}

/** All around the longest text that holds nothing but text: paragraphs, lists, links. */
function fullText(message: Element, body: Element): Element {
  const others = leavesOf(message).filter(
    (leaf) => !holds(body, leaf) && (isBeside(leaf, message) || shapeOf(textOf(leaf))),
  );
  return widest(body, message, (around) => !others.some((leaf) => holds(around, leaf)));
}

/**
 * Dividers that name a day, and which of them stands before each message. Behind one that cannot be read
 * nobody knows the day.
 */
export function daysOf(list: Element, items: readonly Element[]) {
  /** What a divider says: itself, or undefined where it cannot be read. */
  const dividers = new Map<Element, Element | undefined>();
  const itemOf = new Map(items.flatMap((item) => leavesOf(item).map((leaf) => [leaf, item])));
  for (const leaf of leavesOf(list)) {
    const item = itemOf.get(leaf);
    const text = textOf(leaf);
    // Inside a message it must stand beside other words, or it is what the message says.
    const isAlone = item && leavesOf(item).length < 2;
    if (shapeOf(text) === 'day' && !isAlone) dividers.set(leaf, leaf);
    else if (!item && mayBeTime(text)) dividers.set(leaf, undefined);
  }
  const order = (a: Element, b: Element) => topOf(a) - topOf(b) || (precedes(a, b) ? -1 : 1);
  const of = new Map<Element, Element | undefined>();
  let day: Element | undefined;
  for (const stop of [...items, ...dividers.keys()].sort(order)) {
    day = dividers.has(stop)
      ? dividers.get(stop)
      : (leavesOf(stop).find((leaf) => dividers.has(leaf)) ?? day);
    of.set(stop, day);
  }
  return { dividers, of };
}

/**
 * Whose conversation it is: the name in its head that a row of the list bears too, the active row's, or,
 * without a list, a heading or what is named a name above the messages.
 */
function findClient(
  list: Element,
  field: Element | undefined,
  rows: readonly RowPart[],
): Element | undefined {
  const known = new Set(rows.map(({ client }) => textOf(client)).filter(Boolean));
  let pane: Element | undefined = field ? common(list, field) : parentOf(list);
  for (; pane; pane = parentOf(pane)) {
    const around = pane;
    if (rows.some(({ row }) => holds(around, row))) break;
    const head = leavesOf(pane).filter((leaf) => precedes(leaf, list));
    const found = head.find((leaf) =>
      known.size > 0 ? known.has(textOf(leaf)) : isName(leaf, around),
    );
    if (found) return found;
  }
  return findActive(rows)?.client;
}

function isName(leaf: Element, pane: Element): boolean {
  const text = textOf(leaf);
  if (text.length > LONGEST_NAME || MESSAGES.test(text) || shapeOf(text)) return false;
  return /^H[1-6]$/.test(tagOf(leaf)) || isNamed(leaf, pane, NAME);
}
