/** Whether typing goes into this element, once its document has the focus. */
export function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Focuses only where needed: the page's own focus and blur handlers reset selections. */
export function takeFocus(element: HTMLElement): boolean {
  if (!isFocused(element)) element.focus({ preventScroll: true });
  return isFocused(element);
}
