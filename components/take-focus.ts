/** Set on `<html>` by the page that stands beside another one. */
const BESIDE = 'panel';

/**
 * Gives an element the focus. The side panel changes with the page beside it: it takes no focus there, for
 * the keys are the page's, in which the user may be writing.
 */
export function takeFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  const isBeside = document.documentElement.dataset.frame === BESIDE;
  if (!isBeside || document.hasFocus()) element?.focus(options);
}
