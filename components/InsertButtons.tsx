import type { ComponentChildren } from 'preact';
import { Key } from './Key';
import { useWords } from './use-words';

interface Props {
  /** The key that inserts, as it is printed. */
  readonly insertKey: string;
  /** Why nothing can be inserted yet; undefined where it can. */
  readonly missing: string | undefined;
  readonly onInsert: () => void;
  readonly onBack: () => void;
  /** What stands behind the buttons. */
  readonly children: ComponentChildren;
}

/** The way on and the way back, in every form that ends in the site's box. */
export function InsertButtons({ insertKey, missing, onInsert, onBack, children }: Props) {
  const words = useWords();
  return (
    <div class="replies-buttons">
      <button
        type="button"
        class="button button-main"
        aria-disabled={missing !== undefined}
        title={missing}
        data-action="insert"
        onClick={onInsert}
      >
        {words.replies.insert} <Key name={insertKey} />
      </button>
      <button type="button" class="button" data-action="back" onClick={onBack}>
        {words.replies.back} <Key name="Esc" />
      </button>
      {children}
    </div>
  );
}
