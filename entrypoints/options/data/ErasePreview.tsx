import { useEffect, useState } from 'preact/hooks';
import { countErased, type ErasedCount } from '@/lib/store/count-erased';
import { useDataWords } from './use-data-words';

/** What is to be erased, by the name under which the user chose it; everything has none. */
export interface Erasure {
  readonly name?: string;
  /** `*`, a platform's id, or the ids of conversations. */
  readonly scopes: readonly string[];
}

interface Props {
  readonly erasure: Erasure;
  /** `withKept`: templates, settings and taught sites too. */
  readonly onAccept: (withKept: boolean) => void;
  readonly onDecline: () => void;
}

/** What would go, counted before anything does. */
export function ErasePreview({ erasure: { name, scopes }, onAccept, onDecline }: Props) {
  const { erasing } = useDataWords();
  const count = useCount(scopes);
  const [withKept, setWithKept] = useState(false);
  return (
    <section class="data-card data-card-grave" data-testid="erase-preview">
      <h4>{erasing.preview(name ?? erasing.everything)}</h4>
      <p role="status" data-testid="erase-count">
        {count ? sayCount(count) : erasing.counting}
      </p>
      <p>{erasing.cannotUndo}</p>
      {scopes[0] === '*' && (
        <div>
          <label>
            <input
              type="checkbox"
              data-field="erase-kept"
              checked={withKept}
              onChange={({ currentTarget }) => setWithKept(currentTarget.checked)}
            />{' '}
            {erasing.withSettings}
          </label>
          <p class="soft">{erasing.withSettingsNote}</p>
        </div>
      )}
      <div class="site-actions">
        <button
          type="button"
          class="button button-grave"
          data-action="erase"
          onClick={() => onAccept(withKept)}
        >
          {erasing.erase}
        </button>
        <button type="button" class="button" data-action="erase-decline" onClick={onDecline}>
          {erasing.decline}
        </button>
      </div>
    </section>
  );

  function sayCount({ conversations, messages, pledges }: ErasedCount): string {
    if (conversations + messages + pledges === 0) return erasing.empty;
    return erasing.count(conversations, messages, pledges);
  }
}

function useCount(scopes: readonly string[]): ErasedCount | undefined {
  const [count, setCount] = useState<ErasedCount>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once; another choice is another preview
  useEffect(() => {
    let wanted = true;
    countErased(scopes, Date.now(), () => wanted).then(
      (counted) => wanted && setCount(counted),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return count;
}
