/**
 * Knows whether the user is composing text with an input method: an insertion then would tear the
 * composition apart. Must watch from the script's start, for the state cannot be asked for. In a frame of the
 * same origin it is heard of from the moment when the user goes there.
 */
export function watchComposition(document: Document): { isComposing(): boolean; stop(): void } {
  let composed: Element | undefined;
  const stopped = new AbortController();
  const watched = new WeakSet<Document>();
  const watch = (inner: Document) => {
    if (watched.has(inner)) return;
    watched.add(inner);
    const options = { capture: true, signal: stopped.signal };
    const note = ({ type, target }: Event) => {
      composed = type === 'compositionstart' ? (target as Element) : undefined;
    };
    inner.addEventListener('compositionstart', note, options);
    inner.addEventListener('compositionend', note, options);
    // Which frame has the focus now is told a little later.
    const onBlur = () => setTimeout(() => watchFrame(inner.activeElement));
    inner.defaultView?.addEventListener('blur', onBlur, options);
  };
  const watchFrame = (focused: Element | null) => {
    try {
      const inner = (focused as HTMLIFrameElement | null)?.contentDocument;
      if (inner) watch(inner);
    } catch {
      // Of another origin: where that is permitted a script of ours stands in it.
    }
  };
  watch(document);
  return {
    // An element that is removed or loses the focus while composing need not tell of the end.
    isComposing: () => composed !== undefined && composed.ownerDocument?.activeElement === composed,
    stop: () => stopped.abort(),
  };
}
