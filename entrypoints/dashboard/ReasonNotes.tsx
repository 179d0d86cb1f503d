import type { Reason } from './ledger-rows';
import { useDashboardWords } from './use-dashboard-words';

/** What the reasons mean for which lines of the ledger are in no figure; only those that some line has. */
export function ReasonNotes({ reasons }: { readonly reasons: readonly Reason[] }) {
  const words = useDashboardWords();
  if (reasons.length === 0) return null;
  return (
    <details class="soft reason-notes">
      <summary>{words.ledger.reasonNotes}</summary>
      <dl>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{words.reasons[reason]}</dt>
            <dd>{words.reasonNotes[reason]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
