/** Focuses only where needed: the page's own focus and blur handlers reset selections. */
export function takeFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
  return root.activeElement === element;
}
