import { useDataWords } from './use-data-words';
import type { Progress } from './use-task';

interface Props {
  readonly label: string;
  /** How far it is, in words. */
  readonly detail?: string;
  readonly progress: Progress;
  /** Absent: it cannot be stopped half-way. */
  readonly onCancel?: () => void;
}

/** What is under way, how far it is, and the way to stop it. */
export function TaskBar({ label, detail, progress: { done, of }, onCancel }: Props) {
  const words = useDataWords();
  return (
    <div class="task">
      <p role="status">{label}</p>
      <progress
        aria-label={label}
        {...(of !== undefined && { value: Math.min(done, of), max: of })}
      />
      {detail && <p class="soft">{detail}</p>}
      {onCancel && (
        <button type="button" class="button" data-action="task-cancel" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
