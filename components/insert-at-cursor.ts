/**
 * Puts a text where the cursor of our own text box stands (or over its selection), so that the browser's
 * undo takes it back, and selects a part of it. The box's `input` event tells its owner.
 */
export function insertAtCursor(
  box: HTMLTextAreaElement,
  text: string,
  select: readonly [number, number] | null,
): void {
  const start = box.selectionStart;
  box.focus();
  // Deprecated by name, and still the only insertion that the browser's undo knows.
  if (!document.execCommand?.('insertText', false, text)) {
    box.setRangeText(text, start, box.selectionEnd, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
  if (select) box.setSelectionRange(start + select[0], start + select[1]);
}
