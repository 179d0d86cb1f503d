import type { InsertRefusal } from '@/lib/domain/composer';

/** Puts texts into a page's message box and takes them back. */
export interface Inserter {
  /** How much stands in the box, in UTF-16 units. */
  lengthOf(element: HTMLElement): number;
  /** Puts `text` at the cursor or over the selection; `cursor` counts UTF-16 units of `text`, null: its end. */
  insertText(
    element: HTMLElement,
    text: string,
    cursor: number | null,
  ): Promise<'inserted' | InsertRefusal>;
  /** Takes the last insertion back; false when something was typed since. */
  undoInsertion(): Promise<boolean>;
}

/** Makes one; `isComposing`: whether the user is composing text with an input method. */
export type CreateInserter = (isComposing: () => boolean) => Inserter;

/** Where the script that inserts leaves it for the one that attends to the page; in a world that the page cannot see. */
export const INSERTER = Symbol.for('sokuresu.inserter');

/** Our own world of a page, with or without it. */
export type InserterWorld = { [INSERTER]?: CreateInserter };
