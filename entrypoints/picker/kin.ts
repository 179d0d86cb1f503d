import { readAttribute } from '@/lib/page/query';

/** Where an element stands among the others of a page that is not ours; open shadow roots are gone through. */

/** The element around this one. */
export function parentOf(element: Element): Element | null {
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The elements right inside this one. */
export function childrenOf(element: Element): Element[] {
  const shadow = Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
  return Array.from(shadow?.children ?? Reflect.get(Element.prototype, 'children', element));
}

/** The element itself, then those around it, up to (and without) the body. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (/^(?:body|html)$/i.test(tagOf(each))) break;
    chain.push(each);
  }
  return chain;
}

/** Whether two elements are of the same make: tag and role, and a class in common where they have any. */
export function isAlike(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b) || readAttribute(a, 'role') !== readAttribute(b, 'role')) return false;
  const [ofA, ofB] = [classesOf(a), classesOf(b)];
  if (ofA.length === 0 || ofB.length === 0) return ofA.length === ofB.length;
  return ofA.some((name) => ofB.includes(name));
}

/** An element and its siblings of the same make, in page order. */
export function alikeBeside(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? childrenOf(parent).filter((each) => isAlike(each, element)) : [element];
}

/** An element's tag, in capitals where the page is HTML. */
export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'tagName', element) as string;
}

function classesOf(element: Element): string[] {
  return readAttribute(element, 'class').split(/\s+/).filter(Boolean);
}

/** Where an element stands on the screen. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
