/**
 * Knows whether the user is composing text with an input method: an insertion then would tear the
 * composition apart. Must watch from the script's start, for the state cannot be asked for. In a frame of the
 * same origin it is heard of from the moment when the user goes there.
 */
export function watchComposition(document: Document): { isComposing(): boolean; stop(): void } {
  let composed: Element | undefined;
  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  const note = ({ type, target }: Event) => {
    composed = type === 'compositionstart' ? (target as Element) : undefined;
  };
  const watch = (inner: Document | null | undefined) => {
    inner?.addEventListener('compositionstart', note, options);
    inner?.addEventListener('compositionend', note, options);
  };
  const watchFrame = () => watch((document.activeElement as HTMLIFrameElement)?.contentDocument);
  watch(document);
  // Which frame has the focus now is told a little later.
  document.defaultView?.addEventListener('blur', () => setTimeout(watchFrame), options);
  return {
    // An element that is removed or loses the focus while composing need not tell of the end.
    isComposing: () => composed !== undefined && composed.ownerDocument.activeElement === composed,
    stop: () => stopped.abort(),
  };
}
