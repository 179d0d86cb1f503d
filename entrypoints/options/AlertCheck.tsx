import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { alertSettingWords } from '@/lib/words/alert-settings';
import { MinutesField } from './MinutesField';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The sentence; a field of minutes stands between its two parts. */
  readonly words: readonly [before: string, after: string];
  readonly minutes?: {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly range: readonly [least: number, most: number];
    readonly onMinutes: (minutes: number) => void;
  };
}

/** One thing to be told of or not, in a sentence. */
export function AlertCheck({ name, checked, onChange, words: [before, after], minutes }: Props) {
  const [wrong, setWrong] = useState(false);
  const { wrongMinutes } = alertSettingWords[useLanguage()];
  const id = `check-${name}`;
  return (
    <div>
      <div class="alerts-check">
        <input
          id={id}
          type="checkbox"
          data-setting={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {before !== '' && <label for={id}>{before}</label>}
        {minutes && (
          <MinutesField
            id={minutes.id}
            minutes={minutes.value}
            least={minutes.range[0]}
            most={minutes.range[1]}
            label={minutes.label}
            describedBy={`${minutes.id}-wrong`}
            onMinutes={minutes.onMinutes}
            onWrong={setWrong}
          />
        )}
        {after !== '' && <label for={id}>{after}</label>}
      </div>
      {minutes && (
        <p id={`${minutes.id}-wrong`} class="form-missing" aria-live="polite">
          {wrong && wrongMinutes(...minutes.range)}
        </p>
      )}
    </div>
  );
}
