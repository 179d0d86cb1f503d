import { useRef } from 'preact/hooks';
import type { CommitmentEntry } from '@/components/CommitmentList';
import type { Status } from '@/components/StatusLine';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useWords } from '@/components/use-words';
import type { CommitmentWord } from '@/lib/domain/commitment';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { type NewPledge, recordCommitmentWord, recordPledges, withdrawPledges } from '@/lib/store';

/** How promises and deadlines are made, ended and taken back. */
export interface Committing {
  /** Says a word on a commitment, and offers to take it back. */
  say(entry: CommitmentEntry, word: CommitmentWord): void;
  /**
   * Records pledges of one conversation, says so, and offers to take them back. Whether it did: not while
   * others are on their way, as a key that is held down asks for.
   */
  pledge(pledges: readonly NewPledge[], done: string): Promise<boolean>;
  move(entry: CommitmentEntry, dueAt: number): void;
}

/** Records what the user says of promises and deadlines. */
export function useCommitting(onStatus: (status: Status) => void): Committing {
  const words = useCommitmentWords();
  const { judgement } = useWords();
  const attempt = async (record: () => Promise<Status>) => {
    try {
      onStatus(await record());
    } catch {
      onStatus({ text: judgement.failed, trouble: true });
      return false;
    }
    await tellQueueChanged();
    return true;
  };
  const running = useRef(false);
  const pledge = async (pledges: readonly NewPledge[], done: string) => {
    if (running.current) return false;
    running.current = true;
    return attempt(async () => {
      const made = await recordPledges(pledges);
      const undo = () =>
        void attempt(async () => {
          await withdrawPledges(made, Date.now());
          return { text: judgement.undone };
        });
      return { text: done, undo };
    }).finally(() => {
      running.current = false;
    });
  };
  return {
    pledge,
    say({ commitment }, word) {
      const say = (value: boolean) => recordCommitmentWord(commitment, word, value, Date.now());
      const undo = () =>
        void attempt(async () => {
          await say(false);
          return { text: judgement.undone };
        });
      void attempt(async () => {
        await say(true);
        return { text: words.done[word], undo };
      });
    },
    move({ commitment }, dueAt) {
      const { platform, conversation, kind, ref } = commitment;
      const moved = { platform, conversation, kind, dueAt, madeAt: Date.now(), moves: ref };
      void pledge([moved], words.done.move);
    },
  };
}
