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
