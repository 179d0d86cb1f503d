import type { Unread } from '@/lib/domain/reading';
import type { SiteDefinition } from '@/lib/domain/site';
import { findAll, readAttribute } from '@/lib/page/query';
import { countOf, saysUnread } from './marks';
import { isProven, type Memory } from './memory';
import type { RowPart, SiteParts } from './parts';
import { isScroller, keyOf, labelOf } from './signs';
import { allElements, holds, parentOf } from './tree';
import { MESSAGES } from './words';

/** What one sign says of the page as a whole; the greater `confidence` is heard first. */
export interface Signal {
  readonly state: 'some' | 'none' | 'unknown';
  readonly count?: number;
  readonly confidence: number;
}

const COUNT = /^\s*[([【]\s*(?:(\d{1,4})(\+)?|\*)\s*[)\]】]|(?:未読|新着)\D{0,12}(\d{1,4})\s*件/;
const ACTIVITY = /^\s*[•●*]|^\s*[([]\*[)\]]/;
/** A title that goes to and fro says the same for this long. */
const FLASHING_MS = 3_000;
/** As many rows as a page of a longer list may hold. */
const FULL_PAGE = 20;
const PAGES =
  '[rel~="next"], [class*="paginat" i], [class*="pager" i], [class*="load-more" i], [class*="loadmore" i]';
const LABEL_COUNT = /(?<!\d)(\d{1,4})(?!\d|\+)/;

const sign = (state: Signal['state'], confidence: number, count?: number): Signal => ({
  state,
  confidence,
  ...(count && { count }),
});
const SILENT = sign('unknown', 0);

/** The count at the head of the title. Its absence says nothing while it flashes, or was never there. */
export function titleSignal(title: string, memory: Memory, now = performance.now()): Signal {
  const [found, inBrackets, isMore, said] = COUNT.exec(title) ?? [];
  const count = Number(inBrackets ?? said);
  if (count === 0) return sign('none', 1);
  if (found || ACTIVITY.test(title)) {
    memory.titleAt = now;
    memory.titleCount = isMore ? undefined : count;
  }
  if (memory.titleAt === undefined) return SILENT;
  const isFlashing = now - memory.titleAt < FLASHING_MS;
  return isFlashing ? sign('some', 1, memory.titleCount) : sign('none', 1);
}

/** Numbers that are read out: 「メッセージ 3件の未読」, "Inbox, no unread messages". */
function labelSignal(outside: (element: Element) => boolean): Signal {
  for (const one of allElements()) {
    const label = labelOf(one);
    if (!MESSAGES.test(label) || label.length > 80 || outside(one)) continue;
    const count = Number(LABEL_COUNT.exec(label)?.[1]);
    // Without a number it may be the name of a filter.
    if (count > 0 && saysUnread(label)) return sign('some', 3, count);
    if (/(?<!\d)0 ?(?:件|unread)|\bno (?:unread|new) /i.test(label)) return sign('none', 3);
  }
  return SILENT;
}

/** A badge beside a known anchor. Absent, it says none where it was seen before. */
export function badgeSignal(badge: SiteParts['badge'], memory: Memory, isTaught: boolean): Signal {
  if (!badge) return SILENT;
  const { anchor, badge: mark } = badge;
  const isKnown = isProven(
    memory,
    `badge ${keyOf(anchor)} ${readAttribute(anchor, 'href')}`,
    !!mark,
  );
  const confidence = isTaught ? 4 : 2;
  if (mark) return sign('some', confidence, countOf(mark));
  return isKnown || isTaught ? sign('none', confidence) : SILENT;
}

/** Rows that bear a mark count conversations; "none" only of a list that is known to be whole. */
export function rowsSignal(rows: readonly RowPart[], isWhole: boolean): Signal {
  const count = rows.filter(({ unread }) => unread === 'yes').length;
  const isKnown = isWhole && rows.every(({ unread }) => unread === 'yes' || unread === 'no');
  if (count > 0) return sign('some', 5, isKnown ? count : undefined);
  return rows.length > 0 && isKnown ? sign('none', 3) : SILENT;
}

/** One answer: the most trustworthy signs that speak. Never a sum; equals that disagree say nothing. */
export function settle(signals: readonly Signal[], isList: boolean): Unread {
  const speaking = signals.filter(({ state }) => state !== 'unknown');
  const heard = speaking.filter((one) =>
    speaking.every(({ confidence }) => confidence <= one.confidence),
  );
  const [first] = heard;
  if (!first || heard.some(({ state }) => state !== first.state)) {
    return { state: 'unknown', why: isList || first ? 'undocumented' : 'notAList' };
  }
  if (first.state === 'none') return { state: 'none' };
  const { count } = first;
  return { state: 'some', ...(count && heard.every((one) => one.count === count) && { count }) };
}

/** What all signs of a page say together. */
export function readUnread(
  parts: SiteParts,
  document: Document,
  definition: SiteDefinition | undefined,
  memory: Memory,
): Unread {
  const { inbox, conversation, badge } = parts;
  const rows = inbox?.rows ?? [];
  const signals = [
    rowsSignal(rows, !!inbox && rows.length < FULL_PAGE && isWhole(inbox.list, document)),
    labelSignal((one) => holds(inbox?.list, one) || holds(conversation?.list, one)),
    badgeSignal(badge, memory, !!definition?.badge),
    titleSignal(document.title, memory),
  ];
  return settle(signals, !!inbox);
}

/** A list that scrolls, or has pages, may go on where nobody sees it. */
function isWhole(list: Element, document: Document): boolean {
  for (let up: Element | undefined = list; up; up = parentOf(up)) {
    if (isScroller(up)) return false;
  }
  return findAll(document, PAGES).length === 0;
}
