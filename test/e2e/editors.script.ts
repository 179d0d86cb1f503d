import { untilComposed } from '../../lib/page/composer/composed.ts';
import { watchComposition } from '../../lib/page/composer/composition.ts';
import { findInnerRoot } from '../../lib/page/composer/inner-root.ts';
import { createInserter } from '../../lib/page/composer/insert.ts';

/** What a test asks of the inserter in a page; as text, which crosses worlds. */
export type EditorOrder =
  | { readonly kind: 'insert'; readonly text: string; readonly cursor: number | null }
  | { readonly kind: 'undo' };

const { isComposing } = watchComposition(document);
const inserter = createInserter(isComposing);

// In the world of content scripts: what a page hears from there differs from what it tells itself.
document.addEventListener('practice-order', async (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as EditorOrder;
  const detail = await carryOut(order).catch((error: Error) => `${error}\n${error.stack}`);
  document.dispatchEvent(new CustomEvent('practice-done', { detail: String(detail) }));
});

async function carryOut(order: EditorOrder): Promise<string | boolean> {
  if (order.kind === 'undo') return inserter.undoInsertion();
  if (!(await untilComposed(isComposing))) return 'composing';
  const box = findBox(document);
  return box ? inserter.insertText(box, order.text, order.cursor) : 'no box';
}

/** The editor's box: those that are marked by their page, or known by their editor's own name. */
function findBox(root: Document | ShadowRoot): HTMLElement | undefined {
  const box = root.querySelector<HTMLElement>('#box, .ck-editor__editable, #tinymce');
  if (box) return box;
  for (const element of root.querySelectorAll('*')) {
    const inner = findInnerRoot(element);
    const found = inner && findBox(inner);
    if (found) return found;
  }
  return undefined;
}
