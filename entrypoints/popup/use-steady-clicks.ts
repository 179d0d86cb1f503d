import { useEffect } from 'preact/hooks';

/**
 * The second click of a double click counts only where the first one did: the page may have changed under
 * it, and it would press what nobody has looked at.
 */
export function useSteadyClicks(): void {
  useEffect(() => {
    let first: EventTarget | null = null;
    const onClick = (event: MouseEvent) => {
      // A click by key counts 0.
      if (event.detail <= 1) first = event.target;
      else if (event.target !== first) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
}
