import type { Mutation } from './mutation';
import { rowsOf } from './page';

/** Lists of which only a window is in the document, as far as the user has scrolled. */
export const lists: readonly Mutation[] = (['start', 'end'] as const).map((end) => ({
  name: `list cut at its ${end}`,
  apply(page, random) {
    // A list that places its rows has always those that are in sight.
    const rows = rowsOf(page);
    if (rows.some((row) => /translate/.test(row.getAttribute('style') ?? ''))) return undefined;
    if (rows.length < 2) return undefined;
    const count = 1 + random.below(rows.length - 1);
    // What stands above the first row (a day, say) goes with it.
    const siblings = [...(rows[0]?.parentElement?.children ?? [])];
    const start = siblings.slice(0, siblings.indexOf(rows[count] as Element));
    const cut = end === 'start' ? start : rows.slice(-count);
    const spacer = page.document.createElement('div');
    const heights = cut.map((row) => row.getBoundingClientRect().height);
    spacer.setAttribute('style', `height: ${heights.reduce((sum, one) => sum + one, 0)}px`);
    cut[0]?.before(spacer);
    for (const row of cut) row.remove();
    return { removed: true, what: `${count} of ${rows.length}` };
  },
}));
