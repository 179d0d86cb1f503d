import { ArrowLeft } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { belongsToComposition } from '@/components/composition';
import { Key } from '@/components/Key';
import type { Status } from '@/components/StatusLine';
import { type MissingField, type TemplateFields, TemplateForm } from '@/components/TemplateForm';
import { useLanguage, useWords } from '@/components/use-words';
import type { Language } from '@/lib/domain/template';
import { deleteTemplate, type StoredTemplate, saveTemplate } from '@/lib/store/templates';
import { TemplatePreview } from './TemplatePreview';
import { clearTemplateDraft, NEW_TEMPLATE } from './template-drafts';
import { useTemplateDraft } from './use-template-draft';

interface Props {
  /** The template as it is kept; none for a new one. */
  readonly template: StoredTemplate | undefined;
  /** `saved`: the id under which it is kept now. */
  readonly onClose: (saved?: string) => void;
  readonly onStatus: (status: Status) => void;
}

/** The editor of one template. Closing keeps what was written as a draft; only 保存する changes the template. */
export function TemplateEditor({ template, onClose, onStatus }: Props) {
  const words = useWords();
  const language = useLanguage();
  // As it was at the opening: what another page saves meanwhile must not change the text under the cursor.
  const [kept] = useState(template);
  const [original] = useState<TemplateFields>(() => kept ?? emptyTemplate(language));
  const id = kept?.id ?? NEW_TEMPLATE;
  const draft = useTemplateDraft(id, original);
  const [missing, setMissing] = useState<MissingField>();
  const [failed, setFailed] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const { fields } = draft;
  const loaded = fields !== undefined;
  useEffect(() => {
    if (loaded) (kept ? body : title).current?.focus();
  }, [loaded, kept]);
  if (!fields) return null;

  const save = async () => {
    const empty =
      fields.title.trim() === '' ? 'title' : fields.body.trim() === '' ? 'body' : undefined;
    setMissing(empty);
    if (empty) {
      (empty === 'title' ? title : body).current?.focus();
      return;
    }
    try {
      const saved = await saveTemplate({ ...fields, ...(kept && { id: kept.id }) });
      await clearTemplateDraft(id).catch(() => {});
      const takeBack = () => (kept ? saveTemplate(kept) : deleteTemplate(saved.id));
      const undo = () =>
        void takeBack().then(
          () => onStatus({ text: words.templates.restored }),
          () => onStatus({ text: words.templates.notDone, trouble: true }),
        );
      onClose(saved.id);
      onStatus({ text: words.templates.saved(fields.title), undo });
    } catch {
      setFailed(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event)) return;
    if (event.key === 'Escape') onClose(kept?.id);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the fields
    <div class="sheet sheet-wide" onKeyDown={onKeyDown} data-testid="editor">
      <header class="sheet-head">
        <button
          type="button"
          class="button button-plain"
          data-action="back"
          onClick={() => onClose(kept?.id)}
        >
          <ArrowLeft size={18} aria-hidden="true" />
          {words.templates.back}
        </button>
      </header>
      <main class="form">
        <h1 class="form-title">{kept ? words.templates.editing : words.templates.created}</h1>
        {draft.resumed && (
          <p class="notice" role="status" data-testid="resumed">
            {words.templates.resumed}
          </p>
        )}
        <TemplateForm
          fields={fields}
          missing={missing}
          title={title}
          body={body}
          onChange={(next) => {
            setMissing(undefined);
            draft.change(next);
          }}
          preview={<TemplatePreview fields={fields} />}
        />
        {failed && (
          <p class="notice notice-trouble" role="alert" data-testid="not-saved">
            {words.templates.notSaved}
          </p>
        )}
        <div class="form-actions">
          <button
            type="button"
            class="button button-main"
            data-action="save"
            aria-keyshortcuts="Control+Enter"
            onClick={() => void save()}
          >
            {words.templates.save} <Key name="Ctrl+Enter" />
          </button>
          <button
            type="button"
            class="button"
            data-action="cancel"
            onClick={() => onClose(kept?.id)}
          >
            {words.templates.cancel} <Key name="Esc" />
          </button>
          {draft.changed && (
            <button
              type="button"
              class="button button-plain"
              data-action="discard"
              onClick={draft.discard}
            >
              {words.templates.discard}
            </button>
          )}
          <p class="soft form-unsaved" aria-live="polite">
            {draft.changed && words.templates.unsaved}
          </p>
        </div>
      </main>
    </div>
  );
}

function emptyTemplate(language: Language): TemplateFields {
  return { language, title: '', body: '', interim: false, situations: [] };
}
