import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CommitmentKind } from '@/lib/domain/pledge';
import { TimeForm } from './TimeForm';
import { useCommitmentWords } from './use-commitment-words';
import './commitments.css';

const kinds = ['deadline', 'answer', 'deliver', 'start', 'followUp'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Props {
  readonly now: number;
  /** `dueAt` in epoch ms. */
  readonly onAdd: (kind: CommitmentKind, dueAt: number) => void;
}

/** A deadline, a promise or 返事待ち that no message of this page names. */
export function AddCommitment({ now, onAdd }: Props) {
  const words = useCommitmentWords();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<CommitmentKind>('deadline');
  return (
    <div class="commitment-add">
      <button
        type="button"
        class="button button-plain"
        data-action="add-commitment"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Plus size={14} aria-hidden="true" /> {words.add}
      </button>
      {isOpen && (
        <TimeForm
          label={words.until}
          submit={words.save}
          action="keep-commitment"
          initial={now + DAY_MS}
          now={now}
          onTime={(at) => {
            onAdd(kind, at);
            setOpen(false);
          }}
        >
          <select
            class="field"
            aria-label={words.addWhat}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as CommitmentKind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </TimeForm>
      )}
    </div>
  );
}
