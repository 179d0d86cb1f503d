import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { type Platform, platformById } from '@/lib/domain/platform';
import { recordedPlatforms } from '@/lib/store/clients';
import { allPlatforms } from '@/lib/store/sites';
import type { Erasure } from './ErasePreview';
import { useDataWords } from './use-data-words';

/** A platform of which something is recorded, in use or not. */
export function PlatformField({ onChosen }: { onChosen: (erasure: Erasure) => void }) {
  const { erasing } = useDataWords();
  const language = useLanguage();
  const [recorded, setRecorded] = useState<readonly { id: string; name: string }[]>();
  useEffect(() => {
    let wanted = true;
    Promise.all([recordedPlatforms(), allPlatforms()]).then(
      ([ids, platforms]) => wanted && setRecorded(ids.map((id) => named(id, platforms))),
      () => {},
    );
    return () => {
      wanted = false;
    };
    function named(id: string, platforms: readonly Platform[]) {
      return { id, name: platformById(id, platforms)?.name[language] ?? id };
    }
  }, [language]);
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
