import { isMatch } from '../query';

/** What Chromium gives to extensions' scripts alone. */
declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** The element's shadow root, if the page left it open. */
function findOpenRoot(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/**
 * The tree of its own that is drawn in an element: its shadow root, a closed one too, or the document of its
 * frame, where it may be looked at; null where there is none.
 */
export function findInnerRoot(element: Element): Document | ShadowRoot | null {
  try {
    if (isMatch(element, 'iframe')) {
      return Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', element);
    }
    return (
      // In Firefox; then Chromium, which throws over what is not HTML.
      Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element) ??
      chrome.dom.openOrClosedShadowRoot(element)
    );
  } catch {
    return findOpenRoot(element);
  }
}
