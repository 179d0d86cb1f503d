/**
 * Tells a page that the text has changed, as the end of a key tells it: react-input-emoji and many jQuery pages
 * listen to nothing else. It is the end of no key at all: what sends on Enter does not answer it.
 */
export function announceKeyEnd(target: EventTarget): void {
  target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
}
