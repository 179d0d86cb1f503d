import { useLayoutEffect } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';

/** Keys that work wherever the focus is, but in a field: `/` search, 1–9 a reply, Z undo. */
export function usePopupKeys(
  replies: { readonly current: (event: KeyboardEvent) => boolean },
  undo: (() => void) | undefined,
): void {
  // Not after the next frame: a key that is shown works.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToComposition(event)) return;
      const target = event.target as HTMLElement;
      if (target.matches('input, textarea, select')) return;
      if (event.key.toLowerCase() === 'z' && undo) undo();
      else if (target.matches('button, a, summary') && !/^[1-9/]$/.test(event.key)) return;
      else if (replies.current(event)) return;
      else if (event.key === 'ArrowDown') {
        document.querySelector<HTMLElement>('.row-open')?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [replies, undo]);
}
