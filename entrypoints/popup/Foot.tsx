import { Key } from '@/components/Key';
import type { RowWord } from '@/components/QueueRow';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useHandWords } from '@/components/use-hand-words';
import { Keys } from './Keys';

interface Props {
  readonly status: Status | undefined;
  readonly keys: readonly RowWord[];
  readonly onPalette: () => void;
}

/** What was just done; the keys that work now; and the way to everything else. */
export function Foot({ status, keys, onPalette }: Props) {
  const words = useHandWords().palette;
  return (
    <footer class="popup-foot">
      <StatusLine status={status} />
      <div class="popup-foot-line">
        {!status && <Keys keys={keys} />}
        <button
          type="button"
          class="button button-plain popup-palette"
          data-action="palette"
          aria-keyshortcuts="Control+K Meta+K >"
          title={words.title}
          onClick={onPalette}
        >
          {words.open} <Key name="Ctrl+K" />
        </button>
      </div>
    </footer>
  );
}
