import { findClosest, findFirst, readAttribute, readLines, readText } from '@/lib/page/query';
import type { TeachingStep } from '@/lib/words/picker';
import { alikeBeside, boxOf, chainOf, childrenOf, parentOf } from './kin';

/** Where something can be typed. */
const BOX =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
/** What leads somewhere or opens something. */
const WAY = 'a, button, [role="link"], [role="button"], [role="tab"], [role="menuitem"]';
const LONGEST_NAME = 60;
/** One of a list takes no more of the window than this. */
const LARGEST_SHARE = 0.4;

/** How large the window is; in tests, where nothing is laid out, nothing is too large. */
export interface Window {
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/**
 * What the user means who points at `element`: the line of the list, the bubble, the name, the box around
 * or just inside it. Always something, if only the element itself.
 */
export function unitAt(step: TeachingStep, element: Element, view: Window): Element {
  switch (step) {
    case 'rows':
      return repeatedUnit(element, view, 'outermost') ?? element;
    case 'theirs':
    case 'mine':
      // Messages of one sitting stand in a group, which is repeated as well.
      return repeatedUnit(element, view, 'innermost') ?? element;
    case 'client':
      return nameAt(element);
    case 'composer':
      return boxAt(element) ?? element;
    case 'badge':
      return findClosest(element, WAY) ?? element;
  }
}

/** The box itself, around the element, or just inside it. */
export function boxAt(element: Element): HTMLElement | null {
  const around = chainOf(element).find((each) => findClosest(each, BOX) === each);
  return (around ?? findFirst(element, BOX)) as HTMLElement | null;
}

/** Of all that stands repeated around the element, what has most of its like beside it. */
function repeatedUnit(
  element: Element,
  view: Window,
  ofEquals: 'outermost' | 'innermost',
): Element | undefined {
  let best: Element | undefined;
  let most = 1;
  for (const each of chainOf(element)) {
    if (isTooLarge(each, view)) break;
    const count = alikeBeside(each).filter((one) => readText(one) !== '').length;
    const isMore = ofEquals === 'outermost' ? count >= most : count > most;
    if (count > 1 && isMore && isStacked(each)) [best, most] = [each, count];
  }
  return best;
}

function isTooLarge(element: Element, { innerWidth, innerHeight }: Window): boolean {
  const { width, height } = boxOf(element);
  return width * height > innerWidth * innerHeight * LARGEST_SHARE;
}

/** Lines of a list stand one below the other; words of a line stand side by side. */
function isStacked(element: Element): boolean {
  const { left, right, height } = boxOf(element);
  if (height === 0) return true;
  return alikeBeside(element).every((other) => {
    const box = boxOf(other);
    const beside = box.top < boxOf(element).bottom && boxOf(element).top < box.bottom;
    return (
      other === element || box.height === 0 || !beside || (box.left === left && box.right === right)
    );
  });
}

/** The nearest words around the pointer that are short enough for a name. */
function nameAt(element: Element): Element {
  const parent = parentOf(element);
  const isInline = childrenOf(element).length === 0 && readText(element) === '';
  if (isInline && parent && isName(parent)) return parent;
  if (isName(element)) {
    // A wrapper of nothing but the name: the name itself is what keeps its class.
    const [only, ...others] = childrenOf(element).filter((child) => readText(child) !== '');
    const isWrapper = only && others.length === 0 && readText(only) === readText(element);
    return isWrapper ? nameAt(only) : element;
  }
  return element;
}

function isName(element: Element): boolean {
  const length = readText(element).length;
  return length > 0 && length <= LONGEST_NAME;
}

/** What the element says, shortened, for a line that tells what is pointed at. */
export function wordsOf(element: Element): string {
  const text =
    readLines(element).replaceAll('\n', ' ') ||
    readAttribute(element, 'aria-label') ||
    readAttribute(element, 'placeholder') ||
    readAttribute(element, 'data-placeholder');
  const short = Array.from(text.slice(0, 200)).slice(0, LONGEST_NAME).join('');
  return short.length < text.length ? `${short}…` : short;
}
