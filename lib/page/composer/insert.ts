import type { InsertRefusal } from '@/lib/domain/composer';
import { watchComposition } from './composition';
import {
  announceChange,
  type FieldState,
  fitsLimit,
  fitText,
  insertionMethods,
  placeCaret,
  readField,
  type TextField,
  undoTyping,
  writeField,
} from './text-field';

export interface Inserter {
  /** Puts `text` at the cursor or over the selection; `cursor` counts UTF-16 units of `text`, null: its end. */
  insertText(
    box: TextField,
    text: string,
    cursor: number | null,
  ): Promise<'inserted' | InsertRefusal>;
  /** Takes the last insertion back; false when something was typed since. */
  undoInsertion(): Promise<boolean>;
  stop(): void;
}

interface Insertion {
  readonly box: TextField;
  readonly before: FieldState;
  /** What stood in the box when the insertion was done. */
  readonly after: string;
}

/**
 * Inserts into the page's message box and takes it back. It sends nothing, presses no key and clicks
 * nothing. Editors of other kinds than text fields get a file each beside `text-field.ts`.
 */
export function createInserter(document: Document): Inserter {
  const composition = watchComposition(document);
  let last: Insertion | undefined;
  let running: Promise<unknown> = Promise.resolve();

  /** One at a time: an insertion reads the box, writes and reads again. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = running.then(task);
    running = run.catch(() => undefined);
    return run;
  };
  const insert = async (box: TextField, text: string, cursor: number | null) => {
    if (!box.isConnected || box.readOnly || box.matches(':disabled')) return 'disabled';
    if (composition.isComposing()) return 'composing';
    const before = readField(box);
    const fitting = fitText(text);
    if (!fitsLimit(box, valueWith(before, fitting))) return 'tooLong';
    if (fitting === '') return 'inserted';
    const after = await write(box, before, fitting);
    if (after === undefined) return 'notAccepted';
    const caret = cursor === null ? fitting.length : fitText(text.slice(0, cursor)).length;
    if (after === valueWith(before, fitting)) placeCaret(box, before.start + caret);
    last = { box, before, after };
    return 'inserted';
  };
  const undo = async () => {
    const insertion = last;
    if (!insertion?.box.isConnected || composition.isComposing()) return false;
    if (readField(insertion.box).value !== insertion.after) return false;
    last = undefined;
    return restore(insertion);
  };
  return {
    insertText: (box, text, cursor) => inTurn(() => insert(box, text, cursor)),
    undoInsertion: () => inTurn(undo),
    stop: composition.stop,
  };
}

/** Tries the ways of inserting one after the other. Gives what stands in the box, or undefined: as before. */
async function write(
  box: TextField,
  before: FieldState,
  text: string,
): Promise<string | undefined> {
  for (const insertBy of insertionMethods) {
    insertBy(box, text);
    await settled(box);
    const { value } = readField(box);
    // No command's word is taken for it: what counts is what the page left standing.
    if (holds(value, before, text)) {
      announceChange(box);
      return value;
    }
    if (value !== before.value) writeField(box, before.value);
    placeCaret(box, before.start, before.end);
  }
  return undefined;
}

/** Back to what stood there: by the browser's undo, or by hand where that did something else. */
async function restore({ box, before }: Insertion): Promise<boolean> {
  undoTyping(box);
  await settled(box);
  if (readField(box).value !== before.value) {
    writeField(box, before.value);
    await settled(box);
  }
  announceChange(box);
  placeCaret(box, before.start, before.end);
  return readField(box).value === before.value;
}

function valueWith({ value, start, end }: FieldState, text: string): string {
  return value.slice(0, start) + text + value.slice(end);
}

/** The text stands there once more than before; the page may have tidied up around it. */
function holds(value: string, before: FieldState, text: string): boolean {
  if (value === valueWith(before, text)) return true;
  return countOf(text, value) > countOf(text, valueWith(before, ''));
}

function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1;
}

/** Time for a framework to draw, and to put its own value back. A hidden tab draws no frame. */
function settled(box: TextField): Promise<void> {
  const view = box.ownerDocument.defaultView;
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    view?.requestAnimationFrame(() => setTimeout(resolve, 16));
  });
}
