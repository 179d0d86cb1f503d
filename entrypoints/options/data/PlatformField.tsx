import { useRead } from '@/components/use-read';
import { useWatched } from '@/components/use-watched';
import { useLanguage } from '@/components/use-words';
import { type PlatformId, platformById } from '@/lib/domain/platform';
import { type StoreFailure, watch } from '@/lib/store';
import { recordedPlatforms } from '@/lib/store/clients';
import { allPlatforms, onSitesChanged } from '@/lib/store/sites';
import type { Erasure } from './ErasePreview';
import { useDataWords } from './use-data-words';

/** A platform of which something is recorded, in use or not. */
export function PlatformField({ onChosen }: { onChosen: (erasure: Erasure) => void }) {
  const { erasing } = useDataWords();
  const language = useLanguage();
  const [platforms] = useRead(allPlatforms, onSitesChanged);
  const { value: ids } = useWatched<readonly PlatformId[], StoreFailure>(watch, recordedPlatforms);
  const recorded = ids?.map((id) => ({
    id,
    // A site that was removed is known by its id alone.
    name: platformById(id, platforms)?.name[language] ?? id,
  }));
  return (
    <ul class="data-clients">
      {recorded?.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            class="button data-client"
            data-erase-platform={id}
            onClick={() => onChosen({ name, scopes: [id] })}
          >
            {name}
          </button>
        </li>
      ))}
      {recorded?.length === 0 && <li class="soft">{erasing.noPlatform}</li>}
    </ul>
  );
}
