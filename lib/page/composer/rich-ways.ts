import { isMatch } from '../query';
import { isAnswered } from './clipboard-event';
import { isFocused, takeFocus } from './focus';
import { isAtStart, placeAtEnd, select, selectionInside, withoutSpaces } from './rich-selection';
import { settled } from './settled';

/** A way of inserting a text over the selection. */
export type Way = (element: HTMLElement, text: string) => Promise<void>;

/** Editors follow the selection with some delay: Slate looks at it ten times a second. */
const UNTIL_FOLLOWED = 120;

/** It has a box of its own for what the browser pastes. */
export const QUILL_1 = '.ql-editor:has(+ .ql-clipboard)';

/**
 * The ways that fit an editor, the gentlest first; the first row that matches counts. The last is for whatever
 * has no name here.
 */
const WAYS: readonly (readonly [css: string, ways: readonly Way[]])[] = [
  // It makes an Enter, which may send, of each line end that is typed (its InsertTextObserver, 48).
  ['.ck', [pasteBlocks]],
  // Line ends within a text are none to it.
  [QUILL_1, [typeLines]],
  // What the browser types would be drawn, but is not in the models of these: Lexical, Slate, Draft, Quill 2, Trix.
  [
    '[data-lexical-editor], [data-slate-editor], :has([data-contents]), .ql-editor, trix-editor',
    [paste, pasteParagraphs],
  ],
  ['*', [typeText, paste, pasteParagraphs]],
];

/** The ways of inserting into this element. */
export function waysInto(element: HTMLElement): readonly Way[] {
  return WAYS.find(([css]) => isMatch(element, css))?.[1] ?? [];
}

/** Whether this element takes what the browser types, as far as is known. */
export function isTypedInto(element: HTMLElement): boolean {
  return waysInto(element)[0] === typeText;
}

/** The browser's own insertion: editors that watch their DOM take it for typing. */
async function typeText(element: HTMLElement, text: string): Promise<void> {
  // An editor that finds nothing but line breaks added takes them for the Enter key, which may send.
  const selected = String(selectionInside(element) ?? '');
  if (withoutSpaces(text) === withoutSpaces(selected) || !(await isReady(element))) return;
  // Where spaces collapse, typing makes every other one a no-break space; the command does not.
  const collapses = /^no/.test(getComputedStyle(element).whiteSpace);
  const typed = collapses ? text.replace(/ (?= )/g, '\u00a0') : text;
  separateUndo(element);
  element.ownerDocument.execCommand('insertText', false, typed);
}

/** Line for line: Firefox writes line ends within a text as Quill 1 does not read them. */
async function typeLines(element: HTMLElement, text: string): Promise<void> {
  if (!(await isReady(element))) return;
  separateUndo(element);
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) element.ownerDocument.execCommand('insertParagraph');
    if (line) element.ownerDocument.execCommand('insertText', false, line);
  }
}

/** Chromium makes one undo of this and what was typed before, unless the selection was set in between. */
function separateUndo(element: HTMLElement): void {
  const range = selectionInside(element)?.getRangeAt(0);
  if (range) select(element, range);
}

/** A paste as the user's own; nothing happens where the page does not answer it. */
async function paste(element: HTMLElement, text: string, html?: string): Promise<void> {
  if (await isReady(element)) isAnswered(element, 'paste', text, html);
}

/** As ProseMirror copies it: of plain text it drops blank lines. */
function pasteParagraphs(element: HTMLElement, text: string): Promise<void> {
  const html = escaped(text).replaceAll('\n', '</p><p>');
  return paste(element, text, `<p data-pm-slice="1 1 []">${html}</p>`);
}

/** For CKEditor: of empty paragraphs and of spaces in a row nothing would be left. */
function pasteBlocks(element: HTMLElement, text: string): Promise<void> {
  const toBlock = (line: string) =>
    line ? `<p><span style="white-space: pre-wrap">${line}</span></p>` : '<p>&nbsp;</p>';
  return paste(element, text, escaped(text).split('\n').map(toBlock).join(''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Focuses the box, with the cursor at its end where it stood nowhere in it. */
async function isReady(element: HTMLElement): Promise<boolean> {
  const selection = selectionInside(element);
  if (selection && isFocused(element)) return true;
  // Nobody has been there yet, whatever the editor itself has selected: what stands there comes first.
  const isUntouched = !selection || isAtStart(element, selection);
  if (!takeFocus(element)) return false;
  // Editors put their own selection back when they get the focus.
  await settled(element);
  if (isUntouched) placeAtEnd(element);
  await settled(element, UNTIL_FOLLOWED);
  return true;
}
