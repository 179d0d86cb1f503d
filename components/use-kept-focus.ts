import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list of which the row under it has just gone: the row that came into its place has
 * it, else the last one. `rows` changes when the rows do. To be set as the list's ref.
 */
export function useKeptFocus(rows: string): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const at = useRef(-1);
  useLayoutEffect(() => {
    const { current } = list;
    const note = ({ target }: FocusEvent) => {
      const row = (target as Element).closest('.row');
      at.current = row ? [...(current?.querySelectorAll('.row') ?? [])].indexOf(row) : -1;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      // Of a row that is taken away nobody says whereto.
      if (relatedTarget && !current?.contains(relatedTarget as Element)) at.current = -1;
    };
    current?.addEventListener('focusin', note);
    current?.addEventListener('focusout', leave);
    return () => {
      current?.removeEventListener('focusin', note);
      current?.removeEventListener('focusout', leave);
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are the occasion
  useLayoutEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return;
    const opens = list.current?.querySelectorAll<HTMLElement>('.row-open') ?? [];
    opens[Math.min(at.current, opens.length - 1)]?.focus();
  }, [rows]);
  return list;
}
