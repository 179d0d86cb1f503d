import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { type Situation, situations } from '@/lib/domain/template';
import { belongsToComposition } from './composition';
import { Key } from './Key';
import { useWords } from './use-words';

interface Props {
  /** What the message is read as; undefined where it says too little. */
  readonly situation: Situation | undefined;
  readonly onCorrect: (situation: Situation) => void;
  readonly select: Ref<HTMLSelectElement>;
}

/** What the client's message is read as, for the worker to correct. */
export function AskedChoice({ situation, onCorrect, select }: Props) {
  const words = useWords();
  const isByKeys = useRef(false);
  return (
    <label class="asked" data-testid="asked">
      <span class="soft">{words.suggestions.asked}</span>
      <select
        ref={select}
        class="asked-choice"
        data-field="situation"
        aria-keyshortcuts="s"
        value={situation ?? ''}
        onFocus={() => {
          isByKeys.current = false;
        }}
        onKeyDown={(event) => {
          if (belongsToComposition(event)) return;
          isByKeys.current = true;
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        onChange={({ currentTarget }) => {
          const chosen = situations.find((one) => one === currentTarget.value);
          if (chosen) onCorrect(chosen);
          // The keys of the replies work again; who goes through it by arrows is not done yet.
          if (!isByKeys.current) currentTarget.blur();
        }}
      >
        {!situation && <option value="">{words.suggestions.unclear}</option>}
        {situations.map((one) => (
          <option key={one} value={one}>
            {words.situations[one]}
          </option>
        ))}
      </select>
      <Key name="S" />
    </label>
  );
}
