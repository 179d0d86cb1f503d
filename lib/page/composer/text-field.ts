/** The one editor kind that the platforms use so far. */
export type TextField = HTMLTextAreaElement;

/** What stands in a field, and what of it is selected. */
export interface FieldState {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export function readField(field: TextField): FieldState {
  const value = String(valueProperty()?.get?.call(field) ?? '');
  return { value, start: field.selectionStart, end: field.selectionEnd };
}

/** The text as the field will hold it: line ends as browsers keep them. */
export function fitText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Whether the field's own limit lets this value in; counted in UTF-16 units, as browsers do. */
export function fitsLimit(field: TextField, value: string): boolean {
  return field.maxLength < 0 || value.length <= field.maxLength;
}

/** Writes `text` over the selection as typing would: the site's own events, and the browser's undo. */
function typeText(field: TextField, text: string): void {
  // The focus may have been caught by the page: then the text would go elsewhere.
  if (takeFocus(field)) field.ownerDocument.execCommand?.('insertText', false, text);
}

/** Writes over the selection without the browser's undo, for fields that refuse the command. */
function replaceRange(field: TextField, text: string): void {
  const { start, end } = readField(field);
  field.setRangeText(text, start, end, 'end');
  announce(field, text, 'insertText');
}

/** The ways of inserting, the gentlest first. */
export const insertionMethods = [typeText, replaceRange];

/** Puts a whole value back and tells the page so. */
export function writeField(field: TextField, value: string): void {
  valueProperty()?.set?.call(field, value);
  announce(field, null, 'historyUndo');
}

/** The browser's own undo; whether it did anything must be read back. */
export function undoTyping(field: TextField): void {
  if (takeFocus(field)) field.ownerDocument.execCommand?.('undo');
}

/** A script's changes fire no `change` when the user leaves the field; jQuery pages wait for one. */
export function announceChange(field: TextField): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function placeCaret(field: TextField, start: number, end = start): void {
  field.setSelectionRange(start, end);
}

/** The browser's own property: frameworks lay traps of their own over an element's `value`. */
function valueProperty(): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
}

function announce(field: TextField, data: string | null, inputType: string): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  announceChange(field);
}

/** Focuses only where needed: the page's own focus and blur handlers reset selections. */
function takeFocus(field: TextField): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== field) field.focus({ preventScroll: true });
  return root.activeElement === field;
}
