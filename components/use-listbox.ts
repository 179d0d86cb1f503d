import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from './composition';

/**
 * Which option of a listbox is active, and the keys that move and choose: arrows, Home, End, Enter, and
 * the digits 1–9 where they are not text. Focus stays where it is; `aria-activedescendant` follows.
 */
export function useListbox(count: number, onChoose: (index: number) => void) {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (count > 0) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, count]);

  /** Returns whether the key was used. `text`: what stands in the field, where the key was typed into one. */
  const onKey = (event: KeyboardEvent, text: string): boolean => {
    if (belongsToComposition(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (count === 0) return false;
    // A key held down chooses once.
    if (event.repeat && !event.key.startsWith('Arrow')) return false;
    const to = {
      ArrowDown: (active + 1) % count,
      ArrowUp: (active - 1 + count) % count,
      // In a field with text they belong to its cursor.
      ...(text === '' && { Home: 0, End: count - 1 }),
    }[event.key];
    const digit = text === '' && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (to !== undefined) setActive(to);
    else if (event.key === 'Enter') onChoose(active);
    else if (digit >= 0 && digit < count) onChoose(digit);
    else return false;
    event.preventDefault();
    return true;
  };
  return { active, setActive, list, onKey };
}
