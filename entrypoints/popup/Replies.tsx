import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { AskButton } from '@/components/AskButton';
import { AskedChoice } from '@/components/AskedChoice';
import { BlankForm } from '@/components/BlankForm';
import { because } from '@/components/because';
import { DraftFindings } from '@/components/DraftFindings';
import { inOneLine } from '@/components/in-one-line';
import { PromiseFields } from '@/components/PromiseFields';
import { useClientName } from '@/components/QueueRow';
import { QuickReplies } from '@/components/QuickReplies';
import { ReproachNotice } from '@/components/ReproachNotice';
import type { Status } from '@/components/StatusLine';
import { StuckReply } from '@/components/StuckReply';
import { useNames } from '@/components/use-names';
import { useLanguage, useWords } from '@/components/use-words';
import { repairTemplateId } from '@/lib/domain/built-in-templates';
import { languageOfMessage } from '@/lib/domain/message-language';
import type { QueueEntry } from '@/lib/domain/queue';
import type { ConversationNames } from '@/lib/domain/reading';
import { type RenderedReply, renderReply } from '@/lib/domain/reply-promises';
import { isInsertedAtOnce } from '@/lib/domain/suggestion';
import type { Template } from '@/lib/domain/template';
import { renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import { timeZone } from '@/lib/domain/time-zone';
import type { PageDescription } from '@/lib/messaging/protocol';
import type { DescribedPage } from '@/lib/tabs/page-behind';
import type { AskedReply } from './Commitments';
import { DeadlineOffer } from './DeadlineOffer';
import { InsertKey } from './InsertKey';
import { Question } from './Question';
import { useDraftContext } from './use-draft-context';
import { useInstant } from './use-instant';
import { useOwnWords } from './use-own-words';
import { usePutting } from './use-putting';
import { useQuestionDraft } from './use-question-draft';
import { EMPTY_DRAFT, isFilled, type ReplyDraft, useReplyDraft } from './use-reply-draft';
import { useSuggestions } from './use-suggestions';
import { useTemplates } from './use-templates';

interface Props {
  readonly behind: DescribedPage;
  /** What was asked for elsewhere in the popup. */
  readonly asked: AskedReply | undefined;
  /** It is done: the next conversation is not to begin with it. */
  readonly onAsked: () => void;
  /** The queue's line of this conversation; absent where nobody waits. */
  readonly entry: QueueEntry | undefined;
  readonly onStatus: (status: Status) => void;
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/** The quick replies for the conversation that stands behind the popup. */
export function Replies(props: Props) {
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
    <Conversation key={conversation.id} {...props} description={description} names={conversation} />
  );
}

function Conversation({
  behind,
  asked,
  onAsked,
  entry,
  description,
  names,
  onStatus,
  onKeys,
}: Props & { description: PageDescription; names: ConversationNames }) {
  const words = useWords();
  const language = useLanguage();
  const { client, id: conversation } = names;
  const nameOf = useClientName();
  const shown = useNames();
  const templates = useTemplates(language);
  const own = useOwnWords();
  const [draft, setDraft] = useReplyDraft(conversation);
  const latest = useRef(draft);
  latest.current = draft;
  const inbound = description.lastInbound ?? '';
  // The language in which the client writes; where nobody has written the platform's, else the worker's own.
  const spoken = languageOfMessage(inbound) ?? behind.platform.language ?? language;
  const question = useQuestionDraft(conversation, spoken);
  const draftContext = useDraftContext(behind, description);
  const { stuck, put, leave, copy } = usePutting(behind, conversation, onStatus);
  const search = useRef<HTMLInputElement>(null);
  const situationField = useRef<HTMLSelectElement>(null);
  const offerKey = useRef<(key: string) => boolean>(() => false);
  const listKeys = useRef<(event: KeyboardEvent, text: string) => boolean>(() => false);
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
  const begun = question.draft;

  const contextOf = ({ language: of }: Template, blanks: ReplyDraft['blanks']) => ({
    now,
    timeZone: timeZone(),
    language: of,
    own,
    blanks: new Map(Object.entries(blanks)),
    ...(client !== undefined && { client }),
  });
  const render = (template: Template, { blanks, promises = {} }: ReplyDraft): RenderedReply => {
    const edits = new Map(Object.entries(promises));
    return renderReply(template, contextOf(template, blanks), edits);
  };
  const insert = async (template: Template, { rendering, promises }: RenderedReply) => {
    if (!rendering.complete) return;
    const { text, cursor } = rendering;
    await put({
      text,
      cursor,
      promises,
      stay: () => setDraft({ ...draft, template: template.id }),
      done() {
        setDraft(EMPTY_DRAFT);
        const forget = suggestions.picked(template);
        return () => {
          forget();
          // What was typed for it is there again, unless another reply is begun by now.
          if (isFilled(draft) && !latest.current?.template)
            setDraft({ ...draft, template: template.id });
        };
      },
    });
  };
  const insertQuestion = (text: string) =>
    put({
      text,
      cursor: null,
      promises: [],
      stay: () => undefined,
      done() {
        question.clear();
        return () => question.bringBack(begun);
      },
    });
  const ask = () => question.keep({ ...begun, open: true });
  const choose = (template: Template) => {
    const reply = render(template, EMPTY_DRAFT);
    // What it promises is seen before it is inserted.
    if (isInsertedAtOnce(reply)) void insert(template, reply);
    else setDraft({ ...draft, template: template.id, blanks: {}, promises: {} });
  };
  const back = () => {
    leave();
    setDraft({ ...draft, template: null, blanks: {}, promises: {} });
  };
  const chosen = templates.find(({ id }) => id === draft.template);
  const reply = chosen && render(chosen, draft);
  const repair = templates.find(({ id }) => id === repairTemplateId(spoken));
  // Neither a form nor a reply that did not go in stands in the list's place.
  const isListed = !stuck && !reply && !begun.open;
  onKeys.current = (event) => {
    if (!isListed) return false;
    // Ctrl+D and Ctrl+S are the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const letter = event.key.toLowerCase();
    if (letter === 'q') {
      ask();
      return true;
    }
    if (offerKey.current(letter)) return true;
    const field = { '/': search, s: situationField }[letter]?.current;
    if (!field) return listKeys.current(event, '');
    field.focus();
    // Or it would be typed into the field that has just got the focus.
    event.preventDefault();
    return true;
  };
  return (
    <section class="replies" data-testid="quick-replies">
      <div class="replies-heading">
        <h2>{words.replies.title}</h2>
        <span class="soft">{nameOf(names)}</span>
        {isListed && <AskButton onAsk={ask} />}
      </div>
      {description.refusal && !stuck && (
        <p class="notice" role="alert" data-testid="refusal" data-refusal={description.refusal}>
          {words.standing[description.refusal]}
        </p>
      )}
      {!description.refusal && description.draftLength > 0 && (
        <p class="soft">{words.replies.draftInBox(description.draftLength)}</p>
      )}
      {stuck ? (
        <StuckReply {...stuck} onCopy={() => void copy(stuck.text)} onBack={back} />
      ) : chosen && reply ? (
        <BlankForm
          key={chosen.id}
          title={chosen.title}
          lang={chosen.language}
          rendering={reply.rendering}
          values={new Map(Object.entries(draft.blanks))}
          onChange={(key, value) =>
            setDraft({ ...draft, blanks: { ...draft.blanks, [key]: value } })
          }
          onInsert={() => void insert(chosen, reply)}
          onBack={back}
        >
          {reply.promises.length > 0 && (
            <PromiseFields
              promises={reply.promises}
              now={Date.now()}
              onEdit={(key, edit) =>
                setDraft({ ...draft, promises: { ...draft.promises, [key]: edit } })
              }
            />
          )}
          {reply.rendering.complete && (
            <DraftFindings draft={reply.rendering.text} context={draftContext} />
          )}
        </BlankForm>
      ) : begun.open ? (
        <Question
          draft={begun}
          keep={question.keep}
          context={draftContext}
          own={own}
          now={now}
          onInsert={(text) => void insertQuestion(text)}
        />
      ) : (
        <>
          {suggestions.isReproached && <ReproachNotice onUse={repair && (() => choose(repair))} />}
          <DeadlineOffer
            behind={behind}
            names={names}
            since={entry?.turn.waitingSince.latest}
            now={now}
            onStatus={onStatus}
            onKey={offerKey}
          />
          {suggestions.isAsked && (
            <AskedChoice
              situation={suggestions.situation}
              onCorrect={suggestions.correct}
              select={situationField}
            />
          )}
          <QuickReplies
            templates={searchTemplates(suggestions.templates, draft.query)}
            query={draft.query}
            preview={(template) =>
              shown.inText(inOneLine(renderTemplate(template.body, contextOf(template, {})).pieces))
            }
            reason={({ id }) => {
              const reason = suggestions.reasons.get(id);
              return reason && draft.query === '' ? because(reason, words) : undefined;
            }}
            onQuery={(query) => setDraft({ ...draft, query })}
            onChoose={choose}
            search={search}
            onKeys={(keys) => {
              listKeys.current = keys;
            }}
          />
          <InsertKey />
        </>
      )}
    </section>
  );
}
