import type { RowWord } from '@/components/QueueRow';
import { useWords } from '@/components/use-words';

/** The keys of a row, always in sight: nobody learns a key that is shown nowhere. */
export function Keys({ keys }: { keys: readonly RowWord[] }) {
  const words = useWords();
  return (
    <p class="popup-keys" aria-hidden="true">
      {keys.map(({ kind, key }) => (
        <span key={kind}>
          <kbd>{key.toUpperCase()}</kbd> {words.judgement[kind]}
        </span>
      ))}
    </p>
  );
}
