import { Search } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import { belongsToComposition, compositionEnded } from './composition';

interface Props {
  /** The id of the listbox, which is always open. */
  readonly list: string;
  /** The id of its active option, if there is one. */
  readonly activeId: string | undefined;
  readonly label: string;
  readonly query: string;
  /** The key that leads here, where there is one. */
  readonly keys?: string;
  readonly field?: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  /** Takes the keys that are no part of a composition. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children?: ComponentChildren;
}

/** The field over a listbox that finds its options by words: a combobox. */
export function ListSearch(props: Props) {
  return (
    <div class="search">
      <Search size={16} aria-hidden="true" />
      <input
        ref={props.field ?? null}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded="true"
        aria-controls={props.list}
        aria-autocomplete="list"
        aria-activedescendant={props.activeId}
        aria-label={props.label}
        aria-keyshortcuts={props.keys}
        placeholder={props.label}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onCompositionEnd={compositionEnded}
        onKeyDown={(event) => {
          if (!belongsToComposition(event)) props.onKey(event);
        }}
      />
      {props.children}
    </div>
  );
}
