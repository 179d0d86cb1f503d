import type { BoxState } from './box';
import { isAnswered } from './clipboard-event';
import { readDrawn } from './drawn-text';
import { takeFocus } from './focus';
import { findText, select, withoutSpaces } from './rich-selection';
import { waysInto } from './rich-ways';
import { settled } from './settled';

/** Editors follow the selection with some delay: Slate looks at it ten times a second. */
const UNTIL_FOLLOWED = 120;
/** More of the browser's own undos than an insertion ever took. */
const MOST_UNDOS = 5;

/** A way of taking an inserted `text` back; whether it did is read from the box. */
export type UndoWay = (element: HTMLElement, text: string, before: BoxState) => Promise<void>;

/** Tries these ways one after the other until all stands as before. */
export async function takeBack(
  element: HTMLElement,
  text: string,
  before: BoxState,
  ways: readonly UndoWay[],
): Promise<boolean> {
  for (const undoBy of ways) {
    if (isAsBefore(element, before)) return true;
    if (takeFocus(element)) await undoBy(element, text, before);
  }
  await rewrite(element, before);
  return isAsBefore(element, before);
}

/**
 * What the browser's undo took of the worker's own words, and no redo gave back, is written again, and over what
 * is left: an editor may hold the draft that its page put in and what was inserted for one step.
 */
async function rewrite(element: HTMLElement, before: BoxState): Promise<void> {
  const isOther = () => withoutSpaces(readDrawn(element)) !== withoutSpaces(before.value);
  for (const write of waysInto(element)) {
    if (!isOther() || !takeFocus(element)) return;
    const all = element.ownerDocument.createRange();
    all.selectNodeContents(element);
    select(element, all);
    await settled(element, UNTIL_FOLLOWED);
    await write(element, before.value);
    await settled(element);
  }
}

/** The browser's own undo, until everything stands as before; not into what the user had typed by then. */
export async function undoTyping(element: HTMLElement, _: string, before: BoxState): Promise<void> {
  const size = withoutSpaces(before.value).length;
  for (let step = 1; step <= MOST_UNDOS && !isAsBefore(element, before); step++) {
    element.ownerDocument.execCommand('undo');
    await settled(element);
    if (withoutSpaces(readDrawn(element)).length >= size) continue;
    // What was replaced comes back in a step of its own, after what replaced it has gone.
    if (!before.selected) return redo(element, 1);
  }
  // Half undone, nobody finds what was inserted.
  if (!isAsBefore(element, before)) await redo(element, MOST_UNDOS);
}

async function redo(element: HTMLElement, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) element.ownerDocument.execCommand('redo');
  return settled(element);
}

/** Cuts what was inserted, or pastes what it replaced, for editors that hear of it so. */
export async function cutOut(element: HTMLElement, text: string, before: BoxState): Promise<void> {
  if (!(await selectText(element, text, before))) return;
  isAnswered(element, before.selected ? 'paste' : 'cut', before.selected);
  await settled(element);
}

/** Deletes what was inserted, or types what it replaced, as a user could. */
export async function typeOver(
  element: HTMLElement,
  text: string,
  before: BoxState,
): Promise<void> {
  if (!(await selectText(element, text, before))) return;
  element.ownerDocument.execCommand(
    before.selected ? 'insertText' : 'delete',
    false,
    before.selected,
  );
  await settled(element);
}

async function selectText(element: HTMLElement, text: string, before: BoxState): Promise<boolean> {
  const range = findText(element, text, before);
  if (!range) return false;
  select(element, range);
  await settled(element, UNTIL_FOLLOWED);
  return true;
}

function isAsBefore(element: HTMLElement, before: BoxState): boolean {
  return readDrawn(element) === before.value;
}
