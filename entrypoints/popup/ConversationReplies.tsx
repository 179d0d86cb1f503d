import { useEffect, useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/use-words';
import { languageOfMessage } from '@/lib/domain/message-language';
import type { ConversationNames } from '@/lib/domain/reading';
import { conversationId, conversationIds } from '@/lib/domain/snapshot';
import { timeZone } from '@/lib/domain/time-zone';
import type { PageDescription } from '@/lib/messaging/protocol';
import type { RepliesProps } from './Replies';
import { ReplyDesk } from './ReplyDesk';
import { useDraftContext } from './use-draft-context';
import { useInstant } from './use-instant';
import { useOwnWords } from './use-own-words';
import { usePutting } from './use-putting';
import { useQuestionDraft } from './use-question-draft';
import { EMPTY_DRAFT, isFilled, useReplyDraft } from './use-reply-draft';
import { useSuggestions } from './use-suggestions';
import { useTemplates } from './use-templates';

interface Props extends RepliesProps {
  readonly description: PageDescription;
  readonly names: ConversationNames;
}

/** Everything that replies to one conversation are made of; nothing is shown before it is all there. */
export function ConversationReplies(props: Props) {
  const { behind, asked, onAsked, description, names, onStatus } = props;
  const language = useLanguage();
  const { id: conversation } = names;
  const templates = useTemplates(language);
  const own = useOwnWords();
  const ids = conversationIds(behind.platform.id, names);
  const [draft, setDraft] = useReplyDraft(ids);
  const inbound = description.lastInbound ?? '';
  // The language in which the client writes; where nobody has written the platform's, else the worker's own.
  const spoken = languageOfMessage(inbound) ?? behind.platform.language ?? language;
  const question = useQuestionDraft(conversationId(behind.platform.id, conversation), spoken);
  const draftContext = useDraftContext(behind, description);
  const putting = usePutting(behind, conversation, onStatus);
  const now = useInstant(!!draft?.template || !!question.draft?.open);
  // The order stands until the client writes again: a row must not move away under the hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is only an occasion
  const askedAt = useMemo(() => Date.now(), [inbound]);
  const reference = { now: askedAt, timeZone: timeZone(), language };
  const suggestions = useSuggestions(templates, behind, reference);
  const isRead = draft !== undefined && question.draft !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that something is asked for
  useEffect(() => {
    if (!asked || !question.draft || !draft) return;
    if ('template' in asked) setDraft({ ...EMPTY_DRAFT, template: asked.template });
    else {
      // A form in which something was filled in stays; the question comes after it.
      if (!isFilled(draft)) setDraft({ ...draft, template: null });
      question.keep({ ...question.draft, open: true });
    }
    onAsked();
  }, [asked, isRead]);
  if (!templates || !own || !draft || !question.draft || !suggestions) return null;
  return (
    <ReplyDesk
      {...props}
      templates={templates}
      own={own}
      draft={draft}
      setDraft={setDraft}
      question={question}
      begun={question.draft}
      spoken={spoken}
      draftContext={draftContext}
      putting={putting}
      now={now}
      suggestions={suggestions}
    />
  );
}
