import type { Unread } from '@/lib/domain/reading';
import type { SiteDefinition } from '@/lib/domain/site';
import { readAttribute } from '@/lib/page/query';
import { anchorKind } from './badge';
import { countOf, saysUnread } from './marks';
import type { Memory } from './memory';
import type { RowPart, SiteParts } from './parts';
import { labelOf, namesOf, type Tree } from './tree';
import { MESSAGES } from './words';

/** What one sign says of the page as a whole; the greater `confidence` is heard first. */
export interface Signal {
  readonly state: 'some' | 'none' | 'unknown';
  readonly count?: number;
  readonly confidence: number;
}

const COUNT = /^\s*[([【]\s*(?:(\d{1,4})(\+)?|\*)\s*[)\]】]|(?:未読|新着)[^\d]{0,12}(\d{1,4})\s*件/;
const ACTIVITY = /^\s*[•●*]|^\s*[([]\*[)\]]/;
/** A title that goes to and fro says the same for this long. */
const FLASHING_MS = 5_000;
const PAGES = /\b(?:pagination|pager|paginate|load more)\b/;
const LABEL_COUNT = /(?<!\d)(\d{1,4})(?!\d|\+)/;

/** The count at the head of the title. Its absence says nothing while it flashes, or was never there. */
export function titleSignal(title: string, memory: Memory, now = performance.now()): Signal {
  const found = COUNT.exec(title);
  const count = found?.[2] ? undefined : Number(found?.[1] ?? found?.[3]) || undefined;
  if (ACTIVITY.test(title) || (found && count !== 0)) {
    memory.titleAt = now;
    if (count) memory.titleCount = count;
    return { state: 'some', ...(count && { count }), confidence: 1 };
  }
  if (memory.titleAt === undefined) return { state: 'unknown', confidence: 0 };
  const isFlashing = now - memory.titleAt < FLASHING_MS;
  const last = memory.titleCount;
  if (isFlashing) return { state: 'some', ...(last && { count: last }), confidence: 1 };
  return { state: 'none', confidence: 1 };
}

/** Numbers that are read out: 「メッセージ 3件の未読」, "Inbox, no unread messages". */
export function labelSignal(tree: Tree, outside: (element: Element) => boolean): Signal {
  for (const one of tree.all) {
    const label = labelOf(one);
    if (!MESSAGES.test(label) || label.length > 80 || outside(one)) continue;
    const count = Number(LABEL_COUNT.exec(label)?.[1] ?? Number.NaN);
    if (saysUnread(label)) {
      return { state: 'some', ...(count > 0 && { count }), confidence: 3 };
    }
    if (/(?<!\d)0 ?(?:件|unread)|\bno (?:unread|new) /i.test(label))
      return { state: 'none', confidence: 3 };
  }
  return { state: 'unknown', confidence: 0 };
}

/** A badge beside a known anchor. Absent, it says none where it was seen before. */
export function badgeSignal(badge: SiteParts['badge'], memory: Memory, isTaught: boolean): Signal {
  if (!badge) return { state: 'unknown', confidence: 0 };
  const isProven = anchorKind(badge.anchor, memory, badge.badge);
  const confidence = isTaught ? 4 : 2;
  if (!badge.badge) return { state: isProven || isTaught ? 'none' : 'unknown', confidence };
  const count = countOf(badge.badge);
  return { state: 'some', ...(count > 0 && { count }), confidence };
}

/** Rows that bear a mark count conversations; "none" only of a list that is known to be whole. */
export function rowsSignal(rows: readonly RowPart[], isWhole: boolean): Signal {
  const count = rows.filter(({ unread }) => unread === 'yes').length;
  const isKnown = rows.every(({ unread }) => unread === 'yes' || unread === 'no');
  if (count > 0) return { state: 'some', ...(isKnown && isWhole && { count }), confidence: 5 };
  if (rows.length > 0 && isKnown && isWhole) return { state: 'none', confidence: 3 };
  return { state: 'unknown', confidence: 0 };
}

/** One answer: the most trustworthy signs that speak. Never a sum; equals that disagree say nothing. */
export function settle(signals: readonly Signal[], page: { readonly isList: boolean }): Unread {
  const speaking = signals.filter(({ state }) => state !== 'unknown');
  const greatest = Math.max(...speaking.map(({ confidence }) => confidence));
  const heard = speaking.filter(({ confidence }) => confidence === greatest);
  const [first] = heard;
  if (!first || heard.some(({ state }) => state !== first.state)) {
    return { state: 'unknown', why: page.isList || first ? 'undocumented' : 'notAList' };
  }
  if (first.state === 'none') return { state: 'none' };
  const counts = new Set(heard.map(({ count }) => count));
  return { state: 'some', ...(counts.size === 1 && first.count && { count: first.count }) };
}

/** What all signs of a page say together. */
export function readUnread(
  parts: SiteParts,
  document: Document,
  definition: SiteDefinition | undefined,
  { tree, memory }: { readonly tree: Tree; readonly memory: Memory },
): Unread {
  const { inbox, conversation, badge } = parts;
  const isListed = (one: Element) =>
    [inbox?.list, conversation?.list].some((list) => list && tree.contains(list, one));
  const signals = [
    rowsSignal(inbox?.rows ?? [], inbox !== undefined && isWhole(tree, inbox.list)),
    labelSignal(tree, isListed),
    badgeSignal(badge, memory, definition?.badge !== undefined),
    titleSignal(document.title, memory),
  ];
  return settle(signals, { isList: inbox !== undefined });
}

/** A list that scrolls, or has pages, may go on where nobody sees it. */
function isWhole(tree: Tree, list: Element): boolean {
  for (let up: Element | undefined = list; up; up = tree.parent(up)) {
    if (
      up.scrollHeight > up.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(up).overflowY)
    ) {
      return false;
    }
  }
  return !tree.all.some((one) => readAttribute(one, 'rel') === 'next' || PAGES.test(namesOf(one)));
}
