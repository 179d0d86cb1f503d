import { type CommitmentEntry, CommitmentList } from '@/components/CommitmentList';
import type { Status } from '@/components/StatusLine';
import { arrangeCommitments } from '@/lib/domain/commitment-list';
import type { Platform } from '@/lib/domain/platform';
import type { Template } from '@/lib/domain/template';
import { beginDraft } from '@/lib/store/drafts';
import { isBehind } from './entry-behind';
import type { OpenRecords } from './records';
import { goTo } from './tabs';
import { useCommitting } from './use-committing';
import type { DescribedPage } from './use-page-behind';

/** A reply that the user asked for outside the list of quick replies: a template, or a question; a new object each time. */
export type AskedReply = { readonly template: string } | { readonly question: true };

interface Props {
  readonly records: OpenRecords;
  readonly platforms: readonly Platform[];
  readonly templates: readonly Template[];
  readonly now: number;
  readonly behind: DescribedPage | null | undefined;
  readonly onStatus: (status: Status) => void;
  /** The template is wanted for the conversation that stands behind. */
  readonly onWrite: (asked: AskedReply) => void;
}

/** Promises and deadlines, and what can be done about them. */
export function Commitments(props: Props) {
  const { records, platforms, templates, now, behind, onStatus, onWrite } = props;
  const committing = useCommitting(onStatus);
  const inUse = new Set(platforms.map(({ id }) => id));
  const entries = arrangeCommitments(records.commitments, now, inUse).flatMap((commitment) => {
    const conversation = records.conversations.get(commitment.conversation);
    return conversation ? [{ commitment, conversation }] : [];
  });
  const write = async ({ conversation }: CommitmentEntry, template: string) => {
    if (isBehind(conversation, behind)) {
      onWrite({ template });
      return;
    }
    // The popup over that conversation begins with it.
    await beginDraft(conversation.id, template);
    await goTo(conversation.url);
  };
  return (
    <CommitmentList
      entries={entries}
      now={now}
      hasTemplate={(id) => templates.some((one) => one.id === id)}
      short={behind?.description?.conversation !== undefined}
      onOpen={({ url }) => void goTo(url)}
      onWord={committing.say}
      onMove={committing.move}
      onWrite={(entry, template) => void write(entry, template)}
    />
  );
}
