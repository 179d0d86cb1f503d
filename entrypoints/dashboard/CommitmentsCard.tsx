import { useMemo } from 'preact/hooks';
import { useClientName } from '@/components/QueueRow';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useLanguage } from '@/components/use-words';
import { type Commitment, type Verdict, verdictsOf } from '@/lib/domain/commitment';
import { dueTime } from '@/lib/domain/due-time';
import { timeZone } from '@/lib/domain/time-zone';
import type { DashboardWords } from '@/lib/words/dashboard';
import { Card, type IfAny } from './Card';
import { Table } from './chart/ChartTable';
import { type CommitmentFigures, useCommitments } from './commitments';
import { useDashboardWords } from './use-dashboard-words';
import { useFirst } from './use-first';

/** The promises and deadlines behind 約束を守った率 and 事前連絡率, newest first, and how each is counted. */
export function CommitmentsCard({ now, ifAny }: IfAny & { now: number }) {
  const figures = useCommitments();
  const words = useDashboardWords();
  const { what } = useCommitmentWords();
  const language = useLanguage();
  const nameOf = useClientName();
  const listed = useMemo(() => (figures ? listOf(figures) : []), [figures]);
  const { shown, more } = useFirst(listed);
  if (!figures || (ifAny && listed.length === 0)) return null;
  const rows = shown.map(({ commitment, result }) => {
    const conversation = figures.records.conversations.get(commitment.conversation);
    return [
      conversation ? nameOf(conversation) : '',
      what[commitment.kind](dueTime(commitment.dueAt, now, timeZone(), language)),
      words.commitments.results[result],
    ];
  });
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
      {more}
    </Card>
  );
}

type Result = keyof DashboardWords['commitments']['results'];

/** Those that the figures are about, newest first, each with how it is counted, or why it is not. */
function listOf({ records, promises, warnings }: CommitmentFigures) {
  const [kept, warned] = [verdictsOf(promises), verdictsOf(warnings)];
  return records.commitments
    .flatMap((commitment, index) =>
      commitment.kind === 'followUp'
        ? []
        : [{ commitment, result: resultOf(commitment, kept.get(index), warned.get(index)) }],
    )
    .reverse();
}

function resultOf({ kind, closed }: Commitment, kept?: Verdict, warned?: Verdict): Result {
  if (closed === 'withdrawn' || closed === 'delivered') return closed;
  if (kind !== 'deadline') return kept ?? 'undecided';
  if (warned === undefined || warned === 'undecided') return 'undecided';
  return warned === 'yes' || warned === 'aboutYes' ? 'warned' : 'notWarned';
}
