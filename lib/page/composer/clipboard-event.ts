/** Tells the page of a paste, or of a cut, as if the user had done it; true when the page has dealt with it. */
export function isAnswered(
  element: Element,
  type: 'paste' | 'cut',
  text: string,
  html = '',
): boolean {
  const clipboardData = new DataTransfer();
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const event: ClipboardEvent & { wrappedJSObject?: ClipboardEvent } = new ClipboardEvent(
    type,
    options,
  );
  // Firefox shows a page only what was put in from the page's side of the event.
  const pages = (event.wrappedJSObject ?? event).clipboardData;
  pages?.setData('text/plain', text);
  if (html) pages?.setData('text/html', html);
  return !element.dispatchEvent(event);
}
