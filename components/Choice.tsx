import { useId } from 'preact/hooks';
import './choice.css';

interface Props<T extends string> {
  /** What is chosen; also the group's stable name for tests. */
  readonly name: string;
  readonly legend: string;
  /** The legend is for readers only, where the choice speaks for itself. */
  readonly quiet?: boolean;
  readonly value: T;
  /** `lang`: the language of a label that is not the page's. */
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: radio buttons in a row. Arrows move, as everywhere. */
export function Choice<T extends string>({
  name,
  legend,
  quiet,
  value,
  options,
  onChange,
}: Props<T>) {
  const group = useId();
  return (
    <fieldset class="choice" data-choice={name}>
      <legend class={quiet ? 'hidden' : 'label'}>{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value} class="choice-option" lang={option.lang}>
            <input
              type="radio"
              class="choice-input"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
