import { isMatch } from '../query';
import type { Box, BoxState } from './box';
import { isFocused, takeFocus } from './focus';
import { announceToMirror } from './mirror';
import {
  findText,
  placeAtEnd,
  select,
  selectionIn,
  selectionInside,
  withoutSpaces,
} from './rich-selection';
import { settled } from './settled';

/**
 * Editors that keep a model of their own and hear of a text by its paste: Lexical, Slate, Draft, Quill 2.
 * A command of the browser's would write past their models, or lose its line ends.
 */
const OWN_MODEL =
  '[data-lexical-editor], [data-slate-editor], :has([data-contents]), .ql-editor:not(:has(+ .ql-clipboard))';
/** Editors follow the selection with some delay: Slate looks at it ten times a second. */
const UNTIL_FOLLOWED = 120;
/** More of the browser's own undos than an insertion ever took. */
const MOST_UNDOS = 5;

/** Whatever is `contenteditable`: bare ones, and the editors that are built on it. */
export function richText(element: HTMLElement): Box {
  const isPasted = isMatch(element, OWN_MODEL);
  const pasteText = (text: string) => paste(element, text);
  const isSplit = isMatch(element, '.ProseMirror') && 'wrappedJSObject' in element;
  const ways = [
    ...(isSplit ? [(text: string) => paste(element, text, paragraphsOf(text))] : []),
    ...(isPasted ? [] : [(text: string) => typeText(element, text)]),
    pasteText,
  ];
  return {
    read: () => readRich(element),
    fit: (text) => text.replace(/\r\n?/g, '\n'),
    ways,
    holds: (text, before) => isHeld(element, text, before),
    putBack: (before) => undoTyping(element, before),
    async undo(text, before) {
      if (!(await replaceBack(element, text, before))) return undoTyping(element, before);
      await settled(element);
      return readShown(element) === before.value;
    },
    placeCaret(text, caret) {
      const rest = new Intl.Segmenter().segment(text.slice(caret));
      for (const _ of rest) selectionIn(element)?.modify('move', 'backward', 'character');
    },
    announceChange: () => isPasted || announceToMirror(element),
  };
}

function readRich(element: HTMLElement): BoxState {
  return { value: readShown(element), selected: String(selectionInside(element) ?? '') };
}

/** The text with its line ends, as the styles of the page draw them. */
function readShown(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: it has no line ends.
  return element.innerText.trim();
}

/** Editors write spaces and blank lines in their own ways, but every line must have come down as one. */
function isHeld(element: HTMLElement, text: string, { value, selected }: BoxState): boolean {
  const countIn = (whole: string) => tidy(whole).split(tidy(text)).length;
  return countIn(readShown(element)) > countIn(value) - countIn(selected) + 1;
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}

/** The browser's own insertion: editors that watch their DOM take it for typing. */
async function typeText(element: HTMLElement, text: string): Promise<void> {
  // An editor that finds nothing but line breaks added takes them for the Enter key, which may send.
  if (withoutSpaces(text) === withoutSpaces(readRich(element).selected)) return;
  if (!(await isReady(element))) return;
  // Where spaces collapse, typing makes every other one a no-break space; the command does not.
  const collapses = /^no/.test(getComputedStyle(element).whiteSpace);
  const typed = collapses ? text.replace(/ (?= )/g, '\u00a0') : text;
  // Chromium makes one undo of this and what was typed before, unless the selection was set in between.
  const range = selectionInside(element)?.getRangeAt(0);
  if (range) select(element, range);
  element.ownerDocument.execCommand('insertText', false, typed);
}

/** A paste as the user's own; nothing happens where the page does not answer it. */
async function paste(element: HTMLElement, text: string, html?: string): Promise<void> {
  if (await isReady(element)) isAnswered(element, 'paste', text, html);
}

/**
 * The text as ProseMirror copies it; of plain text it drops blank lines. Firefox writes line ends as
 * `br`s, and of exactly two new ones ProseMirror takes one for a mistake of Firefox's (`flush`, 1.42).
 */
function paragraphsOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<p data-pm-slice="1 1 []">${escaped.replaceAll('\n', '</p><p>')}</p>`;
}

/** Tells the page of a clipboard's event; true when the page has dealt with it. */
function isAnswered(element: Element, type: 'paste' | 'cut', text: string, html = ''): boolean {
  const clipboardData = new DataTransfer();
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const event: ClipboardEvent & { wrappedJSObject?: ClipboardEvent } = new ClipboardEvent(
    type,
    options,
  );
  // Firefox shows a page only what was put in from the page's side of the event.
  const pages = (event.wrappedJSObject ?? event).clipboardData;
  pages?.setData('text/plain', text);
  if (html) pages?.setData('text/html', html);
  return !element.dispatchEvent(event);
}

/** Focuses the box, with the cursor at its end where it stood nowhere in it. */
async function isReady(element: HTMLElement): Promise<boolean> {
  const selection = selectionInside(element);
  if (selection && isFocused(element)) return true;
  if (!takeFocus(element)) return false;
  // Editors put their own selection back when they get the focus.
  await settled(element);
  if (!selection) placeAtEnd(element);
  await settled(element, UNTIL_FOLLOWED);
  return true;
}

/** Cuts what was inserted, or pastes what it replaced; false where no editor answers, or it is not to be found. */
async function replaceBack(element: HTMLElement, text: string, before: BoxState): Promise<boolean> {
  const range = findText(element, text, before);
  if (!range || !takeFocus(element)) return false;
  select(element, range);
  await settled(element, UNTIL_FOLLOWED);
  return isAnswered(element, before.selected ? 'paste' : 'cut', before.selected);
}

/** The browser's own undo, until everything stands as before. */
async function undoTyping(element: HTMLElement, before: BoxState): Promise<boolean> {
  const isAsBefore = () => readShown(element) === before.value;
  for (let step = 0; step < MOST_UNDOS && !isAsBefore() && takeFocus(element); step++) {
    element.ownerDocument.execCommand('undo');
    await settled(element);
  }
  return isAsBefore();
}
