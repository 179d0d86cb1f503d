import { isMatch, readAttribute } from '@/lib/page/query';
import { BADGE, countOf, isShown, saysUnread } from './marks';
import type { SiteParts } from './parts';
import { labelOf, namesOf, textOf } from './signs';
import { allElements, childrenOf, leavesOf, parentOf, partsOf } from './tree';
import { MESSAGES, UNREAD } from './words';

const LONGEST_LABEL = 40;

/**
 * The link or button that leads to the messages, and the mark beside or in it. `outside`: lists and
 * conversations, whose links lead to one conversation.
 */
export function findBadge(outside: (element: Element) => boolean): SiteParts['badge'] {
  const anchors = allElements().filter((one) => isAnchor(one) && !outside(one));
  const marked = anchors.map((anchor) => ({ anchor, badge: markIn(anchor) }));
  return marked.find(({ badge }) => badge) ?? marked[0];
}

function isAnchor(element: Element): boolean {
  if (!isMatch(element, 'a, button, [role="link"]')) return false;
  const words = [labelOf(element), ...leavesOf(element).map(textOf)].join(' ');
  const [path] = readAttribute(element, 'href').split('?');
  return words.length <= LONGEST_LABEL * 2 && MESSAGES.test(`${words} ${path}`);
}

/** In the anchor, or in what holds nothing but the anchor and its mark. */
function markIn(anchor: Element): Element | undefined {
  const up = parentOf(anchor);
  const beside = up && childrenOf(up).length <= 3 ? childrenOf(up) : [anchor];
  const parts = beside.flatMap(partsOf);
  return parts.find((one) => one !== anchor && isMark(one));
}

function isMark(one: Element): boolean {
  if (!isShown(one)) return false;
  const names = namesOf(one);
  const number = countOf(one);
  if (number === 0) return false;
  return number > 0 || saysUnread(labelOf(one)) || (UNREAD.test(names) && BADGE.test(names));
}
