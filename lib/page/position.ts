import { isInside, isVisible } from './query';

/**
 * Where elements stand on the screen. Lists that mount only what is in sight reverse, recycle and move
 * their elements, so the order of the document says nothing there. Getters as in `query.ts`.
 */

/** Browsers round scroll positions to device pixels. */
const ROUNDING = 2;

/** Those of the elements that can be seen, from the top of the screen to its bottom. */
export function inScreenOrder(elements: readonly Element[]): Element[] {
  return elements.filter(isVisible).sort((a, b) => boxOf(a).top - boxOf(b).top);
}

/**
 * Whether nothing around `last` cuts off its lower edge, nor the upper one of `first`. Where these are the
 * ends of a list that mounts what is in sight, the list stands at its end, and is all there: above and below
 * would be others.
 */
export function isInSight(last: Element, first?: Element): boolean {
  let { bottom } = boxOf(last);
  let holdsAll = false;
  let outer = parentOf(last);
  // The page's own boxes may be as high as the window, whatever flows out of them.
  for (; outer && outer !== last.ownerDocument.body; outer = parentOf(outer)) {
    const box = boxOf(outer);
    // Around parts that are placed one by one there is nothing.
    if (box.height > 0 && box.bottom + ROUNDING < bottom) return false;
    if (!first || !isInside(first, outer)) continue;
    if (box.height > 0 && box.top - ROUNDING > boxOf(first).top) return false;
    // What holds all of them may keep room for more.
    if (!holdsAll) bottom = Math.max(bottom, box.bottom);
    holdsAll = true;
  }
  return true;
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}
