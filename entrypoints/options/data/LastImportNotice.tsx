import { useWatched } from '@/components/use-watched';
import { useLanguage } from '@/components/use-words';
import { type StoreFailure, watch } from '@/lib/store';
import { type LastImport, lastImport } from '@/lib/store/last-import';
import { instantInWords } from './in-figures';
import { useDataWords } from './use-data-words';

/** The last import while it can be taken back, and the way to do that. */
export function LastImportNotice({ onUndo }: { onUndo: () => void }) {
  const { importing } = useDataWords();
  const language = useLanguage();
  const { value: last } = useWatched<LastImport | undefined, StoreFailure>(watch, lastImport);
  if (!last) return null;
  const isHalfBack = last.undoneTo !== undefined;
  return (
    <div class="data-card" data-testid="last-import">
      <p>{importing.last(last.name, instantInWords(last.at, language))}</p>
      {isHalfBack ? <p>{importing.halfBack}</p> : last.unfinished && <p>{importing.brokenOff}</p>}
      <p class="soft">{importing.undoNote}</p>
      <p>
        <button type="button" class="button" data-action="undo-import" onClick={onUndo}>
          {isHalfBack ? importing.undoRest : importing.undo}
        </button>
      </p>
    </div>
  );
}
