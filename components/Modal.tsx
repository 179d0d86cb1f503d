import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './modal.css';

interface Props {
  readonly label: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A layer over the page. The browser keeps the focus inside, closes it by Escape, and gives the focus back
 * to where it was.
 */
export function Modal({ label, testId, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // With the layer itself: a key pressed before it is painted belongs into it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it is taken out of the page, or nothing would have the focus.
    return () => current?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it
    <dialog
      ref={dialog}
      class="modal"
      aria-label={label}
      data-testid={testId}
      onClose={onClose}
      onClick={(event) => {
        // The ground beside it; what stands in it is a target of its own.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="modal-body">{children}</div>
    </dialog>
  );
}
