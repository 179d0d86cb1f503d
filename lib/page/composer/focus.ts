/** Whether typing goes into this element, once its page has the focus. */
export function isFocused(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return false;
  // A document that nobody is in names its body.
  const frame = element.ownerDocument.defaultView?.frameElement;
  return !frame || isFocused(frame);
}

/** Focuses only where needed: the page's own focus and blur handlers reset selections. */
export function takeFocus(element: HTMLElement): boolean {
  if (!isFocused(element)) element.focus({ preventScroll: true });
  return isFocused(element);
}
