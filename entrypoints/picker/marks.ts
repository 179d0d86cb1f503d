import type { SiteSelector } from '@/lib/domain/site';
import { isSoundSelector, PIERCING } from '@/lib/domain/site-selector';
import { findAll, findFirst, isInside, isMatch, readText } from '@/lib/page/query';
import { selectorFor } from '@/lib/platforms/site/robust-selector';
import { chainOf, parentOf } from './kin';

/** More parts of one line or bubble are not looked at. */
const MOST_PARTS = 60;
/** With that many others to compare with, what is particular to one is known. */
const MOST_OTHERS = 20;

/** A selector that finds these and nothing else inside `root`, again tomorrow; undefined where there is none. */
export function nameOf(elements: readonly Element[], root: Element | ShadowRoot | Document) {
  const others = allIn(root).filter((each) => !elements.includes(each));
  return impersonal(selectorFor(elements, root, others), elements);
}

/** The same on the whole page, through the open shadow roots around the element. */
export function nameOnPage(element: Element): SiteSelector | undefined {
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const own = nameOf([element], root);
  if (own === undefined || !(root instanceof ShadowRoot)) return own;
  const host = nameOnPage(root.host);
  const whole = `${host}${PIERCING}${own}`;
  return host !== undefined && isSoundSelector(whole) ? whole : undefined;
}

function allIn(root: Element | ShadowRoot | Document): Element[] {
  return root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : findAll(root, '*');
}

/** What names a person, a time or a number is no name of a place. */
export function impersonal(
  selector: SiteSelector | undefined,
  elements: readonly Element[],
): SiteSelector | undefined {
  if (selector === undefined || !isSoundSelector(selector)) return undefined;
  if (/"[^"]*\d[^"]*"|#[^\s>]*\d/.test(selector)) return undefined;
  const says = elements.map(readText).filter((text) => text.length > 1 && text.length < 80);
  return says.some((text) => selector.includes(text)) ? undefined : selector;
}

/** Whether the selector matches the element itself or something in it. */
export function hasMark(element: Element, selector: SiteSelector): boolean {
  return isMatch(element, selector) || findFirst(element, selector) !== null;
}

/** Something that one of several of a kind has and others of them have not. */
export interface Mark {
  readonly selector: SiteSelector;
  /** Which of the others have it too. */
  readonly shared: readonly Element[];
}

/**
 * The marks by which `one` may be told from `others` of its kind, in or on it, or (`within`) on what is
 * around it there. Each is absent from at least one of the others.
 */
export function marksOf(
  one: Element,
  others: readonly Element[],
  within: Element,
  parts: readonly Element[] = [one, ...findAll(one, '*')],
): Mark[] {
  const compared = others.slice(0, MOST_OTHERS);
  const found = new Map<SiteSelector, Mark>();
  for (const part of parts.slice(0, MOST_PARTS)) {
    for (const selector of tellings(part, compared, within)) {
      if (found.has(selector) || !hasMark(one, selector)) continue;
      const shared = others.filter((each) => hasMark(each, selector));
      if (shared.length < others.length) found.set(selector, { selector, shared });
    }
  }
  return [...found.values()];
}

/** What tells a part from all the others; else from each single one, for others may be of the same sort. */
function tellings(part: Element, others: readonly Element[], within: Element): SiteSelector[] {
  const all = others.flatMap(wholeOf);
  const groups = [all, ...others.map(wholeOf)];
  const told = groups.map((group) => impersonal(selectorFor([part], within, group), [part]));
  return told[0] === undefined ? told.filter((each) => each !== undefined) : [told[0]];
}

function wholeOf(element: Element): Element[] {
  return [element, ...findAll(element, '*')];
}

/** What is around an element, from its parent up to (and without) `end`. */
export function chainUpTo(element: Element, end: Element): Element[] {
  const parent = parentOf(element);
  if (!parent || parent === end) return [];
  const chain = chainOf(parent);
  const last = chain.indexOf(end);
  return last === -1 ? chain : chain.slice(0, last);
}

/** What finds this part of `one` in most of its kind too. */
export function fieldOf(
  part: Element | null | undefined,
  one: Element,
  all: readonly Element[],
): SiteSelector | undefined {
  if (!part || part === one || !isInside(part, one)) return undefined;
  const selector = nameOf([part], one);
  if (selector === undefined) return undefined;
  const count = all.filter((each) => findFirst(each, selector) !== null).length;
  return count * 2 > all.length ? selector : undefined;
}
