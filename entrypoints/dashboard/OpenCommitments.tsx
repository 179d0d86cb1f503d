import { useClientName } from '@/components/QueueRow';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useLanguage } from '@/components/use-words';
import type { Commitment } from '@/lib/domain/commitment';
import { dueTime } from '@/lib/domain/due-time';
import { formatDuration } from '@/lib/domain/duration';
import { timeZone } from '@/lib/domain/time-zone';
import type { Conversation } from '@/lib/domain/turn';
import { Table } from './chart/ChartTable';
import { useDashboardWords } from './use-dashboard-words';

interface Props {
  readonly id: string;
  /** The next one first. */
  readonly commitments: readonly Commitment[];
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly now: number;
}

/** What today's number of promises is made of: each with whose it is, what is to be done, and how long there is. */
export function OpenCommitments({ id, commitments, conversations, now }: Props) {
  const words = useDashboardWords();
  const { what, left, over, unsent } = useCommitmentWords();
  const language = useLanguage();
  const nameOf = useClientName();
  const rows = commitments.map((commitment) => {
    const conversation = conversations.get(commitment.conversation);
    const until = formatDuration(Math.abs(commitment.dueAt - now), language, false);
    return [
      conversation ? nameOf(conversation) : '',
      what[commitment.kind](dueTime(commitment.dueAt, now, timeZone(), language)),
      [now > commitment.dueAt ? over(until) : left(until), commitment.unsent && unsent]
        .filter(Boolean)
        .join(' · '),
    ];
  });
  return (
    <section class="open-commitments" id={id} aria-label={words.today.promises}>
      <p class="soft">{words.definitions.promises}</p>
      <Table
        caption={words.today.promises}
        columns={[words.commitments.client, words.commitments.what, words.today.until]}
        rows={rows}
      />
    </section>
  );
}
