/**
 * The document as one look finds it, open shadow roots included (or what else the look is to enter): one walk,
 * then everything is a look-up.
 * A look is over before the page can change anything. Outside of one there are no elements.
 */

import { isText, tagOf } from '@/lib/page/query';
import type { InnerRootOf } from '../adapter';

/** What shows no words of the page's own. */
const SILENT = /^(?:script|style|noscript|template|svg|head|option|iframe)$/i;
/** A page of more is read so far; what stands beyond is not seen. */
const MOST_NODES = 60_000;
const ELEMENTS_AND_TEXT = 5;

interface Place {
  readonly at: number;
  readonly parent: Element | undefined;
  readonly children: Element[];
  /** Where what lies in it ends. */
  end: number;
}

let all: Element[] = [];
/** The elements that hold words of their own. */
let leaves: Element[] = [];
/** For each element, and for their end, how many leaves stand before it. */
let leavesBefore: number[] = [];
const places = new Map<Element, Place>();
const kept: { clear(): void }[] = [places];

const openRoot: InnerRootOf = (element) => Reflect.get(Element.prototype, 'shadowRoot', element);

/** Walks the document for what `read` asks of it. A look within a look is the same look. */
export function lookAt<T>(document: Document, read: () => T, entered: InnerRootOf = openRoot): T {
  if (places.size > 0) return read();
  try {
    const speaking = walk(document, entered);
    leavesBefore = all.map((one) => (speaking.has(one) ? leaves.push(one) - 1 : leaves.length));
    return read();
  } finally {
    all = [];
    leaves = [];
    for (const values of kept) values.clear();
  }
}

/** What was read of an element once in a look: much is asked more than once, and nothing changes meanwhile. */
export function once<On, T>(read: (element: On) => T): (element: On) => T {
  const values = new Map<On, T>();
  kept.push(values);
  return (element) => {
    if (places.size === 0) return read(element);
    if (!values.has(element)) values.set(element, read(element));
    return values.get(element) as T;
  };
}

/** Enters every element's place; answers which elements hold words. */
function walk(document: Document, innerRootOf: InnerRootOf): ReadonlySet<Element> {
  const speaking = new Set<Element>();
  const open: Place[] = [];
  let left = MOST_NODES;
  const walkIn = (root: Document | ShadowRoot, host?: Element) => {
    const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left--;
      const parent: Element | undefined =
        Reflect.get(Node.prototype, 'parentElement', node) ?? host;
      const above = places.get(parent as Element);
      // What lies in a silent element is as silent.
      if (parent && !above) continue;
      if (isText(node)) {
        if (parent && /\S/.test(node.data)) speaking.add(parent);
        continue;
      }
      const element = node as Element;
      const inner = innerRootOf(element);
      if (!inner && SILENT.test(tagOf(element))) continue;
      while (open.length > 0 && open.at(-1) !== above) (open.pop() as Place).end = all.length;
      const place = { at: all.length, parent, children: [], end: Number.POSITIVE_INFINITY };
      above?.children.push(element);
      places.set(element, place);
      open.push(place);
      all.push(element);
      if (inner) walkIn(inner, element);
    }
  };
  walkIn(document);
  return speaking;
}

/** Every element, in page order. */
export function allElements(): readonly Element[] {
  return all;
}

/** Of what is not in the document that is looked at, or stands in a silent part. */
const NOWHERE: Place = { at: 0, parent: undefined, children: [], end: 0 };

function placeOf(element: Element | undefined): Place {
  return (element && places.get(element)) ?? NOWHERE;
}

/** The element around it, through the edge of a shadow root too. */
export function parentOf(element: Element): Element | undefined {
  return placeOf(element).parent;
}

/** The elements right inside. */
export function childrenOf(element: Element): readonly Element[] {
  return placeOf(element).children;
}

/** The element and all that lies in it, in page order. */
export function partsOf(element: Element): readonly Element[] {
  const { at, end } = placeOf(element);
  return all.slice(at, end);
}

/** Those of its parts that hold words of their own. */
export function leavesOf(element: Element): readonly Element[] {
  const { at, end } = placeOf(element);
  return leaves.slice(leavesBefore[at], leavesBefore[end]);
}

/** Whether `inner` is `outer` or lies in it. */
export function holds(outer: Element | undefined, inner: Element | undefined): boolean {
  const { at, end } = placeOf(outer);
  const inside = placeOf(inner);
  return inside !== NOWHERE && at <= inside.at && inside.at < end;
}

/** Whether `a` stands before `b`. */
export function precedes(a: Element, b: Element): boolean {
  return placeOf(a).at < placeOf(b).at;
}

/** The nearest element that holds both. */
export function common(a: Element, b: Element): Element {
  let above: Element | undefined = a;
  while (above && !holds(above, b)) above = parentOf(above);
  return above ?? a;
}

/** What lies around `inner`, as far as `outer` and as long as it fits. */
export function widest(
  inner: Element,
  outer: Element,
  fits: (around: Element) => boolean,
): Element {
  const up = inner === outer ? undefined : parentOf(inner);
  return up && fits(up) ? widest(up, outer, fits) : inner;
}

/** Those of `items` that share the most frequent key; what has none is left out. */
export function mostAlike<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): readonly Item[] {
  const groups = Map.groupBy(items, keyOf);
  groups.delete(undefined);
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return most;
}
