import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { fieldTime, instantOfField } from '@/lib/domain/due-time';
import type { CommitmentKind } from '@/lib/domain/pledge';
import { timeZone } from './time-zone';
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
  const [value, setValue] = useState(() => fieldTime(now + DAY_MS, timeZone()));
  const at = instantOfField(value, timeZone());
  const isReady = at !== null && at > now;
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
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
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
          <input
            class="field"
            type="datetime-local"
            aria-label={words.until}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
          <button
            type="submit"
            class="button"
            data-action="keep-commitment"
            aria-disabled={!isReady}
          >
            {words.save}
          </button>
          {at !== null && !isReady && <small class="promise-past">{words.past}</small>}
        </form>
      )}
    </div>
  );
}
