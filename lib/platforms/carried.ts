/**
 * What each bubble of a run has from the run's first one, as follow-ups have no header of their own. `read`
 * gives what a header says, undefined where there is no header, and null for what ends a run without
 * beginning one that can be told: a notice, a header that says nothing. Nothing is carried across that.
 */
export function carried<T>(
  items: readonly Element[],
  read: (item: Element) => T | null | undefined,
): (T | null)[] {
  let last: T | null = null;
  return items.map((item) => {
    const own = read(item);
    if (own !== undefined) last = own;
    return last;
  });
}
