import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '@/lib/domain/template';
import { belongsToComposition, compositionEnded } from './composition';
import { InsertButtons } from './InsertButtons';
import { MessagePreview } from './MessagePreview';
import { takeFocus } from './take-focus';
import { useWords } from './use-words';
import './question.css';

/** The form's fields in order, as they stand on the screen. */
export const questionFields = [
  'material',
  'places',
  'seen',
  'understood',
  'options',
  'byWhen',
] as const;

export type QuestionField = (typeof questionFields)[number];

export type QuestionFields = Readonly<Record<QuestionField, string>>;

interface Props {
  readonly fields: QuestionFields;
  readonly language: Language;
  /** The message that the fields make. */
  readonly message: string;
  /** Nothing is filled in: there is no question yet. */
  readonly isEmpty: boolean;
  /** How many things in the message are worth another look. */
  readonly hints: number;
  readonly onChange: (field: QuestionField, value: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
  /** Stands under the message: what reads badly in it. */
  readonly children: ComponentChildren;
}

/** The form that makes the good question, and the message as it grows. Any field may stay empty. */
export function QuestionForm(props: Props) {
  const { fields, language, message, isEmpty, hints, onChange, onLanguage, onBack } = props;
  const words = useWords();
  const form = useRef<HTMLDivElement>(null);
  const findings = useRef<HTMLDivElement>(null);
  const focusEmpty = () => {
    const all = inputsOf(form.current);
    takeFocus(all.find((field) => field.value.trim() === '') ?? all[0]);
  };
  // With the form itself: a key pressed before it is painted would be lost.
  useLayoutEffect(focusEmpty, []);
  const insert = () => (isEmpty ? focusEmpty() : props.onInsert());
  const onEnter = (event: KeyboardEvent, field: HTMLTextAreaElement) => {
    if (event.repeat) return;
    const all = inputsOf(form.current);
    const next = all[all.indexOf(field) + 1];
    if (next && !event.ctrlKey && !event.metaKey) next.focus();
    else insert();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event)) return;
    const { target } = event;
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && !event.shiftKey && target instanceof HTMLTextAreaElement) {
      onEnter(event, target);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the fields
    <div ref={form} class="replies-form question-form" onKeyDown={onKeyDown} data-testid="question">
      <div class="question-head">
        <h3>{words.question.open}</h3>
        <button
          type="button"
          class="button button-plain"
          data-action="language"
          onClick={() => onLanguage(other)}
        >
          {words.question.writeIn[other]}
        </button>
      </div>
      {questionFields.map((field) => (
        <label key={field} class="question-field">
          <span class="soft">{words.question.fields[field].label}</span>
          <textarea
            class="field"
            rows={1}
            lang={language}
            placeholder={words.question.fields[field].example}
            data-question={field}
            value={fields[field]}
            onInput={(event) => onChange(field, event.currentTarget.value)}
            onCompositionEnd={compositionEnded}
          />
        </label>
      ))}
      <MessagePreview
        pieces={[{ kind: 'text', text: message }]}
        label={words.replies.preview}
        lang={language}
      />
      {isEmpty ? (
        <p class="soft">{words.question.note}</p>
      ) : (
        <div ref={findings}>{props.children}</div>
      )}
      <InsertButtons
        insertKey="Ctrl+Enter"
        missing={isEmpty ? words.question.nothing : undefined}
        onInsert={insert}
        onBack={onBack}
      >
        {hints > 0 && !isEmpty && (
          <button
            type="button"
            class="button button-plain"
            data-action="hints"
            onClick={() => findings.current?.scrollIntoView({ block: 'nearest' })}
          >
            {words.question.hints(hints)}
          </button>
        )}
        <span class="soft">
          Enter {words.question.next} · Shift+Enter {words.replies.newline}
        </span>
      </InsertButtons>
    </div>
  );
}

function inputsOf(form: HTMLElement | null): HTMLTextAreaElement[] {
  return [...(form?.querySelectorAll('textarea') ?? [])];
}
