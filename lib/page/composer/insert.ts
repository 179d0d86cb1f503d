import { isLocked, readAttribute } from '../query';
import { type Box, type BoxState, type Held, openBox } from './box';
import type { Inserter } from './inserter';
import { settled } from './settled';

interface Insertion {
  readonly element: HTMLElement;
  readonly box: Box;
  readonly text: string;
  readonly before: BoxState;
  /** What stood in the box when the insertion was done. */
  readonly after: string;
}

/**
 * Inserts into the page's message box and takes it back. It sends nothing, presses no key and clicks
 * nothing. The kinds of boxes have a file each (`box.ts`).
 */
export function createInserter(isComposing: () => boolean): Inserter {
  let last: Insertion | undefined;
  let running: Promise<unknown> = Promise.resolve();

  /** One at a time: an insertion reads the box, writes and reads again. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = running.then(task);
    running = run.catch(() => undefined);
    return run;
  };
  const insert = async (element: HTMLElement, text: string, cursor: number | null) => {
    const box = element.isConnected && !isLocked(element) && openBox(element);
    if (!box) return 'disabled';
    if (isComposing()) return 'composing';
    const before = box.read();
    const fitting = box.fit(text);
    if (!fitsLimit(element, before, fitting)) return 'tooLong';
    if (fitting === '') return 'inserted';
    const written = { element, box, text: fitting, before };
    if (!(await write(written))) return 'notAccepted';
    box.announceChange();
    box.placeCaret(fitting, box.fit(text.slice(0, cursor ?? undefined)).length, before);
    last = { ...written, after: box.read().value };
    return 'inserted';
  };
  const undo = async () => {
    const insertion = last;
    if (!insertion?.element.isConnected || isComposing()) return false;
    const { box, text, before, after } = insertion;
    if (box.read().value !== after) return false;
    last = undefined;
    const undone = await box.undo(text, before);
    box.announceChange();
    return undone;
  };
  return {
    lengthOf: (element) => openBox(element)?.read().value.length ?? 0,
    insertText: (element, text, cursor) => inTurn(() => insert(element, text, cursor)),
    undoInsertion: () => inTurn(undo),
  };
}

/**
 * Tries the ways of inserting one after the other, and leaves nothing of those that failed. No command's word is
 * taken for it: what counts is what the page left standing.
 */
async function write(insertion: Omit<Insertion, 'after'>): Promise<boolean> {
  const { box, text, before } = insertion;
  let roughWay: ((text: string) => unknown) | undefined;
  for (const insertBy of box.ways) {
    const held = await isWritten(insertion, insertBy);
    if (held === 'exactly') return true;
    if (held) roughWay ??= insertBy;
    // Over the remains of one way no other is tried.
    if (!(await box.putBack(text, before))) return held !== false;
  }
  return roughWay !== undefined && (await isWritten(insertion, roughWay)) !== false;
}

async function isWritten(
  { element, box, text, before }: Omit<Insertion, 'after'>,
  insertBy: (text: string) => unknown,
): Promise<Held> {
  await insertBy(text);
  await settled(element);
  return box.holds(text, before);
}

/** Whether the box's own limit lets the text in; counted in UTF-16 units, as browsers do. */
function fitsLimit(element: Element, { value, selected }: BoxState, text: string): boolean {
  const limit = Number(readAttribute(element, 'maxlength') || -1);
  return !(limit >= 0 && value.length - selected.length + text.length > limit);
}
