/**
 * The nodes of a document that is not ours, in frames and shadow roots too. Getters are taken from the
 * prototypes, as in lib/page/query.ts: a form's control may hide its own property of that name.
 */

const ELEMENT = 1;
const TEXT = 3;

/** The node's children in page order. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  let child: Node | null = Reflect.get(Node.prototype, 'firstChild', node);
  for (; child; child = Reflect.get(Node.prototype, 'nextSibling', child)) children.push(child);
  return children;
}

/** Whether the node is an element, of whichever window. */
export function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === ELEMENT;
}

/** What a text node says; undefined for any other node. */
export function readData(node: Node): string | undefined {
  if (Reflect.get(Node.prototype, 'nodeType', node) !== TEXT) return undefined;
  return String(Reflect.get(CharacterData.prototype, 'data', node));
}

/** All text inside the element, one piece after the other. */
export function wholeTextOf(element: Element): string {
  return String(Reflect.get(Node.prototype, 'textContent', element) ?? '');
}

/** The tag in small letters. */
export function tagOf(element: Element): string {
  return String(Reflect.get(Element.prototype, 'localName', element)).toLowerCase();
}

/** The document's address. */
export function addressOf(document: Document): string {
  return String(Reflect.get(Document.prototype, 'URL', document));
}

/** The element's shadow root, if the page left it open. */
export function openRootOf(element: Element): Node | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element) ?? null;
}

/** The document in a frame of the same origin; null for any other element and frame. */
export function frameDocumentOf(element: Element): Document | null {
  if (tagOf(element) !== 'iframe') return null;
  try {
    return Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', element) ?? null;
  } catch {
    return null;
  }
}
