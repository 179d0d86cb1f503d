import { useEffect } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';

/** Z takes the last change back, as in the popup; not while something is being written. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (!undo) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToComposition(event)) return;
      if (event.key.toLowerCase() !== 'z' || event.altKey) return;
      if ((event.target as HTMLElement).matches('input:not([type="radio"]), textarea')) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}
