import { readAttribute, tagOf } from '@/lib/page/query';
import { isProven, type Memory } from './memory';
import type { RowPart } from './parts';
import type { PlainRow } from './rows';
import { boxOf, keyOf, labelOf, namesOf, textOf } from './signs';
import { childrenOf, mostAlike, parentOf, partsOf } from './tree';
import { NOT_UNREAD, UNREAD } from './words';

/** What the makers call a mark that bears a number or stands for one. */
export const BADGE = /\b(?:badge|count|counter|notifications?|dot|bubble|pill|indicator)\b/;
const NUMBER = /^(\d{1,4})\+?$/;
const PRESENCE = /\b(?:online|offline|presence|status|active|away)\b/;
const DOT_PX = 18;
const PILL_PX = 32;

/** Reads the marks of rows. The absence of a mark says "read" only where another row was seen to bear it. */
export function markRows(list: Element, rows: readonly PlainRow[], memory: Memory): RowPart[] {
  const kind = `${keyOf(list)} ${rows[0] ? tagOf(rows[0].row) : ''}`;
  const marks = rows.map(({ row }) => markOf(row));
  // What every row has and that holds nothing, or a number of who knows what, may be no mark at all.
  const isPlace = rows.length > 1 && marks.every((says) => says === false);
  const isMarked = marks.map((says) => says !== undefined && !isPlace);
  const isKnown = isProven(memory, kind, isMarked.includes(true));
  const setOff = isKnown ? new Set() : setOffRows(rows);
  return rows.map((row, at) => ({
    ...row,
    unread: isMarked[at] ? 'yes' : isKnown ? 'no' : setOff.has(row) ? 'perhaps' : 'unknown',
  }));
}

/**
 * The mark of a row, if it has one: true where its own name, a label or a number says so, false where it is
 * something that is merely named so.
 */
function markOf(row: Element): boolean | undefined {
  let mark: false | undefined;
  for (const one of partsOf(row)) {
    const names = namesOf(one);
    const says = saysUnread(names);
    const number = countOf(one);
    const isNumber = number > 0 && (says || BADGE.test(names));
    const isPill = number > 0 && !isNumber && isBlob(one, PILL_PX);
    if (!(isNumber || isPill || saysUnread(labelOf(one)) || (says && number !== 0))) continue;
    if (one !== row && !isShown(one)) continue;
    if (!isPill && (one === row || isNumber || textOf(one) !== '')) return true;
    mark = false;
  }
  return mark;
}

/** Whether a label, or makers' names, say that something is unread. */
export function saysUnread(label: string): boolean {
  return UNREAD.test(label) && !NOT_UNREAD.test(label) && !/(?<!\d)0(?!\d)/.test(label);
}

/** The number that is all that an element says; NaN where it is none. */
export function countOf(element: Element): number {
  return Number(NUMBER.exec(textOf(element))?.[1]);
}

/** Whether the user can see it; true where nothing at all is laid out. */
export function isShown(element: Element): boolean {
  const isDrawn = Element.prototype.checkVisibility?.call(element, {
    visibilityProperty: true,
    opacityProperty: true,
  });
  return isDrawn !== false && (boxOf(element) !== undefined || !boxOf(document.documentElement));
}

/** Rows whose name is heavier than others', that are tinted, or that bear a dot: weak signs. */
function setOffRows(rows: readonly PlainRow[]): ReadonlySet<PlainRow> {
  const looks = rows.map(({ row, client }) => {
    const weight = client ? Number(getComputedStyle(client).fontWeight) || 400 : 400;
    return { weight, tint: getComputedStyle(row).backgroundColor, dot: hasDot(row) };
  });
  const lightest = Math.min(...looks.map(({ weight }) => weight));
  const [plain] = mostAlike(looks, ({ tint }) => tint);
  const allDots = looks.every(({ dot }) => dot);
  return new Set(
    rows.filter(({ row }, at) => {
      const look = looks[at];
      if (!look || readAttribute(row, 'aria-selected') === 'true') return false;
      return look.weight - lightest >= 100 || (look.dot && !allDots) || look.tint !== plain?.tint;
    }),
  );
}

/** Something small, round and coloured that is neither words nor somebody's presence. */
function hasDot(row: Element): boolean {
  return partsOf(row).some((one) => {
    if (childrenOf(one).length > 0 || textOf(one) !== '') return false;
    const box = boxOf(one);
    if (!box || Math.abs(box.width - box.height) > 1 || !isBlob(one, DOT_PX)) return false;
    const up = parentOf(one);
    return !PRESENCE.test(namesOf(one)) && !(up && /\bavatar\b/.test(namesOf(up)));
  });
}

/** Something coloured with round corners, no higher than this. */
function isBlob(one: Element, height: number): boolean {
  const box = boxOf(one);
  if (!box || box.height > height) return false;
  const { borderRadius, backgroundColor } = getComputedStyle(one);
  return parseFloat(borderRadius) > 0 && !/^rgba.*, 0\)$|transparent/.test(backgroundColor);
}
