import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import type { TurnWord } from '@/lib/domain/judgement';
import type { Turn } from '@/lib/domain/turn';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { recordJudgement } from '@/lib/store';
import { useDashboardWords } from './use-dashboard-words';

/** What a word is said of: turns, or conversations as such. */
export type Subjects = readonly [
  Pick<Turn, 'conversation'>,
  ...(readonly Pick<Turn, 'conversation'>[]),
];

/** Records what the user says of turns or conversations, and offers to take it back. */
export function useJudging(
  onStatus: (status: Status) => void,
): (subjects: Subjects, kind: TurnWord, value: boolean) => void {
  const { judgement } = useWords();
  const words = useDashboardWords();
  return ([turn, ...others], kind, value) => {
    const record = async (said: boolean, done: Status) => {
      try {
        await recordJudgement({ turn, others, kind, value: said, now: Date.now() });
        onStatus(done);
      } catch {
        onStatus({ text: judgement.failed, trouble: true });
        return;
      }
      await tellQueueChanged();
    };
    const undo = () => void record(!value, { text: judgement.undone });
    void record(value, { text: words.ledger.done, undo });
  };
}
