import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from './composition';

/** Where the dragged row would land: before this row, or (null) at the end. */
interface Drag {
  readonly id: string;
  readonly index: number;
}

/** How near to the window's edge a drag scrolls the page, and how fast (px, px per frame). */
const EDGE = 72;
const SPEED = 10;

/**
 * Reordering the rows of a list with a pointer. The keyboard has its own buttons, so the handle takes no
 * focus. `onDrop` gets the row's new index among the others; Escape gives up.
 */
export function useRowDrag(onDrop: (id: string, index: number) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const pointer = useRef(0);
  const active = drag !== undefined;

  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!belongsToComposition(event) && event.key === 'Escape') setDrag(undefined);
    };
    let frame = requestAnimationFrame(function scroll() {
      const { current: y } = pointer;
      if (y < EDGE) window.scrollBy(0, -SPEED);
      else if (y > window.innerHeight - EDGE) window.scrollBy(0, SPEED);
      frame = requestAnimationFrame(scroll);
    });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);

  const indexAt = (id: string, y: number): number => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const others = rows.filter((row) => row.dataset.templateId !== id);
    const below = others.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below < 0 ? others.length : below;
  };
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      pointer.current = event.clientY;
      setDrag({ id, index: indexAt(id, event.clientY) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.id !== id) return;
      pointer.current = event.clientY;
      setDrag({ id, index: indexAt(id, event.clientY) });
    },
    onPointerUp: (event: PointerEvent) => {
      if (drag?.id !== id) return;
      setDrag(undefined);
      onDrop(id, indexAt(id, event.clientY));
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { list, drag, handle };
}
