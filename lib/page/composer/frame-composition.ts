import { watchComposition } from './composition';

/**
 * Whether the user is composing in a frame of the same origin (TinyMCE): heard of from the moment when they
 * go there. Not in every page's script, for what is composed there ends before the popup opens.
 */
export function watchFrameComposition(document: Document): () => boolean {
  const frames = new Map<Document, () => boolean>();
  const watchFocused = () => {
    // One of another origin shows no document; there stands a script of ours where that is permitted.
    const inner = (document.activeElement as HTMLIFrameElement | null)?.contentDocument;
    if (inner && !frames.has(inner)) frames.set(inner, watchComposition(inner).isComposing);
  };
  watchFocused();
  // Which frame has the focus now is told a little later.
  document.defaultView?.addEventListener('blur', () => setTimeout(watchFocused));
  return () => [...frames.values()].some((isComposing) => isComposing());
}
