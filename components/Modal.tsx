import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { belongsToComposition } from './composition';
import './modal.css';

interface Props {
  readonly label: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A layer over the page. The browser keeps the focus inside, and gives it back to where it was. */
export function Modal({ label, testId, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // With the layer itself: a key pressed before it is painted belongs into it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it is taken out of the page, or nothing would have the focus.
    return () => current?.close();
  }, []);
  // The browser would close it too, but not say so at once, nor ask whether the key is an input method's.
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event) || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-label={label}
      data-testid={testId}
      // Told a moment later: by then this layer may be gone, and another one open.
      onClose={() => dialog.current && onClose()}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // The ground beside it; what stands in it is a target of its own.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="modal-body">{children}</div>
    </dialog>
  );
}
