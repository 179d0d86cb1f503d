import { richText } from './rich-text';
import { isTextField, textField } from './text-field';

/** What stands in a box, and what of it is selected. */
export interface BoxState {
  readonly value: string;
  readonly selected: string;
}

/** How a text stands in a box: line for line, or with other blank lines; or not at all. */
export type Held = 'exactly' | 'roughly' | false;

/** One kind of editor: how it is read and written. Each has a file of its own beside this one. */
export interface Box {
  read(): BoxState;
  /** The text as the box will hold it. */
  fit(text: string): string;
  /** The ways of inserting over the selection, the gentlest first. What they did must be read back. */
  readonly ways: readonly ((text: string) => unknown)[];
  /** Whether `text` stands there once more than before; the page may have tidied up around it. */
  holds(text: string, before: BoxState): Held;
  /** Clears away what a way of inserting `text` left that did not work; false when it could not. */
  putBack(text: string, before: BoxState): Promise<boolean>;
  /** Takes `text` back: by the editor's own undo, or by hand where that did something else. */
  undo(text: string, before: BoxState): Promise<boolean>;
  /** Moves the cursor, now at the end of `text`, to this place in it (UTF-16 units). */
  placeCaret(text: string, caret: number, before: BoxState): void;
  /** Tells the page what a script's changes do not tell it by themselves. */
  announceChange(): void;
}

/** The box as the kind of editor that it is; undefined for what nobody can type into. */
export function openBox(element: HTMLElement): Box | undefined {
  if (isTextField(element)) return textField(element);
  return element.isContentEditable ? richText(element) : undefined;
}
