import { type Situation, situations } from '@/lib/domain/template';
import { useWords } from './use-words';

interface Props {
  readonly value: readonly Situation[];
  readonly onChange: (value: readonly Situation[]) => void;
}

/** Which messages of a client a template answers; any number. */
export function SituationChips({ value, onChange }: Props) {
  const words = useWords();
  const toggle = (situation: Situation) =>
    // In the order of the vocabulary, so that the same choice is the same value.
    onChange(situations.filter((one) => (one === situation) !== value.includes(one)));
  return (
    <fieldset>
      <legend class="label">{words.templates.situations}</legend>
      <div class="chips">
        {situations.map((situation) => (
          <label key={situation} class="chip chip-check">
            <input
              type="checkbox"
              checked={value.includes(situation)}
              data-situation={situation}
              onChange={() => toggle(situation)}
            />
            {words.situations[situation]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
