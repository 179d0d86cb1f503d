import { untilComposed } from '../../lib/page/composer/composed.ts';
import { watchComposition } from '../../lib/page/composer/composition.ts';
import { createInserter } from '../../lib/page/composer/insert.ts';
import { createSiteAdapter } from '../../lib/platforms/site/adapter.ts';

/** What a test asks of the inserter in a page; as text, which crosses worlds. */
export type EditorOrder =
  | { readonly kind: 'insert'; readonly text: string; readonly cursor: number | null }
  | { readonly kind: 'undo' };

const { isComposing } = watchComposition(document);
const inserter = createInserter(isComposing);
/** Nobody documented these pages: the box is found by general signs. */
const site = createSiteAdapter({ id: 'practice.example' });

// In the world of content scripts: what a page hears from there differs from what it tells itself.
document.addEventListener('practice-order', async (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as EditorOrder;
  const detail = await carryOut(order).catch((error: Error) => `${error}\n${error.stack}`);
  document.dispatchEvent(new CustomEvent('practice-done', { detail: String(detail) }));
});

async function carryOut(order: EditorOrder): Promise<string | boolean> {
  if (order.kind === 'undo') return inserter.undoInsertion();
  if (!(await untilComposed(isComposing))) return 'composing';
  const { box, refusal } = site.findComposer(document, new URL(document.URL));
  return box ? inserter.insertText(box, order.text, order.cursor) : refusal;
}
