import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { BlankForm } from '@/components/BlankForm';
import { inOneLine } from '@/components/in-one-line';
import { QuickReplies } from '@/components/QuickReplies';
import type { Status } from '@/components/StatusLine';
import { StuckReply, type Trouble } from '@/components/StuckReply';
import { timeZone } from '@/components/time-zone';
import { useLanguage, useWords } from '@/components/use-words';
import type { Template } from '@/lib/domain/template';
import { type Rendering, renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import { insertReply, undoInsertion } from './insertion';
import type { DescribedPage } from './use-page-behind';
import { useReplyDraft } from './use-reply-draft';
import { useTemplates } from './use-templates';

interface Props {
  readonly behind: DescribedPage;
  readonly onStatus: (status: Status) => void;
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

/** The page waits for the end of what is being composed; what takes longer than this is said. */
const UNTIL_WAITING_MS = 700;
/** Refused to spare the user a mistake, not because it could not be done. */
const FORBIDDEN: ReadonlySet<Trouble> = new Set([
  'formalDelivery',
  'completionForm',
  'otherConversation',
]);

/** The quick replies for the conversation that stands behind the popup. */
export function Replies({ behind, onStatus, onKeys }: Props) {
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
  return <Conversation key={id} {...{ behind, description, onStatus, onKeys }} />;
}

function Conversation({
  behind,
  description,
  onStatus,
  onKeys,
}: Props & { description: NonNullable<DescribedPage['description']> }) {
  const words = useWords();
  const language = useLanguage();
  const client = description.conversation?.client;
  const conversation = description.conversation?.id ?? '';
  const templates = useTemplates(language);
  const [draft, setDraft] = useReplyDraft(conversation);
  const [stuck, setStuck] = useState<{ trouble: Trouble; text: string }>();
  const search = useRef<HTMLInputElement>(null);
  const inserting = useRef(false);
  const listKeys = useRef<(event: KeyboardEvent, text: string) => boolean>(() => false);
  // One instant for all times of a text: a promise does not change while it is read.
  const [now] = useState(() => Date.now());
  const fill = (template: Template, blanks: ReadonlyMap<string, string>): Rendering =>
    renderTemplate(template.body, {
      now,
      timeZone: timeZone(),
      language: template.language,
      blanks,
      ...(client !== undefined && { client }),
    });
  const found = useMemo(
    () => searchTemplates(templates ?? [], draft?.query ?? ''),
    [templates, draft?.query],
  );
  if (!templates || !draft) return null;

  const insert = async (template: Template, rendering: Rendering) => {
    // A second key or click while the first is on its way would put the text in twice.
    if (!rendering.complete || inserting.current) return;
    inserting.current = true;
    const { text, cursor } = rendering;
    let isSaid = false;
    const waiting = setTimeout(() => {
      isSaid = true;
      onStatus({ text: words.replies.waiting });
    }, UNTIL_WAITING_MS);
    const trouble = await insertReply(behind, { text, cursor, conversation });
    clearTimeout(waiting);
    inserting.current = false;
    if (trouble) {
      setDraft({ ...draft, template: template.id });
      setStuck({ trouble, text });
      // What must not go in there must not be pasted there either.
      if (!FORBIDDEN.has(trouble)) await copy(text);
      else if (isSaid) onStatus({ text: '' });
      return;
    }
    setDraft({ query: '', template: null, blanks: {} });
    const undo = async () => {
      const undone = await undoInsertion(behind);
      onStatus({
        text: undone ? words.replies.takenBack : words.replies.notTakenBack,
        trouble: !undone,
      });
    };
    onStatus({ text: words.replies.inserted, undo: () => void undo() });
  };
  const choose = (template: Template) => {
    const rendering = fill(template, new Map());
    if (rendering.complete) void insert(template, rendering);
    else setDraft({ ...draft, template: template.id, blanks: {} });
  };
  const back = () => {
    setStuck(undefined);
    setDraft({ ...draft, template: null, blanks: {} });
  };
  const copy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    onStatus({ text: copied ? words.replies.copied : words.replies.notCopied, trouble: !copied });
  };
  const chosen = templates.find(({ id }) => id === draft.template);
  const blanks = new Map(Object.entries(draft.blanks));
  const rendering = chosen && fill(chosen, blanks);
  const isFilling = rendering !== undefined && rendering.blanks.length > 0;
  onKeys.current = (event) => {
    if (stuck || isFilling) return false;
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
      {stuck ? (
        <StuckReply {...stuck} onCopy={() => void copy(stuck.text)} onBack={back} />
      ) : chosen && rendering && isFilling ? (
        <BlankForm
          title={chosen.title}
          rendering={rendering}
          values={blanks}
          onChange={(key, value) =>
            setDraft({ ...draft, blanks: { ...draft.blanks, [key]: value } })
          }
          onInsert={() => void insert(chosen, rendering)}
          onBack={back}
        />
      ) : (
        <QuickReplies
          templates={found}
          query={draft.query}
          preview={(template) => inOneLine(fill(template, new Map()).pieces)}
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
