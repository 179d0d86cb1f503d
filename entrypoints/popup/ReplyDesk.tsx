import type { RefObject } from 'preact';
import { AskButton } from '@/components/AskButton';
import { useClientName } from '@/components/QueueRow';
import type { Status } from '@/components/StatusLine';
import { StuckReply } from '@/components/StuckReply';
import { useWords } from '@/components/use-words';
import { repairTemplateId } from '@/lib/domain/built-in-templates';
import type { OwnWords } from '@/lib/domain/own-words';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import type { QueueEntry } from '@/lib/domain/queue';
import type { ConversationNames } from '@/lib/domain/reading';
import type { Language, Template } from '@/lib/domain/template';
import type { PageDescription } from '@/lib/messaging/protocol';
import type { QuestionDraft } from '@/lib/store/question-drafts';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import { BoxNotice } from './BoxNotice';
import { ChosenReply } from './ChosenReply';
import { Question } from './Question';
import { replyMaker } from './reply-maker';
import { SuggestedReplies } from './SuggestedReplies';
import type { Putting } from './use-putting';
import type { BegunQuestion } from './use-question-draft';
import type { ReplyDraft } from './use-reply-draft';
import { useReplying } from './use-replying';
import type { Suggestions } from './use-suggestions';

interface Props {
  readonly behind: DescribedPage;
  readonly description: PageDescription;
  readonly names: ConversationNames;
  readonly entry: QueueEntry | undefined;
  readonly templates: readonly Template[];
  readonly own: OwnWords;
  readonly draft: ReplyDraft;
  readonly setDraft: (draft: ReplyDraft) => void;
  readonly question: BegunQuestion;
  readonly begun: QuestionDraft;
  /** The language in which the client is written to. */
  readonly spoken: Language;
  readonly draftContext: DraftContext;
  readonly putting: Putting;
  /** Epoch ms: one instant for all times of a text. */
  readonly now: number;
  readonly suggestions: Suggestions;
  readonly onStatus: (status: Status) => void;
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/**
 * One thing at a time: a reply that did not go in, else the form of the one that was chosen, else the question
 * that is being made, else the list.
 */
export function ReplyDesk(props: Props) {
  const { behind, description, names, templates, draft, setDraft, question, begun } = props;
  const { draftContext, putting, suggestions, now, onStatus, onKeys } = props;
  const words = useWords();
  const nameOf = useClientName();
  const { stuck } = putting;
  const maker = replyMaker({ now, own: props.own, client: names.client });
  const replying = useReplying({
    draft,
    setDraft,
    question,
    begun,
    putting,
    suggestions,
    maker,
    draftContext,
  });
  const chosen = templates.find(({ id }) => id === draft.template);
  const reply = chosen && maker.render(chosen, draft);
  // Neither a form nor a reply that did not go in stands in the list's place.
  const isListed = !stuck && !reply && !begun.open;
  // The list, where it is drawn, takes them.
  onKeys.current = () => false;
  return (
    <section class="replies" data-testid="quick-replies">
      <div class="replies-heading">
        <h2>{words.replies.title}</h2>
        <span class="soft">{nameOf(names)}</span>
        {isListed && <AskButton onAsk={replying.ask} />}
      </div>
      <BoxNotice description={description} isStuck={stuck !== undefined} />
      {stuck ? (
        <StuckReply
          {...stuck}
          onCopy={() => void putting.copy(stuck.text)}
          onBack={replying.back}
        />
      ) : chosen && reply ? (
        <ChosenReply
          key={chosen.id}
          template={chosen}
          reply={reply}
          draft={draft}
          keep={setDraft}
          context={draftContext}
          onInsert={() => void replying.insert(chosen, reply)}
          onBack={replying.back}
        />
      ) : begun.open ? (
        <Question
          draft={begun}
          keep={question.keep}
          context={draftContext}
          own={props.own}
          now={now}
          onInsert={(text) => void replying.insertQuestion(text)}
        />
      ) : (
        <SuggestedReplies
          behind={behind}
          names={names}
          since={props.entry?.turn.waitingSince.latest}
          suggestions={suggestions}
          maker={maker}
          repair={templates.find(({ id }) => id === repairTemplateId(props.spoken))}
          now={now}
          query={draft.query}
          onQuery={(query) => setDraft({ ...draft, query })}
          onChoose={replying.choose}
          onAsk={replying.ask}
          onStatus={onStatus}
          onKeys={onKeys}
        />
      )}
    </section>
  );
}
