import { Group } from '@/components/Group';
import type { Status } from '@/components/StatusLine';
import { useWatched } from '@/components/use-watched';
import { useWords } from '@/components/use-words';
import { countPicks, forgetPicks, restorePicks, type StoreFailure, watch } from '@/lib/store';
import { CommandKeys } from './CommandKeys';

/** What suggestions have learned and where it lies, the way to forget it, and the keys to the first one. */
export function LearningGroup({ onStatus }: { onStatus: (status: Status) => void }) {
  const words = useWords().learning;
  const { value: count } = useWatched<number, StoreFailure>(watch, countPicks);
  const failed = () => onStatus({ text: words.notDone, trouble: true });
  const forget = async () => {
    const forgotten = await forgetPicks();
    const undo = () => {
      restorePicks(forgotten).then(() => onStatus({ text: words.restored }), failed);
    };
    onStatus({ text: words.forgotten, undo });
  };
  return (
    <Group id="learning" title={words.title} note={words.note}>
      <p>{words.learned}</p>
      {count !== undefined && (
        <p>
          <span data-testid="picks-count">{words.count(count)}</span>{' '}
          {count > 0 && (
            <button
              type="button"
              class="button"
              data-action="forget-picks"
              onClick={() => void forget().catch(failed)}
            >
              {words.forget}
            </button>
          )}
        </p>
      )}
      <CommandKeys />
    </Group>
  );
}
