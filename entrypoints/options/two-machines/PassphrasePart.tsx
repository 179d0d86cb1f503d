import { useState } from 'preact/hooks';
import { changeExchange } from '@/lib/store/exchange-folder';
import { secretOf } from '@/lib/sync/seal';
import type { Attempt } from './attempt';
import type { useExchange } from './use-exchange';
import { useTwoMachinesWords } from './use-two-machines-words';

interface Props {
  readonly exchange: ReturnType<typeof useExchange>;
  readonly attempt: Attempt;
}

/** Fewer letters are found by trying them all. */
const SHORTEST = 8;

/** The passphrase with which files are encrypted and read: set, replaced, dropped. Nobody can show it again. */
export function PassphrasePart({ exchange: { state, run, again }, attempt }: Props) {
  const words = useTwoMachinesWords().secret;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  if (!state) return null;
  const keep = async (passphrase: string | undefined) => {
    const secret = passphrase === undefined ? undefined : await secretOf(passphrase);
    // What could not be opened may be now.
    await changeExchange({ secret });
    setTyped('');
    if (state.folder && state.allowed) await run();
    again();
    return { text: secret ? words.kept : words.dropped };
  };
  return (
    <form
      class="machines-part"
      aria-labelledby="machines-secret"
      onSubmit={(event) => {
        event.preventDefault();
        const isShort = [...typed].length < SHORTEST;
        setWrong(isShort);
        if (!isShort) attempt(() => keep(typed));
      }}
    >
      <h3 id="machines-secret">{words.title}</h3>
      <p class="soft">{words.note}</p>
      {state.encrypted && <p data-testid="encrypted">{words.isSet}</p>}
      <div class="machines-secret">
        <label for="passphrase">{words.label}</label>
        <input
          id="passphrase"
          class="field"
          type="password"
          autocomplete="new-password"
          data-field="passphrase"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="passphrase-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="set-passphrase">
          {words.set}
        </button>
        {state.encrypted && (
          <button
            type="button"
            class="button button-plain"
            data-action="drop-passphrase"
            onClick={() => attempt(() => keep(undefined))}
          >
            {words.drop}
          </button>
        )}
      </div>
      <p id="passphrase-wrong" class="form-missing" aria-live="polite">
        {wrong && words.short}
      </p>
    </form>
  );
}
