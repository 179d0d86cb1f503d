import { alikeBeside, childrenOf, isAlike, parentOf, tagOf } from './kin';

/** The keys that move the pointer about the page. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Whether an element can be chosen at all: it is on the screen, and not the whole page. */
export type IsShown = (element: Element) => boolean;

/**
 * The element to which a key leads: up and down to the one beside it (of the same make first, then any, then
 * beside what is around it), left to the one around it, right to the first inside it. Where there is
 * none, it stays.
 */
export function walk(from: Element, key: WalkKey, isShown: IsShown): Element {
  switch (key) {
    case 'ArrowLeft':
      return around(from, isShown) ?? from;
    case 'ArrowRight':
      return inside(from, isShown) ?? from;
    default:
      return beside(from, key === 'ArrowDown' ? 1 : -1, isShown) ?? from;
  }
}

/** The nearest one around that is not the same place over again. */
function around(from: Element, isShown: IsShown): Element | undefined {
  for (let each = parentOf(from); each; each = parentOf(each)) {
    if (/^(?:body|html)$/i.test(tagOf(each))) return undefined;
    if (isShown(each) && childrenOf(each).filter(isShown).length > 1) return each;
  }
  return undefined;
}

/** The first one inside; wrappers around a single one are passed. */
function inside(from: Element, isShown: IsShown): Element | undefined {
  const shown = childrenOf(from).filter(isShown);
  const [first] = shown;
  if (!first) return undefined;
  return shown.length === 1 ? (inside(first, isShown) ?? first) : first;
}

function beside(from: Element, by: 1 | -1, isShown: IsShown): Element | undefined {
  const like = alikeBeside(from).filter((each) => each === from || isShown(each));
  const next = like[like.indexOf(from) + by];
  if (next) return next;
  for (let each: Element | null = from; each; each = parentOf(each)) {
    const parent = parentOf(each);
    if (!parent || tagOf(each).toLowerCase() === 'body') return undefined;
    const all = childrenOf(parent).filter((one) => one === each || isShown(one));
    const other = all[all.indexOf(each) + by];
    if (other) return cousin(other, from, by, isShown) ?? other;
  }
  return undefined;
}

/** Inside what stands beside, the nearest of the same make: the next group's first message. */
function cousin(place: Element, like: Element, by: 1 | -1, isShown: IsShown): Element | undefined {
  if (isAlike(place, like)) return place;
  const shown = childrenOf(place).filter(isShown);
  for (const child of by === 1 ? shown : shown.reverse()) {
    const found = cousin(child, like, by, isShown);
    if (found) return found;
  }
  return undefined;
}
