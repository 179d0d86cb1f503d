import { useClientName } from '@/components/QueueRow';
import { timeZone } from '@/components/time-zone';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useLanguage } from '@/components/use-words';
import type { Commitment, CommitmentSummary } from '@/lib/domain/commitment';
import { dueTime } from '@/lib/domain/due-time';
import { Card } from './Card';
import { Table } from './chart/ChartTable';
import type { CommitmentFigures } from './use-commitments';
import { useDashboardWords } from './use-dashboard-words';

const verdicts = ['yes', 'no', 'aboutYes', 'aboutNo', 'undecided'] as const;

interface Props {
  readonly figures: CommitmentFigures | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** The promises and deadlines behind 約束を守った率 and 事前連絡率, newest first, and how each is counted. */
export function CommitmentsCard({ figures, now }: Props) {
  const words = useDashboardWords();
  const { what } = useCommitmentWords();
  const language = useLanguage();
  const nameOf = useClientName();
  if (!figures) return null;
  const { records, promises, warnings } = figures;
  const rows = records.commitments
    .map((commitment, index) => {
      const conversation = records.conversations.get(commitment.conversation);
      return [
        conversation ? nameOf(conversation) : '',
        what[commitment.kind](dueTime(commitment.dueAt, now, timeZone(), language)),
        words.commitments.results[resultOf(commitment, index, promises, warnings)],
      ];
    })
    .filter((_, index) => records.commitments[index]?.kind !== 'followUp')
    .reverse();
  return (
    <Card id="commitments" title={words.commitments.title} wide>
      <p class="soft">
        {words.definitions.PKR} {words.definitions.PRE}
      </p>
      {rows.length === 0 ? (
        <p>{words.commitments.none}</p>
      ) : (
        <Table
          caption={words.commitments.title}
          columns={[words.commitments.client, words.commitments.what, words.commitments.result]}
          rows={rows}
        />
      )}
    </Card>
  );
}

/** How it is counted, or why it is not. */
function resultOf(
  { kind, closed }: Commitment,
  index: number,
  promises: CommitmentSummary,
  warnings: CommitmentSummary,
) {
  if (closed === 'withdrawn' || closed === 'delivered') return closed;
  if (kind !== 'deadline') {
    return verdicts.find((verdict) => promises[verdict].includes(index)) ?? 'undecided';
  }
  const verdict = verdicts.find((one) => warnings[one].includes(index)) ?? 'undecided';
  if (verdict === 'undecided') return verdict;
  return verdict === 'yes' || verdict === 'aboutYes' ? 'warned' : 'notWarned';
}
