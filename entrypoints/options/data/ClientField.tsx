import { useCallback, useState } from 'preact/hooks';
import { useHandWords } from '@/components/use-hand-words';
import { useNames } from '@/components/use-names';
import { useWatched } from '@/components/use-watched';
import { useLanguage } from '@/components/use-words';
import { platformById } from '@/lib/domain/platform';
import { type StoreFailure, watch } from '@/lib/store';
import { findClients, type KnownClient } from '@/lib/store/clients';
import { saveSetting } from '@/lib/store/settings';
import type { Erasure } from './ErasePreview';
import { useDataWords } from './use-data-words';

/** So many are listed; more letters make them fewer. */
const MOST = 8;

/** A client by the letters of their name. */
export function ClientField({ onChosen }: { onChosen: (erasure: Erasure | undefined) => void }) {
  const { erasing } = useDataWords();
  const language = useLanguage();
  const { hidden } = useNames();
  const { names } = useHandWords();
  const [letters, setLetters] = useState('');
  const query = useCallback(() => findClients(letters, MOST + 1), [letters]);
  const { value: found } = useWatched<readonly KnownClient[], StoreFailure>(watch, query);
  // Who cannot be told from another by their number is not erased by it.
  if (hidden) {
    return (
      <button
        type="button"
        class="button"
        data-action="show-names"
        onClick={() => void saveSetting('hideNames', false)}
      >
        {names.show}
      </button>
    );
  }
  const placeOf = ({ platform }: KnownClient) => platformById(platform)?.name[language] ?? platform;
  return (
    <div class="data-clients">
      <label class="label" for="erase-client">
        {erasing.client}
      </label>
      <input
        id="erase-client"
        class="field"
        type="text"
        autocomplete="off"
        data-field="erase-client"
        value={letters}
        onInput={({ currentTarget }) => {
          setLetters(currentTarget.value);
          onChosen(undefined);
        }}
      />
      <ul>
        {found?.slice(0, MOST).map((client) => (
          <li key={`${client.platform} ${client.name}`}>
            <button
              type="button"
              class="button data-client"
              data-client={client.name}
              onClick={() =>
                onChosen({
                  name: `${client.name}${language === 'ja' ? `（${placeOf(client)}）` : ` (${placeOf(client)})`}`,
                  scopes: client.conversations,
                })
              }
            >
              {client.name} <span class="soft">{placeOf(client)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {found?.length === 0 && erasing.noClient}
        {found && found.length > MOST && erasing.moreClients}
      </p>
    </div>
  );
}
