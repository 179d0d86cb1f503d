/**
 * Knows whether the user is composing text with an input method: an insertion then would tear the
 * composition apart. Must watch from the script's start, for the state cannot be asked for.
 */
export function watchComposition(document: Document): { isComposing(): boolean; stop(): void } {
  let composed: Element | undefined;
  const onStart = ({ target }: Event) => {
    composed = target instanceof Element ? target : undefined;
  };
  const onEnd = () => {
    composed = undefined;
  };
  document.addEventListener('compositionstart', onStart, true);
  document.addEventListener('compositionend', onEnd, true);
  return {
    // An element that is removed or loses the focus while composing need not tell of the end.
    isComposing: () => composed !== undefined && document.activeElement === composed,
    stop() {
      document.removeEventListener('compositionstart', onStart, true);
      document.removeEventListener('compositionend', onEnd, true);
    },
  };
}
