import { createInserter } from '../../lib/page/composer/insert.ts';
import { withFocus } from './with-focus.ts';

/**
 * The interface of text-field-edit over our inserter, for its own suite. What it promises beside inserting (the
 * focus goes back, a selection is put around what stands there) is done here.
 */

type Native = HTMLInputElement | HTMLTextAreaElement;

const inserter = createInserter(() => false);

function isNative(field: HTMLElement): field is Native {
  return 'selectionStart' in field;
}

/** Over the selection, or at the cursor. */
export function insertTextIntoField(field: HTMLElement, text: string): Promise<unknown> {
  return withFocus(field, () => inserter.insertText(field, text, null));
}

/** Over all that stands there. */
export function setFieldText(field: HTMLElement, text: string): Promise<unknown> {
  return withFocus(field, () => {
    if (isNative(field)) field.select();
    else getSelection()?.selectAllChildren(field);
    return inserter.insertText(field, text, null);
  });
}

/** The selected text. */
export function getFieldSelection(field: HTMLElement): string {
  if (!isNative(field)) {
    const selection = getSelection();
    return field.contains(selection?.anchorNode ?? null) ? String(selection) : '';
  }
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** Around the selection, which stays. */
export async function wrapFieldSelection(
  field: HTMLElement,
  wrap: string,
  wrapEnd = wrap,
): Promise<void> {
  const selected = getFieldSelection(field);
  if (isNative(field)) {
    const { selectionStart, selectionEnd } = field;
    await insertTextIntoField(field, wrap + selected + wrapEnd);
    field.selectionStart = (selectionStart ?? 0) + wrap.length;
    field.selectionEnd = (selectionEnd ?? 0) + wrap.length;
    return;
  }
  await insertTextIntoField(field, wrap + selected + wrapEnd);
  const selection = getSelection();
  const { focusNode, focusOffset } = selection ?? {};
  const end = (focusOffset ?? 0) - wrapEnd.length;
  if (focusNode) selection?.setBaseAndExtent(focusNode, end - selected.length, focusNode, end);
}

/** Each match by its replacement. */
export async function replaceFieldText(
  field: Native,
  search: string | RegExp,
  replacer: string | ((...match: unknown[]) => string),
  cursor: 'select' | 'after-replacement' = 'select',
): Promise<void> {
  const matches: { at: number; length: number; text: string }[] = [];
  field.value.replace(search, (...match: unknown[]) => {
    const text = typeof replacer === 'string' ? replacer : replacer(...match);
    matches.push({ at: match.at(-2) as number, length: String(match[0]).length, text });
    return '';
  });
  let drift = 0;
  for (const { at, length, text } of matches) {
    const start = at + drift;
    field.setSelectionRange(start, start + length);
    await insertTextIntoField(field, text);
    if (cursor === 'select') field.selectionStart = start;
    drift += text.length - length;
  }
}
