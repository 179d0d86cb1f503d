import type { SiteSelector } from '@/lib/domain/site';
import { isSoundSelector, PIERCING } from '@/lib/domain/site-selector';
import { findFirst, isMatch, tagOf } from '@/lib/page/query';
import { stableNames } from './stable-names';

/** How far up a name is looked for that an element itself lacks. */
const MOST_ANCESTORS = 5;

/**
 * A selector that matches, in `root`, all of these elements and none of `others`, made of what a site keeps
 * from one version to the next (test ids, roles, labels, names, stable classes); undefined where there is none.
 */
export function selectorFor(
  elements: readonly Element[],
  root: Document | ShadowRoot | Element,
  others: readonly Element[] = [],
): SiteSelector | undefined {
  const [first] = elements;
  if (!first) return undefined;
  const home = first.getRootNode();
  if (
    home instanceof ShadowRoot &&
    home !== root &&
    !(root instanceof Element && home.contains(root))
  ) {
    const host = selectorFor([home.host], root);
    const inner = selectorFor(elements, home, others);
    const css = `${host}${PIERCING}${inner}`;
    return host && inner && isSoundSelector(css) ? css : undefined;
  }
  const isRight = (css: string) =>
    isSoundSelector(css) &&
    elements.every((one) => isMatch(one, css)) &&
    !others.some((one) => isMatch(one, css));
  return candidates(first).find(isRight);
}

/** A selector whose first match in the page is this element. */
export function anchorFor(element: Element): SiteSelector | undefined {
  const home = element.getRootNode() as Document | ShadowRoot;
  const all = [...home.querySelectorAll('*')];
  return selectorFor([element], element.ownerDocument, all.slice(0, all.indexOf(element)));
}

/** The element's own names, one or two, with or without its tag; then below a named ancestor. */
function candidates(element: Element): string[] {
  const names = stableNames(element);
  const tag = tagOf(element).toLowerCase();
  const tagged = names.filter((name) => /^[.#[]/.test(name)).map((name) => tag + name);
  const pairs = names.flatMap((a) =>
    names.filter((b) => a !== b && /^[.[]/.test(b)).map((b) => a + b),
  );
  const own = [...names, ...tagged, ...pairs];
  const below: string[] = [];
  let up = element.parentElement;
  for (let step = 0; up && step < MOST_ANCESTORS; step++, up = up.parentElement) {
    const ends = [...names, tag];
    below.push(
      ...stableNames(up).flatMap((name) =>
        ends.map((end) => `${name} ${step === 0 ? '> ' : ''}${end}`),
      ),
    );
  }
  return [...own, ...below];
}

/**
 * A selector that matches each of `marked`, or something in it, and neither any of `plain` nor anything in
 * those: how unread rows are told from read ones, and one's own messages from the client's.
 */
export function markFor(
  marked: readonly Element[],
  plain: readonly Element[],
): SiteSelector | undefined {
  const [first] = marked;
  if (!first) return undefined;
  const holds = (one: Element, css: string) => isMatch(one, css) || findFirst(one, css) !== null;
  const isRight = (css: string) =>
    isSoundSelector(css) &&
    marked.every((one) => holds(one, css)) &&
    !plain.some((one) => holds(one, css));
  for (const part of [first, ...first.querySelectorAll('*')]) {
    const found = candidates(part).find(isRight);
    if (found) return found;
  }
  return undefined;
}
