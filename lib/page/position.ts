import { isInside, isVisible } from './query';

/**
 * Where elements stand on the screen. Lists that mount only what is in sight reverse, recycle and move
 * their elements, so the order of the document says nothing there. Getters as in `query.ts`.
 */

/** Browsers round scroll positions to device pixels. */
const ROUNDING = 2;

/** Those of the elements that can be seen, from the top of the screen to its bottom. */
export function inScreenOrder(elements: readonly Element[]): Element[] {
  return elements
    .filter(isVisible)
    .map((element) => ({ element, top: boxOf(element).top }))
    .sort((a, b) => a.top - b.top)
    .map(({ element }) => element);
}

/**
 * Whether nothing around it cuts off this edge of the element. Of the last element of a list that mounts
 * what is in sight the lower edge proves that the list stands at its end: below it there would be another.
 */
export function isInSight(element: Element, edge: 'top' | 'bottom'): boolean {
  const sign = edge === 'top' ? -1 : 1;
  const at = sign * boxOf(element)[edge] - ROUNDING;
  const { body } = element.ownerDocument;
  // The page's own boxes may be as high as the window, whatever flows out of them.
  for (let outer = parentOf(element); outer && outer !== body; outer = parentOf(outer)) {
    const box = boxOf(outer);
    // Around parts that are placed one by one there is nothing.
    if (box.height > 0 && sign * box[edge] < at) return false;
  }
  return true;
}

/**
 * Whether all of a list's elements, which stand in the order of the screen, can be seen at once, and what
 * is around them ends there, too: it is longer where elements are yet to be mounted.
 */
export function isAllInSight([first, ...others]: readonly Element[]): boolean {
  if (!first) return true;
  const last = others.at(-1) ?? first;
  let around = parentOf(last);
  while (around && !isInside(first, around)) around = parentOf(around);
  return [last, around ?? last].every((one) => isInSight(one, 'bottom')) && isInSight(first, 'top');
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}
