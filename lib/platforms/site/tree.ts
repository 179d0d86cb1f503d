import { readAttribute, readText } from '@/lib/page/query';

/** What shows no words of the page's own. */
const SILENT = /^(?:script|style|noscript|template|svg|head|option|iframe)$/i;
/** A page of more is read so far; what stands beyond is not seen. */
const MOST_NODES = 60_000;
const ELEMENTS_AND_TEXT = 5;

/** A document as one look found it, open shadow roots included: one walk, then everything is a look-up. */
export interface Tree {
  /** Every element, in page order. */
  readonly all: readonly Element[];
  parent(element: Element): Element | undefined;
  children(element: Element): readonly Element[];
  /** `element` and all that lies in it, in page order. */
  parts(element: Element): readonly Element[];
  contains(outer: Element, inner: Element): boolean;
  /** The elements that hold words of their own, in page order: inside `element`, or it itself. */
  leaves(element: Element): readonly Element[];
  /** Whether `a` stands before `b`. */
  precedes(a: Element, b: Element): boolean;
}

interface Place {
  readonly at: number;
  readonly parent: Element | undefined;
  readonly children: Element[];
  end: number;
}

/** What was read of elements in this look: much is asked more than once, and nothing changes meanwhile. */
const known: { clear(): void }[] = [];

/** Reads something of an element once in a look. */
export function once<On, T>(read: (element: On) => T): (element: On) => T {
  const values = new Map<On, T>();
  known.push(values);
  return (element) => {
    if (!values.has(element)) values.set(element, read(element));
    return values.get(element) as T;
  };
}

/** Walks the document once: a look begins, and nothing is known of an earlier one. */
export function treeOf(document: Document): Tree {
  for (const values of known) values.clear();
  const all: Element[] = [];
  const places = new Map<Element, Place>();
  const speaking = new Set<Element>();
  const open: Place[] = [];
  let left = MOST_NODES;
  const enter = (element: Element, parent: Element | undefined) => {
    const above = parent && places.get(parent);
    while (open.length > 0 && open.at(-1) !== above) (open.pop() as Place).end = all.length;
    const place = { at: all.length, parent, children: [], end: Number.POSITIVE_INFINITY };
    above?.children.push(element);
    places.set(element, place);
    open.push(place);
    all.push(element);
  };
  const walk = (root: Document | ShadowRoot, host?: Element) => {
    const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left--;
      const above: Element | undefined = Reflect.get(Node.prototype, 'parentElement', node) ?? host;
      // What lies in a silent element is as silent.
      if (above && !places.has(above)) continue;
      if (!(node instanceof Element)) {
        if (above && !speaking.has(above) && /\S/.test((node as Text).data)) speaking.add(above);
        continue;
      }
      if (SILENT.test(tagOf(node))) continue;
      enter(node, above);
      const shadow = Reflect.get(Element.prototype, 'shadowRoot', node) as ShadowRoot | null;
      if (shadow) walk(shadow, node);
    }
  };
  walk(document);
  const spoken: Element[] = [];
  // Where in them an element's own begin.
  const begins = all.map((one) => (speaking.has(one) ? spoken.push(one) - 1 : spoken.length));
  return {
    all,
    parts(element) {
      const place = places.get(element);
      return place ? all.slice(place.at, place.end) : [];
    },
    parent: (element) => places.get(element)?.parent,
    children: (element) => places.get(element)?.children ?? [],
    leaves(element) {
      const place = places.get(element);
      return place ? spoken.slice(begins[place.at], begins[place.end]) : [];
    },
    contains(outer, inner) {
      const [a, b] = [places.get(outer), places.get(inner)];
      return !!a && !!b && a.at <= b.at && b.at < a.end;
    },
    precedes: (a, b) => (places.get(a)?.at ?? 0) < (places.get(b)?.at ?? 0),
  };
}

/** The nearest element that contains both. */
export function common(tree: Tree, a: Element, b: Element): Element {
  let above: Element | undefined = a;
  while (above && !tree.contains(above, b)) above = tree.parent(above);
  return above ?? a;
}

const UTILITY =
  /^(?:\S+:)*-?(?:[mp][setrblxy]?-(?:\d|auto|px|\[)|self-|(?:css|sc|jss|emotion|svelte)-)/;

/**
 * The words with which the site's makers named an element, in one line with spaces around: classes, id, test
 * ids, role and other data. Hashes, spacing utilities and what is said to be false are no words.
 */
export const namesOf = once((element: Element) => {
  const parts: string[] = [];
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    if (!/^(?:class$|id$|role$|data-)/.test(name)) continue;
    const value = readAttribute(element, name).slice(0, 300);
    if (name === 'class') parts.push(...value.split(/\s+/).filter((token) => !UTILITY.test(token)));
    else if (!name.startsWith('data-')) parts.push(value);
    else if (!/^(?:false|0|no|null|none|undefined)$/.test(value)) parts.push(name.slice(5), value);
  }
  const words = parts
    .flatMap((part) => part.split(/[^A-Za-z0-9]+/))
    .filter((word) => !/\d/.test(word));
  return ` ${words
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()} `;
});

/** The text of an element in one line, as `readText` reads it. */
export const textOf = once(readText);

/** A label that only assistive technology reads. */
export function labelOf(element: Element): string {
  return readAttribute(element, 'aria-label').trim() || readAttribute(element, 'title').trim();
}

/** An element's tag, in capitals where the page is HTML. */
export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'tagName', element);
}

/** By what an element is known among its like: tag and classes. */
export const keyOf = once(
  (element: Element) => `${tagOf(element)} ${readAttribute(element, 'class')}`,
);

/** Where an element stands on the screen; undefined where nothing is laid out. */
export const boxOf = once((element: Element): DOMRect | undefined => {
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width > 0 && box.height > 0 ? box : undefined;
});

/** How far down it stands; 0 where nothing is laid out. */
export const topOf = (element: Element) => boxOf(element)?.top ?? 0;

/** A measure of an element in CSS pixels, whatever a form's controls are called. */
export function measureOf(
  element: Element,
  name: 'scrollHeight' | 'clientHeight' | 'scrollTop',
): number {
  return Reflect.get(Element.prototype, name, element);
}

/** Whether there is more in an element than it shows at once. */
export function isScroller(element: Element): boolean {
  const shown = measureOf(element, 'clientHeight');
  if (shown === 0 || measureOf(element, 'scrollHeight') <= shown + 1) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
