import { FailureNotice } from '@/components/FailureNotice';
import { neverChanges, useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import { onRecordingChanged, recordingFailure } from '@/lib/store/recording';
import { sizeInWords } from './in-figures';
import { useDataWords } from './use-data-words';

/** With less than this left, the browser may soon refuse to write. */
const SCARCE_BYTES = 200_000_000;

/** How much room records take and how much there is; and whether anything could not be written. */
export function RoomPart() {
  const { room } = useDataWords();
  const language = useLanguage();
  const [estimate] = useRead(estimateRoom, neverChanges);
  const [failure] = useRead(recordingFailure, onRecordingChanged);
  const { usage, quota } = estimate ?? {};
  const left = usage === undefined || quota === undefined ? undefined : quota - usage;
  return (
    <section class="data-part">
      <h3>{room.title}</h3>
      {failure && <FailureNotice failure={failure} />}
      {estimate && (
        <p data-testid="room">
          {usage === undefined ? room.unknown : room.used(sizeInWords(usage, language))}
          {left !== undefined && ` · ${room.left(sizeInWords(left, language))}`}
        </p>
      )}
      {left !== undefined && left < SCARCE_BYTES && <p class="notice">{room.scarce}</p>}
    </section>
  );
}

async function estimateRoom(): Promise<StorageEstimate> {
  return navigator.storage.estimate().catch(() => ({}));
}
