import type { Mutation } from './mutation';
import { elementsOf, holds, type Page, rowsOf, signsOf } from './page';

/** What is there, in another order that says the same. */
export const order: readonly Mutation[] = [
  {
    name: 'order of attributes and classes',
    atLeast: 95,
    apply(page, random) {
      for (const element of elementsOf(page)) {
        const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
        for (const { name } of attributes) element.removeAttribute(name);
        for (const { name, value } of random.shuffled(attributes)) {
          const shuffled = random.shuffled(value.split(' ')).join(' ');
          element.setAttribute(name, name === 'class' ? shuffled : value);
        }
      }
      return {};
    },
  },
  {
    name: 'order of an inbox’s rows',
    atLeast: 95,
    apply(page, random) {
      if (page.truth.reading.page !== 'inbox') return undefined;
      const signs = signsOf(page);
      const rows = rowsOf(page).filter((row) => signs.some((sign) => holds(row, sign)));
      if (rows.length === 0) return undefined;
      reorder(rows, random.shuffled(rows));
      return {};
    },
  },
  {
    name: 'order of parts with names of their own',
    atLeast: 95,
    apply(page, random) {
      const parents = elementsOf(page).filter((element) => hasNamedParts(page, element));
      for (const parent of random.some(parents, 1, 5)) {
        const parts = [...parent.children];
        reorder(parts, random.shuffled(parts));
      }
      return parents.length > 0 ? {} : undefined;
    },
  },
];

/** Puts the elements in `next` at the places of those in `now`; what stands between stays. */
function reorder(now: readonly Element[], next: readonly Element[]): void {
  const places = now.map((element) => {
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    return place;
  });
  places.forEach((place, index) => {
    place.replaceWith(next[index] as Element);
  });
}

/** Parts whose order carries no meaning: each is named, no two share a name, and they are not messages or rows. */
function hasNamedParts(page: Page, parent: Element): boolean {
  const children = [...parent.children];
  const names = children.map((child) => [...child.classList]);
  const all = names.flat();
  const isNamed = names.every(({ length }) => length > 0) && new Set(all).size === all.length;
  if (children.length < 2 || !isNamed) return false;
  return new Set(signsOf(page).filter((sign) => holds(parent, sign))).size < 2;
}
