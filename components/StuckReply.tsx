import { useEffect, useRef } from 'preact/hooks';
import { MessagePreview } from './MessagePreview';
import { takeFocus } from './take-focus';
import { useWords } from './use-words';

/** Why a reply did not go into the page's box. */
export type Trouble = keyof ReturnType<typeof useWords>['refusal'];

interface Props {
  readonly trouble: Trouble;
  readonly text: string;
  /** Answers whether the text lies in the clipboard now. */
  readonly onCopy: () => void;
  readonly onBack: () => void;
}

/** A reply that could not be inserted: what happened, the text itself, and the clipboard as a last resort. */
export function StuckReply({ trouble, text, onCopy, onBack }: Props) {
  const words = useWords();
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => takeFocus(copy.current), []);
  return (
    <div class="replies-form" data-testid="refusal" data-refusal={trouble}>
      <p role="alert" class="notice notice-trouble">
        {words.refusal[trouble]}
      </p>
      <MessagePreview pieces={[{ kind: 'text', text }]} label={words.replies.preview} />
      <div class="replies-buttons">
        <button
          ref={copy}
          type="button"
          class="button button-main"
          data-action="copy"
          onClick={onCopy}
        >
          {words.replies.copy}
        </button>
        <button type="button" class="button" data-action="back" onClick={onBack}>
          {words.replies.back}
        </button>
      </div>
    </div>
  );
}
