import { readAttribute, tagOf } from '@/lib/page/query';
import { countOf, markRows } from './marks';
import type { Memory } from './memory';
import type { SiteParts } from './parts';
import { labelOf, namesOf, textOf } from './signs';
import { timesOf } from './times';
import { allElements, childrenOf, leavesOf, mostAlike, once, parentOf, partsOf } from './tree';
import { MESSAGES } from './words';

const MOST_ROWS = 200;
/** What holds more is no row. */
const MOST_PARTS = 150;
/** Rows that print a time, a picture, a second text: what a list of conversations has, and no menu. */
const FEWEST_SIGNS = 3;
const NAMED_FIRST = 10_000;
const NAME =
  /\b(?:name|username|nickname|user|partner|client|customer|participant|title|heading|subject)\b/;
const NO_NAME =
  /\b(?:last|preview|snippet|excerpt|body|content|text|avatar|initials|badge|count|time|date)\b/;
const ACTIVE = /\b(?:active|selected|current|opened)\b/;

/** A row before its mark is read. */
export interface PlainRow {
  readonly row: Element;
  readonly link: Element | undefined;
  readonly client: Element | undefined;
  readonly time: Element | undefined;
}

/** The list of conversations: alike siblings that name somebody, in a place that speaks of messages. */
export function findRows(
  outside: (element: Element) => boolean,
  isMessagePage: boolean,
  memory: Memory,
): SiteParts['inbox'] {
  let best: { list: Element; rows: readonly Element[]; rank: number } | undefined;
  for (const list of allElements()) {
    const children = childrenOf(list);
    if (children.length === 0 || outside(list)) continue;
    const rows = alike(children).slice(0, MOST_ROWS);
    const [first] = rows;
    if (!first || leavesOf(first).length < 2) continue;
    const named = isNamed(list, first);
    if (!named && (rows.length < 2 || !isMessagePage)) continue;
    const signs = signsOf(rows);
    if (signs < FEWEST_SIGNS * rows.length) continue;
    // Beside a list that is named after messages, no other one is a list of conversations.
    const rank = named ? signs + NAMED_FIRST : signs;
    if (rank > (best?.rank ?? 0)) best = { list, rows, rank };
  }
  return best && { list: best.list, rows: markRows(best.list, rowParts(best.rows), memory) };
}

/** The most frequent kind of child that says something; further classes tell a row's state. */
function alike(children: readonly Element[]): readonly Element[] {
  return mostAlike(children, (one) =>
    childrenOf(one).length > 0 || tagOf(one) === 'A'
      ? `${tagOf(one)} ${readAttribute(one, 'role')}`
      : undefined,
  );
}

/** Whether the list, what is around it, its first row or that row's address is named after messages. */
function isNamed(list: Element, first: Element): boolean {
  const around = [list, parentOf(list), first, childrenOf(first)[0]];
  return around.some((one) => one && saysMessages(one));
}

function signsOf(rows: readonly Element[]): number {
  const times = timesOf(rows);
  let signs = 0;
  for (const row of rows) {
    const leaves = leavesOf(row);
    const parts = partsOf(row);
    if (leaves.length < 2 || parts.length > MOST_PARTS) continue;
    if (parts.some(isAction) || getComputedStyle(row).cursor === 'pointer') signs++;
    if (times.has(row)) signs += 2;
    if (leaves.length > 2) signs++;
    if (
      parts.some(
        (one) => /\b(?:avatar|image|img|photo|icon)\b/.test(namesOf(one)) || tagOf(one) === 'IMG',
      )
    )
      signs++;
  }
  return signs;
}

const saysMessages = once((one: Element) =>
  [namesOf(one), labelOf(one), readAttribute(one, 'href')].some((said) => MESSAGES.test(said)),
);

/** Whether a row can be opened: a link, a button, an option, or what looks like it. */
function isAction(element: Element): boolean {
  return (
    /^(?:A|BUTTON)$/.test(tagOf(element)) ||
    /^(?:option|button|link|tab|row|treeitem|menuitem)$/.test(readAttribute(element, 'role')) ||
    readAttribute(element, 'tabindex') !== ''
  );
}

/** Links, names and times of rows. */
export function rowParts(rows: readonly Element[]): PlainRow[] {
  const times = timesOf(rows);
  return rows.map((row) => {
    const time = times.get(row);
    const link = [parentOf(row), ...partsOf(row)].find(
      (one) => one && tagOf(one) === 'A' && readAttribute(one, 'href').length > 1,
    );
    return { row, link, client: nameOf(row, time), time };
  });
}

/** By name, by heading, else the first words of any length (before it may stand initials). */
function nameOf(row: Element, time: Element | undefined): Element | undefined {
  const words = leavesOf(row).filter(
    (leaf) => leaf !== time && !(countOf(leaf) >= 0) && textOf(leaf).length > 1,
  );
  const fitting = words.filter((leaf) => !NO_NAME.test(namesOf(leaf)));
  return (
    fitting.find((leaf) => NAME.test(namesOf(leaf)) || /^(?:H\d|STRONG|B)$/.test(tagOf(leaf))) ??
    fitting[0] ??
    words[0]
  );
}

/** The row of the conversation that is open beside the list, where the page marks it. */
export function findActive<Row extends PlainRow>(rows: readonly Row[]): Row | undefined {
  const [only, another] = rows.filter(({ row }) =>
    [row, ...childrenOf(row)].some(
      (one) =>
        /^(?:true|page|location)$/.test(
          readAttribute(one, 'aria-current') || readAttribute(one, 'aria-selected'),
        ) || ACTIVE.test(namesOf(one)),
    ),
  );
  return another ? undefined : only;
}
