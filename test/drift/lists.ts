import type { Mutation } from './mutation';
import { rowsOf } from './page';

/** Lists of which only a window is in the document, as far as the user has scrolled. */
export const lists: readonly Mutation[] = (['start', 'end'] as const).map((end) => ({
  name: `list cut at its ${end}`,
  apply(page, random) {
    const rows = rowsOf(page);
    if (rows.length < 2) return undefined;
    const count = 1 + random.below(rows.length - 1);
    const cut = end === 'start' ? rows.slice(0, count) : rows.slice(-count);
    const spacer = page.document.createElement('div');
    spacer.setAttribute('style', `height: ${count * 72}px`);
    cut[0]?.before(spacer);
    for (const row of cut) row.remove();
    return { removed: true, what: `${count} of ${rows.length}` };
  },
}));
