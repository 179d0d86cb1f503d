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
  return (
    <div class={`status ${status ? 'status-on' : ''} ${status?.trouble ? 'status-trouble' : ''}`}>
      <p role="status">{status?.text}</p>
      {status?.undo && (
        <button type="button" class="button button-plain" data-action="undo" onClick={status.undo}>
          {words.undo} <kbd aria-hidden="true">Z</kbd>
        </button>
      )}
    </div>
  );
}
