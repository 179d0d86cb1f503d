import { useEffect, useRef } from 'preact/hooks';
import { Key } from './Key';
import { useWords } from './use-words';
import './status.css';

/** What was just done, and how to take it back. */
export interface Status {
  readonly text: string;
  readonly trouble?: boolean;
  readonly undo?: () => void;
}

/** The one place that answers an action. The region stays in the page, so that it is read aloud. */
export function StatusLine({ status }: { status: Status | undefined }) {
  const words = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button goes when it was pressed; the focus stays here unless the page has a better place.
  useEffect(() => {
    if (!pressed.current || status?.undo) return;
    pressed.current = false;
    if (document.activeElement === document.body) text.current?.focus();
  }, [status]);
  return (
    <div class={`status ${status ? 'status-on' : ''} ${status?.trouble ? 'status-trouble' : ''}`}>
      <p ref={text} role="status" tabIndex={-1}>
        {status?.text}
      </p>
      {status?.undo && (
        <button
          type="button"
          class="button button-plain"
          data-action="undo"
          onClick={() => {
            pressed.current = true;
            status.undo?.();
          }}
        >
          {words.undo} <Key name="Z" />
        </button>
      )}
    </div>
  );
}
