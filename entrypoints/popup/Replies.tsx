import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { AskedChoice } from '@/components/AskedChoice';
import { BlankForm } from '@/components/BlankForm';
import { because } from '@/components/because';
import { inOneLine } from '@/components/in-one-line';
import { QuickReplies } from '@/components/QuickReplies';
import type { Status } from '@/components/StatusLine';
import { StuckReply, type Trouble } from '@/components/StuckReply';
import { timeZone } from '@/components/time-zone';
import { useLanguage, useWords } from '@/components/use-words';
import type { Template } from '@/lib/domain/template';
import { type Rendering, renderTemplate } from '@/lib/domain/template-rendering';
import { searchTemplates } from '@/lib/domain/template-search';
import { insertReply, undoInsertion } from '@/lib/tabs/insertion';
import { InsertKey } from './InsertKey';
import type { DescribedPage } from './use-page-behind';
import { useReplyDraft } from './use-reply-draft';
import { useSuggestions } from './use-suggestions';
import { useTemplates } from './use-templates';

interface Props {
  readonly behind: DescribedPage;
  readonly onStatus: (status: Status) => void;
  readonly onKeys: RefObject<(event: KeyboardEvent) => boolean>;
}

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
  const suggestions = useSuggestions(templates, behind, { now, timeZone: timeZone(), language });
  const situationField = useRef<HTMLSelectElement>(null);
  if (!templates || !draft || !suggestions) return null;

  const insert = async (template: Template, rendering: Rendering) => {
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
    const takeBackPick = suggestions.picked(template);
    const undo = async () => {
      const undone = await undoInsertion(behind);
      if (undone) takeBackPick();
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
    const field = { '/': search, s: situationField }[event.key]?.current;
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
      {suggestions.isAsked && !stuck && !isFilling && (
        <AskedChoice
          situation={suggestions.situation}
          onCorrect={suggestions.correct}
          select={situationField}
        />
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
          templates={searchTemplates(suggestions.templates, draft.query)}
          query={draft.query}
          preview={(template) => inOneLine(fill(template, new Map()).pieces)}
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
      )}
      {!stuck && !isFilling && <InsertKey />}
    </section>
  );
}
