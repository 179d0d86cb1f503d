import type { SiteSelector } from '@/lib/domain/site';
import { isSoundSelector } from '@/lib/domain/site-selector';
import { readAttribute, type Root } from '@/lib/page/query';

const ATTRIBUTES = ['data-testid', 'data-test', 'data-qa', 'data-cy', 'name', 'role', 'aria-label', 'placeholder', 'type'];

/**
 * A selector that matches, in `root`, all of these elements and none of `others`, made of what a site keeps
 * from one version to the next (test ids, roles, labels, names, stable classes); undefined where there is none.
 */
export function selectorFor(
  elements: readonly Element[],
  root: Root | ShadowRoot,
  others: readonly Element[] = [],
): SiteSelector | undefined {
  const [first] = elements;
  if (!first) return undefined;
  const fits = (selector: string) =>
    isSoundSelector(selector) &&
    elements.every((each) => each.matches(selector)) &&
    !others.some((each) => each.matches(selector));
  const own = compounds(first);
  const direct = own.find(fits);
  if (direct) return direct;
  for (let up = first.parentElement; up && up !== root; up = up.parentElement) {
    for (const outer of compounds(up)) {
      for (const inner of [...own, first.localName]) {
        const selector = `${outer} ${inner}`;
        if (fits(selector)) return selector;
      }
    }
  }
  return undefined;
}

function compounds(element: Element): string[] {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = readAttribute(element, name);
    return value && value.length < 60 && !/["\\\n]/.test(value) ? [`[${name}="${value}"]`] : [];
  });
  const classes = [...element.classList].filter((one) => isStable(one)).map((one) => `.${one}`);
  const id = element.id && isStable(element.id) ? [`#${element.id}`] : [];
  const tag = /^(?:li|textarea|time|h1|form|main|nav|ul|ol)$/.test(element.localName) ? [element.localName] : [];
  const pairs = classes.flatMap((one, at) => classes.slice(at + 1).map((other) => one + other));
  return [...id, ...attributes, ...classes, ...pairs, ...tag];
}

function isStable(word: string): boolean {
  return /^[a-zA-Z][\w-]*$/.test(word) && !/\d/.test(word) && !/^(?:css|sc|jss)-/.test(word);
}
