import type { RefObject } from 'preact';
import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import type { QueueEntry } from '@/lib/domain/queue';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import type { AskedReply } from './Commitments';
import { ConversationReplies } from './ConversationReplies';

export interface RepliesProps {
  readonly behind: DescribedPage;
  /** What was asked for elsewhere in the popup. */
  readonly asked: AskedReply | undefined;
  /** It is done: the next conversation is not to begin with it. */
  readonly onAsked: () => void;
  /** The queue's line of this conversation; absent where nobody waits. */
  readonly entry: QueueEntry | undefined;
  readonly onStatus: (status: Status) => void;
  /** Takes the keys that are pressed outside of any field; false for those that are not its own. */
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/** The quick replies for the conversation that stands behind the popup. */
export function Replies(props: RepliesProps) {
  const words = useWords();
  const { description } = props.behind;
  if (!description) {
    return (
      <p class="notice" data-testid="refusal" data-refusal="noPage">
        {words.refusal.noPage}
      </p>
    );
  }
  if (!description.conversation) {
    return <p class="popup-hint soft">{words.replies.openConversation}</p>;
  }
  const { conversation } = description;
  return (
    <ConversationReplies
      key={conversation.id}
      {...props}
      description={description}
      names={conversation}
    />
  );
}
