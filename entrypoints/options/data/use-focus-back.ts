import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What was pressed goes with the card in which it stood: once the part is at rest again, the focus returns to
 * its choice. Answers the part's reference, and what to call when something was pressed.
 */
export function useFocusBack(
  atRest: boolean,
): readonly [RefObject<HTMLElement | null>, () => void] {
  const part = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || !atRest) return;
    pressed.current = false;
    part.current?.querySelector<HTMLElement>('input:checked')?.focus();
  });
  return [
    part,
    () => {
      pressed.current = true;
    },
  ];
}
