import { findAll, findClosest, isMatch, isVisible } from '../query';
import type { Box, BoxState } from './box';
import { takeFocus } from './focus';
import { settled } from './settled';

/**
 * Editors that keep a model of their own and hear of a text by its paste: Lexical, Slate, Draft, Quill 2.
 * A command of the browser's would write past their models, or lose its line ends.
 */
const OWN_MODEL =
  '[data-lexical-editor], [data-slate-editor], :has([data-contents]), .ql-editor:not(:has(+ .ql-clipboard))';
/** More of the editor's own undos than an insertion ever took. */
const MOST_STEPS = 9;
const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** Whatever is `contenteditable`: bare ones, and the editors that are built on it. */
export function richText(element: HTMLElement): Box {
  const typeText = (text: string) => type(element, text);
  const pasteText = (text: string) => paste(element, text);
  const ownModel = isMatch(element, OWN_MODEL);
  const undo = (text: string, before: BoxState) => takeBack(element, ownModel, text, before);
  const holds = (text: string, before: BoxState) => isHeld(element, text, before);
  return {
    read: () => readRich(element),
    fit: (text) => text.replace(/\r\n?/g, '\n'),
    ways: ownModel ? [pasteText] : [typeText, pasteText],
    holds,
    putBack: async (before) => readRich(element).value === before.value || undo('', before),
    undo,
    placeCaret(text, caret) {
      const rest = new Intl.Segmenter().segment(text.slice(caret));
      for (const _ of rest) selectionIn(element)?.modify('move', 'backward', 'character');
    },
    announceChange: () => ownModel || announceToMirror(element),
  };
}

function readRich(element: HTMLElement): BoxState {
  const selection = selectionIn(element);
  return {
    value: readShown(element),
    selected: isSelectionInside(element, selection) ? String(selection) : '',
  };
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
async function type(element: HTMLElement, text: string): Promise<void> {
  // An editor that finds nothing but line breaks added takes them for the Enter key, which may send.
  if (text.replace(/\s/g, '') === readRich(element).selected.replace(/\s/g, '')) return;
  if (await isReady(element)) element.ownerDocument.execCommand('insertText', false, text);
}

/** A paste as the user's own; nothing happens where the page does not answer it. */
async function paste(element: HTMLElement, text: string): Promise<void> {
  if (await isReady(element)) clipboardEvent(element, 'paste', text);
}

/** Gives the page a clipboard's event; true when the page has dealt with it. */
function clipboardEvent(element: Element, type: 'paste' | 'cut', text: string): boolean {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent(type, { ...BUBBLING, clipboardData });
  // Firefox hides from the page what a script of ours has put into the event, not what the page's side holds.
  const { wrappedJSObject: pages = event } = event as { wrappedJSObject?: ClipboardEvent };
  pages.clipboardData?.setData('text/plain', text);
  return !element.dispatchEvent(event);
}

/** Focuses the box, with the cursor at its end where it stood nowhere in it. */
async function isReady(element: HTMLElement): Promise<boolean> {
  const selection = selectionIn(element);
  const isPlaced = isSelectionInside(element, selection);
  const isFocused = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  if (isPlaced && isFocused) return true;
  if (!takeFocus(element)) return false;
  // Editors put their own selection back when they get the focus.
  await settled(element);
  if (!isPlaced) {
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
    await settled(element);
  }
  return true;
}

/** Chromium has a selection of its own for each shadow tree. */
function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

function isSelectionInside(element: Element, selection: Selection | null): boolean {
  const { anchorNode, focusNode } = selection ?? {};
  return element.contains(anchorNode ?? null) && element.contains(focusNode ?? null);
}

/** Back to `before` by the editor's own undo, step by step as long as something of `text` is left. */
async function takeBack(
  element: HTMLElement,
  ownModel: boolean,
  _text: string,
  before: BoxState,
): Promise<boolean> {
  const isAsBefore = () => readRich(element).value === before.value;
  for (let step = 0; step < MOST_STEPS && !isAsBefore(); step++) {
    const { value } = readRich(element);
    if (takeFocus(element)) undoStep(element, ownModel);
    await settled(element);
    if (readRich(element).value === value) break;
  }
  return isAsBefore();
}

/** One step of the editor's own history, or of the browser's where the editor keeps none. */
function undoStep(element: Element, ownModel: boolean): void {
  const event = new InputEvent('beforeinput', { ...BUBBLING, inputType: 'historyUndo' });
  if (element.dispatchEvent(event) && !ownModel) element.ownerDocument.execCommand('undo');
}

/** Editors that stand in for a hidden field copy themselves into it, and sites listen to either. */
function announceToMirror(element: HTMLElement): void {
  const around = findClosest(element, ':has(textarea)');
  const mirrors = around ? findAll(around, 'textarea').filter((field) => !isVisible(field)) : [];
  for (const target of mirrors.length ? [element, ...mirrors] : []) {
    for (const name of ['input', 'change']) target.dispatchEvent(new Event(name, BUBBLING));
    // Of no key at all.
    target.dispatchEvent(new KeyboardEvent('keyup', BUBBLING));
  }
}
