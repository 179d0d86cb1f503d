/**
 * Knows whether the user is composing text with an input method: an insertion then would tear the
 * composition apart. Must watch from the script's start, for the state cannot be asked for.
 */
export function watchComposition(document: Document): { isComposing(): boolean; stop(): void } {
  let composed: EventTarget | null = null;
  const onStart = ({ target }: Event) => {
    composed = target;
  };
  const onEnd = () => {
    composed = null;
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('compositionstart', onStart, options);
  document.addEventListener('compositionend', onEnd, options);
  return {
    // An element that is removed or loses the focus while composing need not tell of the end.
    isComposing: () => composed !== null && document.activeElement === composed,
    stop: () => listening.abort(),
  };
}
