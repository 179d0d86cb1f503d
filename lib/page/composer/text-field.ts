import type { Box, BoxState } from './box';
import { isFocused, takeFocus } from './focus';
import { withoutSpaces } from './rich-selection';
import { settled } from './settled';

/** A field whose text has a selection. */
type TextField = HTMLTextAreaElement | HTMLInputElement;

interface FieldState extends BoxState {
  readonly start: number;
  readonly end: number;
}

/** The same, and what the page draws around the field, without spaces. */
interface FieldInPlace extends FieldState {
  readonly around: string;
}

/** Whether the element is a `textarea`, or an `input` for text. */
export function isTextField(element: Element): element is TextField {
  return typeof (element as Partial<TextField>).selectionStart === 'number';
}

/** `textarea` and `input`. */
export function textField(field: TextField): Box {
  return {
    read: (): FieldInPlace => ({ ...readField(field), around: textAround(field) }),
    // Line ends as browsers keep them.
    fit: (text) => text.replace(/\r\n?|\n/g, field.tagName === 'INPUT' ? ' ' : '\n'),
    ways: [(text) => typeText(field, text), (text) => replaceRange(field, text)],
    holds(text, before: FieldInPlace) {
      const { value } = readField(field);
      const isHeld =
        value === valueWith(before, text) ||
        countOf(text, value) > countOf(text, valueWith(before, '')) ||
        isTakenOut(field, text, before);
      return isHeld && 'exactly';
    },
    async putBack(_, before: FieldState) {
      if (readField(field).value !== before.value) writeField(field, before.value);
      field.setSelectionRange(before.start, before.end);
      return true;
    },
    async undo(text, before: FieldInPlace) {
      return (await undo(field, before)) && !isTakenOut(field, text, before);
    },
    placeCaret(text, caret, before: FieldState) {
      const at = before.start + caret;
      if (readField(field).value === valueWith(before, text)) field.setSelectionRange(at, at);
    },
    announceChange: () => announceChange(field),
  };
}

/**
 * Whether the page has taken the text out of the field and draws it beside it: CodeMirror 5 and others like it have
 * a field for typing into alone. Of a long text the end is in view.
 */
function isTakenOut(field: TextField, text: string, before: FieldInPlace): boolean {
  const last = withoutSpaces(text.trimEnd().split('\n').at(-1) ?? '');
  const isEmptied = readField(field).value === '' && last !== '';
  return isEmptied && countOf(last, textAround(field)) > countOf(last, before.around);
}

function textAround(field: TextField): string {
  return withoutSpaces(field.parentElement?.parentElement?.textContent ?? '');
}

function readField(field: TextField): FieldState {
  const value = String(valueProperty(field)?.get?.call(field) ?? '');
  let [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  // Nobody has been there yet: what the page wrote comes first.
  if (end === 0 && !isFocused(field)) start = end = value.length;
  return { value, start, end, selected: value.slice(start, end) };
}

/** Writes `text` over the selection as typing would: the site's own events, and the browser's undo. */
function typeText(field: TextField, text: string): void {
  const { start, end } = readField(field);
  // The focus may have been caught by the page: then the text would go elsewhere.
  if (!takeFocus(field)) return;
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand?.('insertText', false, text);
}

/** Writes over the selection without the browser's undo, for fields that refuse the command. */
function replaceRange(field: TextField, text: string): void {
  const { start, end } = readField(field);
  field.setRangeText(text, start, end, 'end');
  announce(field, text, 'insertText');
}

/** Puts a whole value back and tells the page so. */
function writeField(field: TextField, value: string): void {
  valueProperty(field)?.set?.call(field, value);
  announce(field, null, 'historyUndo');
}

async function undo(field: TextField, before: FieldState): Promise<boolean> {
  if (takeFocus(field)) field.ownerDocument.execCommand?.('undo');
  await settled(field);
  if (readField(field).value !== before.value) {
    writeField(field, before.value);
    await settled(field);
  }
  field.setSelectionRange(before.start, before.end);
  return readField(field).value === before.value;
}

/** A script's changes fire no `change` when the user leaves the field; jQuery pages wait for one. */
function announceChange(field: TextField): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function announce(field: TextField, data: string | null, inputType: string): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  announceChange(field);
}

/** The browser's own property: frameworks lay traps of their own over an element's `value`. */
function valueProperty(field: TextField): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
}

function valueWith({ value, start, end }: FieldState, text: string): string {
  return value.slice(0, start) + text + value.slice(end);
}

function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1;
}
