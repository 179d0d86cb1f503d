import { readAttribute, tagOf } from '@/lib/page/query';
import { MESSAGE_IDS } from './ids';
import { boxOf, mainKeyOf, namesOf, scrolls, textOf, topOf } from './signs';
import { shapeOf } from './times';
import {
  allElements,
  childrenOf,
  common,
  holds,
  leavesOf,
  mostAlike,
  parentOf,
  partsOf,
} from './tree';

const LIST_NAME = /\bmessages\b|\b(?:message|msg|m) ?list\b/;
const LOG_NAME =
  /\b(?:message|msg|chat|conversation|thread|talk)s? (?:log|history|area|body|content|scroll|scroller|feed|stream|view)\b/;
const ITEM = /\b(?:messages?|msg|mbox|bubble|balloon|comment|chat|talk|reply|post|utterance)\b/;
/** Parts that share the word with the messages, and are not one. */
const NOT_ITEM =
  /\b(?:list|messages|log|scroll|scroller|area|history|container|pane|panel|view|window|main|body|section|header|input|composer|form|footer|toolbar|separator|divider|date|day|time|status|button|icon|avatar|name|sender|menu|new|typing|loader|title|app|page)\b/;
const INLINE =
  /^(?:P|SPAN|A|B|I|EM|STRONG|BR|CODE|PRE|IMG|TIME|BUTTON|SMALL|H\d|INPUT|TEXTAREA|LABEL)$/;
const MOST_MESSAGES = 400;
/** Where to look for what scrolls: asking for styles costs. */
const MOST_STYLES = 300;
/** Words that fill nearly all of a place are what the place is for. */
const NEARLY_ALL = 0.9;

/** The messages of the open conversation and what contains them all. */
export interface Log {
  readonly list: Element;
  /** In the order in which they stand on the screen. */
  readonly items: readonly Element[];
}

/** The open conversation: its role or name says so, or it stands in one column with the message box. */
export function findLog(field: Element | undefined): Log | undefined {
  const role = allElements().find((one) => readAttribute(one, 'role') === 'log');
  const isList = (one: Element) => LIST_NAME.test(namesOf(one)) && childrenOf(one).length > 0;
  const list = role ?? (field ? besideField(field) : allElements().find(isList));
  if (!list) return undefined;
  const items = itemsOf(list, field).slice(-MOST_MESSAGES);
  const [first] = items;
  if (!first) return undefined;
  const parent = parentOf(first) ?? list;
  return {
    list: items.reduce(common, parent),
    // Some pages write the newest first and turn the list over, or place rows by themselves.
    items: [...items].sort((a, b) => topOf(a) - topOf(b)),
  };
}

/** The nearest place above or below the box that holds messages. */
function besideField(field: Element): Element | undefined {
  for (let up = parentOf(field); up; up = parentOf(up)) {
    const places = childrenOf(up)
      .filter((one) => !holds(one, field) && inColumn(one, field) && leavesOf(one).length > 0)
      .sort((a, b) => leavesOf(b).length - leavesOf(a).length);
    for (const place of places) {
      const parts = partsOf(place);
      const named = parts.find((one) => isLogByName(one) && leavesOf(one).length > 0);
      const list = named ?? parts.slice(0, MOST_STYLES).find(scrolls);
      if (list) return list;
      // The messages may stand beside the box itself, with nothing of their own around them.
      if (kindOf(place)) return up;
      if (leavesOf(place).some((leaf) => shapeOf(textOf(leaf)))) return place;
    }
  }
  return undefined;
}

function isLogByName(element: Element): boolean {
  const names = namesOf(element);
  return LIST_NAME.test(names) || LOG_NAME.test(names);
}

/** Above or below, not beside it, where the list of conversations stands. */
function inColumn(place: Element, field: Element): boolean {
  const [a, b] = [boxOf(place), boxOf(field)];
  if (!a || !b) return a === b;
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > b.width / 2;
}

/** By id, role or name where the makers gave one, else the entries of the list. */
function itemsOf(list: Element, field: Element | undefined): readonly Element[] {
  const last = new Map<string, Element>();
  // Groups of one author's messages are fewer than messages; what is in each of them comes later.
  const most = mostAlike(partsOf(list).slice(1), (one) => {
    const kind = kindOf(one);
    if (!kind || isQuiet(one) || holds(one, field)) return undefined;
    // In page order only the last one of a kind can hold the next.
    if (holds(last.get(kind), one)) return undefined;
    last.set(kind, one);
    return kind;
  });
  return most.length > 0 ? most : entriesOf(list, field);
}

/** What of the many parts of a message, or of a group of them, this may be. */
function kindOf(one: Element): string | undefined {
  const id = MESSAGE_IDS.find((name) => Element.prototype.hasAttribute.call(one, name));
  if (id) return id;
  const role = readAttribute(one, 'role');
  if (/^(?:article|listitem)$/.test(role)) return role;
  const names = namesOf(one);
  if (INLINE.test(tagOf(one)) || !ITEM.test(names) || NOT_ITEM.test(names)) return undefined;
  // State and side are told by further classes: the first one is what it is.
  return mainKeyOf(one);
}

function isQuiet(one: Element): boolean {
  return leavesOf(one).length === 0 && !partsOf(one).some((part) => tagOf(part) === 'IMG');
}

function entriesOf(list: Element, field: Element | undefined): readonly Element[] {
  const entries = childrenOf(list).filter((one) => leavesOf(one).length > 0 && !holds(one, field));
  const words = (one: Element) => leavesOf(one).reduce((sum, leaf) => sum + textOf(leaf).length, 0);
  const main = entries.find((one) => words(one) >= words(list) * NEARLY_ALL);
  const isWrapper = main && childrenOf(main).some((one) => !INLINE.test(tagOf(one)));
  if (isWrapper && !/^(?:LI|ARTICLE)$/.test(tagOf(main))) return entriesOf(main, field);
  return entries;
}
