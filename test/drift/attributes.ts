import type { Mutation } from './mutation';
import { elementsOf } from './page';

/**
 * One kind at a time. Not those that make a box what it is (`type`, `disabled`, `checked`, …): without
 * them the page says something else.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  'data-*': /^data-/,
  'aria-*': /^aria-(?!disabled|readonly|checked)/,
  role: /^role$/,
  id: /^id$/,
  href: /^href$/,
  class: /^class$/,
  datetime: /^datetime$/,
  'names and texts': /^(?:alt|title|name|placeholder)$/,
  data: /^data$/,
  action: /^action$/,
  style: /^style$/,
};

/** Where things stand decides in which order they are read. */
const LAYOUT = /translate|height:|column-reverse|position:/;

/** Attributes that the site no longer writes. */
export const attributes: readonly Mutation[] = Object.entries(KINDS).map(([kind, names]) => ({
  name: `attributes dropped: ${kind}`,
  apply(page) {
    const found = elementsOf(page).flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => names.test(name) && !LAYOUT.test(element.getAttribute(name) ?? ''))
        .map((name) => ({ element, name })),
    );
    for (const { element, name } of found) element.removeAttribute(name);
    if (found.length === 0) return undefined;
    return kind === 'style' ? { revealed: true } : {};
  },
}));
