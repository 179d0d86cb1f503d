import { useState } from 'preact/hooks';
import { searchTemplates } from '@/lib/domain/template-search';
import type { HandWords } from '@/lib/words/hands';
import { Key } from './Key';
import { ListSearch } from './ListSearch';
import { Modal } from './Modal';
import { useHandWords } from './use-hand-words';
import { useListbox } from './use-listbox';
import './palette.css';

/** Something that can be done from here. */
export interface PaletteEntry {
  readonly id: string;
  readonly part: keyof HandWords['palette']['parts'];
  readonly title: string;
  /** Other words by which it is found. */
  readonly body: string;
  /** The key that does the same without the palette. */
  readonly keys?: string;
  /** The language of the title, where it is not the page's. */
  readonly lang?: string;
  readonly run: () => void;
}

interface Props {
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
}

/** Everything that can be done, to be found by a word: a combobox whose list is always open. */
export function CommandPalette({ entries, onClose }: Props) {
  const words = useHandWords().palette;
  const [query, setQuery] = useState('');
  const found = searchTemplates(entries, query);
  const choose = (index: number) => {
    onClose();
    found[index]?.run();
  };
  const { active, setActive, list, onKey } = useListbox(found.length, choose);
  const activeId = found[active] && `palette-${found[active].id}`;
  return (
    <Modal label={words.title} testId="palette" onClose={onClose}>
      <ListSearch
        list="palette-list"
        activeId={activeId}
        label={words.search}
        query={query}
        onQuery={(text) => {
          setActive(0);
          setQuery(text);
        }}
        // A digit is a word to look for: here it chooses nothing.
        onKey={(event) => !/^\d$/.test(event.key) && onKey(event, query)}
      />
      <p class="hidden" aria-live="polite">
        {query === '' ? '' : words.results(found.length)}
      </p>
      {found.length === 0 && <p class="soft">{words.noneFound}</p>}
      <div
        ref={list}
        id="palette-list"
        class="palette-list"
        role="listbox"
        aria-label={words.list}
        hidden={found.length === 0}
      >
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: it chooses by key
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            class="palette-entry"
            role="option"
            aria-selected={index === active}
            data-entry={entry.id}
            onClick={() => choose(index)}
          >
            <span class="palette-title" lang={entry.lang}>
              {entry.title}
            </span>
            <span class="palette-part">{words.parts[entry.part]}</span>
            {entry.keys && <Key name={entry.keys} />}
          </div>
        ))}
      </div>
    </Modal>
  );
}
