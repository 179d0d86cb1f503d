import { MessageCircleQuestionMark } from 'lucide-preact';
import { Key } from './Key';
import { useWords } from './use-words';

/** Opens the form that makes the good question. */
export function AskButton({ onAsk }: { onAsk: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="button button-plain ask"
      data-action="ask"
      aria-keyshortcuts="q"
      onClick={onAsk}
    >
      <MessageCircleQuestionMark size={16} aria-hidden="true" />
      {words.question.open} <Key name="Q" />
    </button>
  );
}
