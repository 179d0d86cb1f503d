import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Template } from '@/lib/domain/template';
import { Choice } from './Choice';
import { compositionEnded } from './composition';
import { insertAtCursor } from './insert-at-cursor';
import { languageOptions } from './language-options';
import { SituationChips } from './SituationChips';
import { TemplateIssues } from './TemplateIssues';
import { labelRange } from './template-tokens';
import { useWords } from './use-words';
import { VariablePalette } from './VariablePalette';
import './template-form.css';

/** What the editor changes of a template. */
export type TemplateFields = Omit<Template, 'id' | 'builtIn'>;

/** What was missing when the user wanted to save. */
export type MissingField = 'title' | 'body';

interface Props {
  readonly fields: TemplateFields;
  readonly missing: MissingField | undefined;
  readonly title: RefObject<HTMLInputElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (fields: TemplateFields) => void;
  /** Stands at the text's side: what becomes of it. */
  readonly preview: ComponentChildren;
}

/** A template's name, text and properties. */
export function TemplateForm({ fields, missing, title, body, preview, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const show = (start: number, end: number) => {
    body.current?.focus();
    body.current?.setSelectionRange(start, end);
  };
  return (
    <>
      <div class="form-field">
        <label class="label" for={`${id}-title`}>
          {words.templates.name}
        </label>
        <input
          ref={title}
          id={`${id}-title`}
          class="field"
          type="text"
          autocomplete="off"
          data-field="title"
          value={fields.title}
          aria-invalid={missing === 'title'}
          aria-describedby={`${id}-title-missing`}
          onInput={(event) => onChange({ ...fields, title: event.currentTarget.value })}
          onCompositionEnd={compositionEnded}
        />
        <p id={`${id}-title-missing`} class="form-missing">
          {missing === 'title' && words.templates.nameMissing}
        </p>
      </div>
      <div class="form-sides">
        <div class="form-field">
          <label class="label" for={`${id}-body`}>
            {words.templates.text}
          </label>
          <textarea
            ref={body}
            id={`${id}-body`}
            class="field form-body"
            rows={10}
            data-field="body"
            lang={fields.language}
            value={fields.body}
            aria-invalid={missing === 'body'}
            aria-describedby={`${id}-body-missing`}
            onInput={(event) => onChange({ ...fields, body: event.currentTarget.value })}
            onCompositionEnd={compositionEnded}
          />
          <p id={`${id}-body-missing`} class="form-missing">
            {missing === 'body' && words.templates.textMissing}
          </p>
          <VariablePalette
            language={fields.language}
            onInsert={(token) =>
              body.current && insertAtCursor(body.current, token, labelRange(token))
            }
          />
          <TemplateIssues body={fields.body} onShow={show} />
        </div>
        {preview}
      </div>
      <Choice
        name="template-language"
        legend={words.templates.language}
        value={fields.language}
        options={languageOptions(words)}
        onChange={(language) => onChange({ ...fields, language })}
      />
      <label class="form-check">
        <input
          type="checkbox"
          data-field="interim"
          checked={fields.interim}
          onChange={(event) => onChange({ ...fields, interim: event.currentTarget.checked })}
        />
        {words.templates.isInterim}
      </label>
      <SituationChips
        value={fields.situations}
        onChange={(situations) => onChange({ ...fields, situations })}
      />
    </>
  );
}
