import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rendering } from '@/lib/domain/template-rendering';
import { belongsToComposition, compositionEnded } from './composition';
import { InsertButtons } from './InsertButtons';
import { MessagePreview } from './MessagePreview';
import { takeFocus } from './take-focus';
import { useWords } from './use-words';

interface Props {
  readonly title: string;
  /** The language of the text. */
  readonly lang: string;
  readonly rendering: Rendering;
  readonly values: ReadonlyMap<string, string>;
  readonly onChange: (key: string, value: string) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
  /** What is said of the text before it is inserted: its promises, and what reads badly. */
  readonly children?: ComponentChildren;
}

/** A template's blanks, filled in place, and what the client will read. Nothing unfilled can be inserted. */
export function BlankForm(props: Props) {
  const { title, lang, rendering, values, onChange, onInsert, onBack, children } = props;
  const words = useWords();
  const fields = useRef<HTMLDivElement>(null);
  const focusEmpty = () => {
    const all = [...(fields.current?.querySelectorAll('textarea') ?? [])];
    const button = fields.current?.querySelector<HTMLElement>('[data-action="insert"]');
    // Without blanks a promise or what reads badly is to be looked at: Enter inserts.
    takeFocus(all.find((field) => field.value.trim() === '') ?? all[0] ?? button);
  };
  // The first blank that is still empty, once: a kept draft goes on where it was left. With the form
  // itself, not after it is painted: a key pressed in between would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    focusEmpty();
    // What waits stands above: the text and what it promises are to be seen whole.
    fields.current?.scrollIntoView({ block: 'start' });
  }, []);
  const insert = () => (rendering.complete ? onInsert() : focusEmpty());
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToComposition(event)) return;
    const inField = (event.target as HTMLElement).matches('textarea');
    // The key that opened the form, still held down, must not insert what nobody has seen.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && !event.shiftKey && inField && !event.repeat) insert();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the fields
    <div ref={fields} class="replies-form" onKeyDown={onKeyDown} data-testid="blanks">
      <h3 lang={lang}>{title}</h3>
      {rendering.blanks.map((blank) => (
        <label key={blank.key} class="blank">
          <span class="soft">{blank.label || words.replies.blanks}</span>
          <textarea
            class="field"
            rows={1}
            placeholder=" "
            data-blank={blank.key}
            value={values.get(blank.key) ?? ''}
            onInput={(event) => onChange(blank.key, event.currentTarget.value)}
            onCompositionEnd={compositionEnded}
          />
        </label>
      ))}
      <MessagePreview
        lang={lang}
        pieces={rendering.pieces}
        label={words.replies.preview}
        emptyBlank={words.replies.blanks}
      />
      {rendering.times.some((time) => time.moved) && <p class="soft">{words.replies.timeMoved}</p>}
      {children}
      <InsertButtons
        insertKey="Enter"
        missing={rendering.complete ? undefined : words.replies.emptyBlank}
        onInsert={insert}
        onBack={onBack}
      >
        {rendering.blanks.length > 0 && (
          <span class="soft">Shift+Enter {words.replies.newline}</span>
        )}
      </InsertButtons>
    </div>
  );
}
