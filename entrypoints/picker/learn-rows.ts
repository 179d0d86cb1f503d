import { findFirst, isInside } from '@/lib/page/query';
import type { SiteParts } from '@/lib/platforms/site/parts';
import { alikeBeside, chainOf } from './kin';
import type { Learned } from './learn';
import { fieldOf, hasMark, type Mark, marksOf, nameOf, nameOnPage } from './marks';

/** Words with which sites name what is unread, and those that name a passing state of something else. */
const UNREAD = /unread|unseen|new|badge|count|notif|indicator|dot|bold|strong/i;
const PASSING =
  /active|select|current|hover|focus|open|press|pin|star|online|status|avatar|first|last|even|odd/i;

/** Learns the list from one unread line of it; `pointed` is what in it was pointed at. */
export function learnRows(row: Element, pointed: Element, guessed: SiteParts): Learned {
  const rows = alikeBeside(row);
  if (rows.length < 2) return { trouble: 'alone' };
  const place = placeOf(rows);
  if (!place) return { trouble: 'noName' };
  const others = rows.filter((each) => each !== row);
  // Whoever points at the line a second time, points at the mark.
  const direct = pointed === row ? [] : marksOf(row, others, place.list, [pointed]);
  const mark = best(direct, others) ?? best(marksOf(row, others, place.list), others);
  if (!mark) return { trouble: 'noMark' };
  return {
    piece: {
      inbox: {
        list: place.listSelector,
        row: place.rowSelector,
        unread: mark.selector,
        ...fieldsOf(row, rows, guessed),
      },
    },
  };
}

/** What else stands in a line, as far as general signs know it. */
function fieldsOf(row: Element, rows: readonly Element[], { inbox }: SiteParts) {
  const guess = inbox?.rows.find((each) => isInside(each.row, row) || isInside(row, each.row));
  const client = fieldOf(guess?.client, row, rows);
  const time = fieldOf(guess?.time, row, rows) ?? (findFirst(row, 'time') ? 'time' : undefined);
  return {
    ...(client !== undefined && { client }),
    ...(time !== undefined && { time }),
    ...(hasMark(row, 'a[href]') && { link: 'a[href]' }),
  };
}

/** The nearest around the lines that can be found again, and in which the lines can. */
function placeOf(rows: readonly Element[]) {
  const [first] = rows;
  for (const list of first ? chainOf(first).slice(1) : []) {
    const listSelector = nameOnPage(list);
    const rowSelector = listSelector && nameOf(rows, list);
    if (listSelector && rowSelector) return { list, listSelector, rowSelector };
  }
  return undefined;
}

/** The mark that says most surely "unread". */
function best(marks: readonly Mark[], others: readonly Element[]): Mark | undefined {
  const worth = ({ selector, shared }: Mark) =>
    (UNREAD.test(selector) ? 2 : 0) -
    (PASSING.test(selector) ? 2 : 0) -
    shared.length / others.length;
  return [...marks].sort((a, b) => worth(b) - worth(a))[0];
}
