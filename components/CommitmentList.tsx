import type { Commitment, CommitmentWord } from '@/lib/domain/commitment';
import type { Conversation } from '@/lib/domain/turn';
import { CommitmentRow } from './CommitmentRow';
import { useCommitmentWords } from './use-commitment-words';
import { useKeptFocus } from './use-kept-focus';
import './commitments.css';

/** A commitment and whose it is. */
export interface CommitmentEntry {
  readonly commitment: Commitment;
  readonly conversation: Conversation;
}

/** What a row asks of the page around it. */
export interface CommitmentActions {
  /** Whether there is a template of this id: the user may have deleted it. */
  readonly hasTemplate: (template: string) => boolean;
  readonly onOpen: (conversation: Conversation) => void;
  readonly onWord: (entry: CommitmentEntry, word: CommitmentWord) => void;
  /** `dueAt` in epoch ms. */
  readonly onMove: (entry: CommitmentEntry, dueAt: number) => void;
  /** Writes to the client, beginning with this template. */
  readonly onWrite: (entry: CommitmentEntry, template: string) => void;
}

interface Props extends CommitmentActions {
  readonly entries: readonly CommitmentEntry[];
  readonly now: number;
  /** Leave room for what stands below: the list scrolls by itself. */
  readonly short: boolean;
}

/** 約束・納期: what the worker owes by a time, the next one first. */
export function CommitmentList({ entries, now, short, ...actions }: Props) {
  const words = useCommitmentWords();
  const root = useKeptFocus(entries.map(({ commitment }) => commitment.key).join('\n'));
  if (entries.length === 0) return null;
  return (
    <section class="queue-part" data-testid="commitments" ref={root}>
      <div class="queue-heading">
        <h2>
          {words.title} {entries.length}
        </h2>
      </div>
      <ul class={short ? 'queue-short' : ''}>
        {entries.map((entry) => (
          <CommitmentRow key={entry.commitment.key} entry={entry} now={now} {...actions} />
        ))}
      </ul>
    </section>
  );
}
