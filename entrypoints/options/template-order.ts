/**
 * Before which template (null: at the end) one has to stand so that it is at `index` among the others
 * that are shown. Where a filter hides some, it joins its visible neighbour. Undefined: nowhere to go.
 */
export function neighbourAt(
  all: readonly string[],
  shown: readonly string[],
  id: string,
  index: number,
): string | null | undefined {
  const others = shown.filter((one) => one !== id);
  if (index < 0 || index > others.length || shown.indexOf(id) === index) return undefined;
  const next = others[index];
  if (next !== undefined) return next;
  const last = others.at(-1);
  return last === undefined ? undefined : follower(all, last, id);
}

/** What stands behind `id` now (null: nothing), not counting `except`. */
export function follower(all: readonly string[], id: string, except?: string): string | null {
  const others = all.filter((one) => one !== except);
  return others[others.indexOf(id) + 1] ?? null;
}
