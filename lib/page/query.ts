/**
 * Reading a live document that is not ours. In Chrome's isolated world a
 * `<form><input name="querySelector">` hides the form's own property of that name, so nothing here reads
 * a property off an element that may be a form: methods and getters are taken from the prototypes.
 * Those are looked up at call time, as the build loads this module where there is no page.
 */

/** A document, or an element inside it. */
export type Root = Document | Element;

/** Longer texts say nothing more about what a client asks, and cost time. */
const LONGEST_TEXT = 20_000;
const BLOCKS = /^(?:P|DIV|LI|TR|BLOCKQUOTE)$/;
const ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;

/** The first element in `root` that the selector matches. */
export function findFirst(root: Root, css: string): Element | null {
  return isDocument(root)
    ? root.querySelector(css)
    : Element.prototype.querySelector.call(root, css);
}

/** All elements in `root` that the selector matches, in page order. */
export function findAll(root: Root, css: string): Element[] {
  const found = isDocument(root)
    ? root.querySelectorAll(css)
    : Element.prototype.querySelectorAll.call(root, css);
  return Array.from(found as NodeListOf<Element>);
}

/**
 * All elements in `root` that the selector matches; of those that say the same only the ones that the
 * user can see, as pages keep hidden copies (for wide and narrow screens).
 */
export function findOnce(root: Root, css: string): Element[] {
  const found = findAll(root, css);
  return new Set(found.map(readText)).size < found.length ? found.filter(isVisible) : found;
}

/** The element itself or its nearest ancestor that the selector matches. */
export function findClosest(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

/** Whether the selector matches the element itself. */
export function isMatch(element: Element, css: string): boolean {
  return Element.prototype.matches.call(element, css);
}

/** Whether `inner` lies inside `outer` (or is it). */
export function isInside(inner: Element, outer: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** An attribute's value, '' where there is none. */
export function readAttribute(element: Element | null | undefined, name: string): string {
  return (element && Element.prototype.getAttribute.call(element, name)) ?? '';
}

/** The text in one line, white space collapsed; '' for a missing element. */
export function readText(element: Element | null | undefined): string {
  const text = (element && Reflect.get(Node.prototype, 'textContent', element)) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The text with its line breaks (`<br>`, blocks), as a reader sees it; '' for a missing element. */
export function readLines(element: Element | null | undefined): string {
  if (!element) return '';
  let text = '';
  const walker = document.createTreeWalker(element, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (text.length > LONGEST_TEXT) break;
    if (isText(node)) text += node.data.replace(/\s+/g, ' ');
    else {
      const tag = tagOf(node as Element);
      if (tag === 'BR' || (BLOCKS.test(tag) && text)) text += '\n';
    }
  }
  return text
    .replace(/ *\n */g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}

/** The path of a link's address on this page's host, without query and closing slash; '' if it has none. */
export function readPath(link: Element | null | undefined, page: URL): string {
  const href = readAttribute(link, 'href');
  if (!href || !URL.canParse(href, page.href)) return '';
  const target = new URL(href, page.href);
  return target.origin === page.origin ? target.pathname.replace(/\/$/, '') : '';
}

/** An attribute that should hold a JSON object; empty where it does not. */
export function readJson(element: Element, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readAttribute(element, name));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whether the user can see the element: it is rendered, and nothing around it is hidden. */
export function isVisible(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) &&
    Element.prototype.getClientRects.call(element).length > 0
  );
}

/** Whether the page has closed this box to typing. */
export function isLocked(box: Element): boolean {
  return (
    (box as HTMLTextAreaElement).readOnly === true ||
    isMatch(
      box,
      ':disabled, [aria-readonly="true"], [aria-disabled="true"], [contenteditable="false"], fieldset[disabled] *',
    )
  );
}

/** Whether any of these checkboxes is ticked, visible or not. */
export function isTicked(root: Root, css: string): boolean {
  return findAll(root, css).some((box) => (box as HTMLInputElement).checked === true);
}

/** Whether a Japanese site's page says to be in another language (browsers translate): its words cannot be told. */
export function isTranslated(element: Element): boolean {
  return findClosest(element, '[lang]:not([lang^="ja"])') !== null;
}

/** An element's tag, in capitals where the page is HTML. */
export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'tagName', element);
}

/** Whether a node is text, and no element, comment or document. */
export function isText(node: Node): node is Text {
  return Reflect.get(Node.prototype, 'nodeType', node) === TEXT_NODE;
}

function isDocument(root: Root): root is Document {
  return Reflect.get(Node.prototype, 'nodeType', root) === DOCUMENT_NODE;
}
