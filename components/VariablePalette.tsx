import type { Language } from '@/lib/domain/template';
import { moreTokens, variableNames, variableTokens } from './template-tokens';
import { useWords } from './use-words';

interface Props {
  readonly language: Language;
  readonly onInsert: (token: string) => void;
}

/** Buttons that write a variable at the cursor. */
export function VariablePalette({ language, onInsert }: Props) {
  const words = useWords().templates;
  return (
    <fieldset class="palette">
      <legend class="soft">{words.palette}</legend>
      <div class="chips">
        {variableNames.map((name) => {
          const token = variableTokens[language][name];
          return (
            <button
              key={name}
              type="button"
              class="chip chip-button"
              title={token}
              data-variable={name}
              // The text box keeps its cursor and its selection.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(token)}
            >
              {words.variables[name]}
            </button>
          );
        })}
      </div>
      <p class="soft">{words.paletteNote(moreTokens[language])}</p>
    </fieldset>
  );
}
