import { isVisible } from '../query';

/** What browsers give to extensions' scripts alone, each in its own way. */
type Revealing = {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};

/**
 * The tree of its own that is drawn in an element: its shadow root, a closed one too, or the document of its
 * frame, where it may be looked at; null where there is none.
 */
export function findInnerRoot(element: Element): Document | ShadowRoot | null {
  try {
    if (element.nodeName === 'IFRAME') {
      return isVisible(element) ? (element as HTMLIFrameElement).contentDocument : null;
    }
    const reveal = (globalThis as Revealing).chrome?.dom?.openOrClosedShadowRoot;
    const name = 'openOrClosedShadowRoot' in element ? 'openOrClosedShadowRoot' : 'shadowRoot';
    return reveal ? reveal(element) : Reflect.get(Element.prototype, name, element);
  } catch {
    // Chromium has none for what is not HTML.
    return null;
  }
}
