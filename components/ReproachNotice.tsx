import { useWords } from './use-words';

/** The client seems to say that they had told or written it: what it may mean, and the way to mend it. */
export function ReproachNotice({ onUse }: { onUse: (() => void) | undefined }) {
  const words = useWords().reproach;
  return (
    <section class="notice reproach" data-testid="reproach">
      <h3>{words.title}</h3>
      <p>{words.meaning}</p>
      {onUse && (
        <button type="button" class="button" data-action="repair" onClick={onUse}>
          {words.use}
        </button>
      )}
    </section>
  );
}
