import { Plus, Search } from 'lucide-preact';
import { Choice } from '@/components/Choice';
import { belongsToComposition, compositionEnded } from '@/components/composition';
import { languageOptions } from '@/components/language-options';
import { useWords } from '@/components/use-words';
import type { Language, Template } from '@/lib/domain/template';

/** What of the list is shown. It outlives the editor, so that the user comes back to the same list. */
export interface Filter {
  readonly query: string;
  readonly language: Language | 'all';
}

interface Props {
  readonly templates: readonly Template[];
  readonly filter: Filter;
  /** How many the search has found; undefined while nothing is searched. */
  readonly found: number | undefined;
  /** A new template has been begun and not saved. */
  readonly begun: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onAdd: () => void;
}

/** Search, language and the way to a new template. */
export function TemplateTools({ templates, filter, found, begun, onFilter, onAdd }: Props) {
  const words = useWords();
  const { query, language } = filter;
  const inLanguage = (one: Language) => templates.filter((each) => each.language === one).length;
  return (
    <>
      <div class="templates-tools">
        <div class="search">
          <Search size={16} aria-hidden="true" />
          <input
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            data-field="search"
            aria-label={words.templates.search}
            placeholder={words.templates.search}
            value={query}
            onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
            onCompositionEnd={compositionEnded}
            onKeyDown={(event) => {
              if (belongsToComposition(event) || event.key !== 'Escape' || query === '') return;
              event.preventDefault();
              onFilter({ ...filter, query: '' });
            }}
          />
        </div>
        <button type="button" class="button button-main" data-action="new-template" onClick={onAdd}>
          <Plus size={16} aria-hidden="true" />
          {words.templates.add}
          {begun && <small>({words.templates.begun})</small>}
        </button>
      </div>
      <div class="templates-filter">
        <Choice
          name="list-language"
          legend={words.templates.language}
          quiet
          value={language}
          options={[
            { value: 'all', label: `${words.templates.all} ${templates.length}` },
            ...languageOptions(words).map((option) => ({
              ...option,
              label: `${option.label} ${inLanguage(option.value)}`,
            })),
          ]}
          onChange={(next) => onFilter({ ...filter, language: next })}
        />
        <p class="soft" role="status" data-testid="template-count">
          {found !== undefined && words.templates.count(found)}
        </p>
      </div>
    </>
  );
}
