import type { Mutation } from './mutation';
import { elementsOf, type Page, rowsOf, textsOf } from './page';
import type { Random } from './random';

const BLOCKS = ['div', 'section'];
const CUSTOM = ['app-shell', 'x-slot', 'ui-box'];
const INLINE = ['span', 'font', 'b'];

/** Elements that stand in a line of text, where a block would break the line. */
const IN_LINE = 'br, p *, a *, span *, button *';
/** Elements that cannot stand elsewhere. */
const FIXED = 'br, option, tr, td, th, tbody, svg *';

/** Elements put around and between what is there. */
export const wrappers: readonly Mutation[] = [
  {
    name: 'wrapper around elements',
    atLeast: 95,
    apply: (page, random) => aroundElements(page, random, BLOCKS),
  },
  {
    name: 'wrapper between parent and children',
    atLeast: 95,
    apply(page, random) {
      // A box that reverses its children would reverse the wrapper alone.
      const parents = elementsOf(page).filter(
        (element) => element.firstElementChild && !element.matches('[style*="reverse"]'),
      );
      for (const parent of random.some(parents, 1, 4)) {
        const tag = parent.matches(`p, ${IN_LINE}`) ? 'span' : random.pick([...BLOCKS, ...CUSTOM]);
        const wrapper = page.document.createElement(tag as string);
        wrapper.append(...parent.childNodes);
        parent.append(wrapper);
      }
      return parents.length > 0 ? {} : undefined;
    },
  },
  {
    name: 'wrapper around rows',
    atLeast: 95,
    apply(page, random) {
      const rows = rowsOf(page);
      const tag = random.pick([...BLOCKS, ...CUSTOM, 'li']) as string;
      for (const row of rows) wrap(row, tag);
      return rows.length > 0 ? {} : undefined;
    },
  },
  {
    name: 'wrapper around texts',
    atLeast: 95,
    apply(page, random) {
      const all = random.chance(0.5);
      for (const text of textsOf(page)) {
        if (all || random.chance(0.3)) wrap(text, random.pick([...INLINE, ...CUSTOM]) as string);
      }
      return {};
    },
  },
  {
    name: 'custom elements as wrappers',
    atLeast: 95,
    apply: (page, random) => aroundElements(page, random, CUSTOM),
  },
];

function aroundElements(page: Page, random: Random, tags: readonly string[]) {
  const elements = elementsOf(page).filter((element) => !element.matches(FIXED));
  for (const element of random.some(elements, 1, 6)) {
    wrap(element, element.matches(IN_LINE) ? 'span' : (random.pick(tags) as string));
  }
  return elements.length > 0 ? {} : undefined;
}

function wrap(node: Element | Text, tag: string): void {
  const wrapper = node.ownerDocument.createElement(tag);
  node.replaceWith(wrapper);
  wrapper.append(node);
}
