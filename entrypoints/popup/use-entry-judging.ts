import { type RowJudgement, useClientName } from '@/components/QueueRow';
import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import type { QueueEntry } from '@/lib/domain/queue';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { recordJudgement } from '@/lib/store';

/** Records what the user says about a waiting conversation, and offers to take it back. */
export function useEntryJudging(
  onStatus: (status: Status) => void,
): (entry: QueueEntry, kind: RowJudgement) => void {
  const words = useWords();
  const name = useClientName();
  return (entry, kind) => {
    const record = async (value: boolean, done: Status) => {
      try {
        const { turn, others } = entry;
        await recordJudgement({ turn, others, kind, value, now: Date.now() });
        onStatus(done);
      } catch {
        onStatus({ text: words.judgement.failed, trouble: true });
        return;
      }
      await tellQueueChanged();
    };
    const undo = () => void record(false, { text: words.judgement.undone });
    void record(true, { text: words.judgement.done[kind](name(entry.conversation)), undo });
  };
}
