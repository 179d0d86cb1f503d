import { isInSight } from '@/lib/page/position';
import type { Mutation } from './mutation';
import { rowsOf } from './page';
import type { Random } from './random';

/** Lists of which only a window is in the document, as far as the user has scrolled. */
export const lists: readonly Mutation[] = (['start', 'end'] as const).map((end) => ({
  name: `list cut at its ${end}`,
  apply(page, random) {
    const rows = rowsOf(page);
    const cut = end === 'start' ? aboveOf(rows, random) : belowOf(rows, random);
    if (cut.length === 0) return undefined;
    const spacer = page.document.createElement('div');
    const heights = cut.map((row) => row.getBoundingClientRect().height);
    spacer.setAttribute('style', `height: ${heights.reduce((sum, one) => sum + one, 0)}px`);
    cut[0]?.before(spacer);
    for (const row of cut) row.remove();
    return { removed: true, what: `${cut.length} of ${rows.length}` };
  },
}));

/** The first rows, with what stands above them (a day, say). */
function aboveOf(rows: readonly Element[], random: Random): Element[] {
  const row = rows[1 + random.below(rows.length - 1)];
  if (!row || rows.some(isPlaced)) return [];
  const siblings = [...(row.parentElement?.children ?? [])];
  return siblings.slice(0, siblings.indexOf(row));
}

/** The last rows; where each has its place on the screen only those of which nothing is in sight. */
function belowOf(rows: readonly Element[], random: Random): Element[] {
  const beyond = rows.findIndex((row) => !isInSight(row));
  // That one may still be seen in part.
  const least = !rows.some(isPlaced) ? 1 : beyond < 0 ? rows.length : beyond + 1;
  return rows.slice(least + random.below(rows.length - least));
}

function isPlaced(row: Element): boolean {
  return /translate/.test(row.getAttribute('style') ?? '');
}
