import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useWords } from './use-words';

/** Why an address was not added. */
export type AddSiteTrouble = 'notASite' | 'known' | 'declined' | 'failed';

interface Props {
  /** Asks the browser for the host of this address, within the click itself. Undefined: it was added. */
  readonly onAdd: (address: string) => Promise<AddSiteTrouble | undefined>;
}

/** A site that is on no list: its address is enough to begin with. */
export function AddSite({ onAdd }: Props) {
  const words = useWords().newSite;
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<AddSiteTrouble>();
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(address).then((next) => {
          setTrouble(next);
          if (!next) setAddress('');
        });
      }}
    >
      <label for="add-site">{words.address}</label>
      <div class="add-site-line">
        <input
          id="add-site"
          type="url"
          value={address}
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="add-site-trouble"
          aria-invalid={trouble !== undefined}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="add-site">
          <Plus size={16} aria-hidden="true" />
          {words.addThis}
        </button>
      </div>
      <p id="add-site-trouble" class={trouble ? 'platform-trouble' : ''} role="alert">
        {trouble && words[trouble]}
      </p>
    </form>
  );
}
