import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BlankForm } from '@/components/BlankForm';
import { inOneLine } from '@/components/in-one-line';
import { PromiseFields } from '@/components/PromiseFields';
import { QuickReplies } from '@/components/QuickReplies';
import type { Status } from '@/components/StatusLine';
import { StuckReply, type Trouble } from '@/components/StuckReply';
import { timeZone } from '@/components/time-zone';
import { useCommitmentWords } from '@/components/use-commitment-words';
import { useLanguage, useWords } from '@/components/use-words';
import type { Commitment } from '@/lib/domain/commitment';
import { dueTime } from '@/lib/domain/due-time';
import type { QueueEntry } from '@/lib/domain/queue';
import { type RenderedReply, renderReply } from '@/lib/domain/reply-promises';
import type { Template } from '@/lib/domain/template';
import { type RenderingContext, renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import type { AskedTemplate } from './Commitments';
import { DeadlineOffer } from './DeadlineOffer';
import { insertReply, undoInsertion } from './insertion';
import { keepPromises } from './keep-promises';
import { tellBackground, withdrawPledges } from './use-committing';
import type { DescribedPage } from './use-page-behind';
import { type ReplyDraft, useReplyDraft } from './use-reply-draft';
import { useTemplates } from './use-templates';

interface Props {
  readonly behind: DescribedPage;
  /** A template that was asked for elsewhere in the popup. */
  readonly asked: AskedTemplate | undefined;
  /** The queue's line of this conversation; absent where nobody waits. */
  readonly entry: QueueEntry | undefined;
  readonly commitments: readonly Commitment[];
  readonly onStatus: (status: Status) => void;
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/** The quick replies for the conversation that stands behind the popup. */
export function Replies(props: Props) {
  const { behind } = props;
  const words = useWords();
  const { description } = behind;
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
  const { id } = description.conversation;
  return <Conversation key={id} {...props} description={description} />;
}

function Conversation({
  behind,
  asked,
  entry,
  commitments,
  description,
  onStatus,
  onKeys,
}: Props & { description: NonNullable<DescribedPage['description']> }) {
  const words = useWords();
  const commitmentWords = useCommitmentWords();
  const language = useLanguage();
  const client = description.conversation?.client;
  const conversation = description.conversation?.id ?? '';
  const templates = useTemplates(language);
  const [draft, setDraft] = useReplyDraft(conversation);
  const [stuck, setStuck] = useState<{ trouble: Trouble; text: string }>();
  const search = useRef<HTMLInputElement>(null);
  const inserting = useRef(false);
  const offerKey = useRef<(key: string) => boolean>(() => false);
  const listKeys = useRef<(event: KeyboardEvent, text: string) => boolean>(() => false);
  // One instant for all times of a text: a promise does not change while it is read.
  const [now] = useState(() => Date.now());
  const context = (template: Template, blanks: ReadonlyMap<string, string>): RenderingContext => {
    return {
      now,
      timeZone: timeZone(),
      language: template.language,
      blanks,
      ...(client !== undefined && { client }),
    };
  };
  const render = (
    template: Template,
    { blanks, promises }: Pick<ReplyDraft, 'blanks' | 'promises'>,
  ) => {
    const edits = Object.entries(promises ?? {}).map(([key, edit]) => [Number(key), edit] as const);
    const values = new Map(Object.entries(blanks));
    return renderReply(template, context(template, values), new Map(edits));
  };
  const found = useMemo(
    () => searchTemplates(templates ?? [], draft?.query ?? ''),
    [templates, draft?.query],
  );
  useEffect(() => {
    if (asked) setDraft({ query: '', template: asked.template, blanks: {} });
  }, [asked, setDraft]);
  if (!templates || !draft) return null;

  const insert = async (template: Template, { rendering, promises }: RenderedReply) => {
    // A second key or click while the first is on its way would put the text in twice.
    if (!rendering.complete || inserting.current) return;
    inserting.current = true;
    const { text, cursor } = rendering;
    const trouble = await insertReply(behind, { text, cursor, conversation });
    inserting.current = false;
    if (trouble) {
      setDraft({ ...draft, template: template.id });
      setStuck({ trouble, text });
      return;
    }
    setDraft({ query: '', template: null, blanks: {} });
    const given = promises.flatMap(({ kind, dueAt }) =>
      kind === 'none' || dueAt <= Date.now() ? [] : [{ kind, dueAt }],
    );
    const kept = await keepPromises(behind, conversation, given);
    const undo = async () => {
      const undone = await undoInsertion(behind);
      if (undone && kept) await withdrawPledges(kept).then(tellBackground, () => undefined);
      onStatus({
        text: undone ? words.replies.takenBack : words.replies.notTakenBack,
        trouble: !undone,
      });
    };
    onStatus({
      text: insertedText(given, kept),
      trouble: kept === undefined,
      undo: () => void undo(),
    });
  };
  const insertedText = (given: readonly { dueAt: number }[], kept: unknown) => {
    if (!kept) return commitmentWords.notRemembered;
    const [first] = given;
    if (!first) return words.replies.inserted;
    return commitmentWords.remembered(dueTime(first.dueAt, Date.now(), timeZone(), language));
  };
  const choose = (template: Template) => {
    const reply = render(template, { blanks: {} });
    // What it promises is seen before it is inserted.
    if (reply.rendering.complete && reply.promises.length === 0) void insert(template, reply);
    else setDraft({ ...draft, template: template.id, blanks: {}, promises: {} });
  };
  const back = () => {
    setStuck(undefined);
    setDraft({ ...draft, template: null, blanks: {}, promises: {} });
  };
  const copy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    onStatus({ text: copied ? words.replies.copied : words.replies.notCopied, trouble: !copied });
  };
  const chosen = templates.find(({ id }) => id === draft.template);
  const reply = chosen && render(chosen, draft);
  const isFilling =
    reply !== undefined && (reply.rendering.blanks.length > 0 || reply.promises.length > 0);
  onKeys.current = (event) => {
    if (stuck || isFilling) return false;
    if (offerKey.current(event.key)) return true;
    if (event.key !== '/') return listKeys.current(event, '');
    search.current?.focus();
    // Or it would be typed into the field that has just got the focus.
    event.preventDefault();
    return true;
  };
  return (
    <section class="replies" data-testid="quick-replies">
      <div class="replies-heading">
        <h2>{words.replies.title}</h2>
        <span class="soft">{client ?? description.conversation?.title}</span>
      </div>
      {description.refusal && !stuck && (
        <p class="notice" role="alert" data-testid="refusal" data-refusal={description.refusal}>
          {words.standing[description.refusal]}
        </p>
      )}
      {!description.refusal && description.draftLength > 0 && (
        <p class="soft">{words.replies.draftInBox(description.draftLength)}</p>
      )}
      {!stuck && !isFilling && (
        <DeadlineOffer
          behind={behind}
          since={entry?.turn.waitingSince.latest}
          commitments={commitments}
          now={now}
          onStatus={onStatus}
          onKey={offerKey}
        />
      )}
      {stuck ? (
        <StuckReply {...stuck} onCopy={() => void copy(stuck.text)} onBack={back} />
      ) : chosen && reply && isFilling ? (
        <BlankForm
          key={chosen.id}
          title={chosen.title}
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
              onEdit={(index, edit) =>
                setDraft({ ...draft, promises: { ...draft.promises, [index]: edit } })
              }
            />
          )}
        </BlankForm>
      ) : (
        <QuickReplies
          templates={found}
          query={draft.query}
          preview={(template) =>
            inOneLine(renderTemplate(template.body, context(template, new Map())).pieces)
          }
          onQuery={(query) => setDraft({ ...draft, query })}
          onChoose={choose}
          search={search}
          onKeys={(keys) => {
            listKeys.current = keys;
          }}
        />
      )}
    </section>
  );
}
