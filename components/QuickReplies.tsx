import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Template } from '@/lib/domain/template';
import { Key } from './Key';
import { ListSearch } from './ListSearch';
import { takeFocus } from './take-focus';
import { useListbox } from './use-listbox';
import { useLanguage, useWords } from './use-words';
import './replies.css';

interface Props {
  readonly templates: readonly Template[];
  readonly query: string;
  /** A template's text in one line, blanks in brackets. */
  readonly preview: (template: Template) => string;
  /** Why a template is suggested, where that is said. */
  readonly reason: (template: Template) => string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (template: Template) => void;
  readonly search: Ref<HTMLInputElement>;
  /** Gives the page the list's keys, for when neither the field nor the list has the focus. */
  readonly onKeys: (onKey: (event: KeyboardEvent, text: string) => boolean) => void;
}

/** The search field and the list of templates: a combobox whose list is always open. */
export function QuickReplies(props: Props) {
  const words = useWords();
  const language = useLanguage();
  const { templates, query } = props;
  const { active, setActive, list, onKey } = useListbox(templates.length, (index) => {
    const template = templates[index];
    if (template) props.onChoose(template);
  });
  useEffect(() => props.onKeys(onKey));
  const root = useRef<HTMLDivElement>(null);
  // The list, not the field: with an input method switched on, a field would swallow 1–9 and Enter. Only
  // its active option is brought into sight: the whole of it would push those who wait out of it.
  useEffect(() => {
    const listbox = root.current?.querySelector<HTMLElement>('[role="listbox"]');
    takeFocus(listbox, { preventScroll: true });
  }, []);
  const activeId = templates[active] && `reply-${templates[active].id}`;
  return (
    <div ref={root} class="replies-form">
      <ListSearch
        list="replies-list"
        activeId={activeId}
        label={words.replies.search}
        query={query}
        keys="/"
        field={props.search}
        onQuery={(text) => {
          setActive(0);
          props.onQuery(text);
        }}
        onKey={(event) => {
          if (event.key === 'Escape' && query !== '') {
            props.onQuery('');
            event.preventDefault();
          } else onKey(event, query);
          event.stopPropagation();
        }}
      >
        <Key name="/" />
      </ListSearch>
      <p class="hidden" aria-live="polite">
        {query === '' ? '' : words.replies.results(templates.length)}
      </p>
      {templates.length === 0 ? (
        <p class="soft replies-none">
          {query === '' ? words.replies.noTemplates : words.replies.noneFound}{' '}
          <a href="/options.html#new" target="_blank" rel="noreferrer">
            {words.replies.writeTemplates}
          </a>
        </p>
      ) : (
        <div
          ref={list}
          id="replies-list"
          class="replies-list"
          role="listbox"
          tabIndex={0}
          aria-label={words.replies.list}
          aria-activedescendant={activeId}
          onKeyDown={(event) => onKey(event, '')}
        >
          {templates.map((template, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list or the field has the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: they choose by key
            <div
              key={template.id}
              id={`reply-${template.id}`}
              class="reply"
              role="option"
              aria-selected={index === active}
              data-template-id={template.id}
              lang={template.language}
              onClick={(event) => {
                // A double click chooses once.
                if (event.detail < 2) props.onChoose(template);
              }}
            >
              <span class="reply-head">
                <span class="reply-title">{template.title}</span>
                {props.reason(template) !== undefined && (
                  <span class="reply-reason" lang={language}>
                    {props.reason(template)}
                  </span>
                )}
              </span>
              {index < 9 && <Key name={String(index + 1)} />}
              <span class="reply-text">{props.preview(template)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
