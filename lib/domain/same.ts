/** Whether two rows or values say the same; they are plain data, in whatever order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** What plain data says, as a text: alike whatever the order of its keys; empty for undefined. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, sortedKeys) ?? '';
}

function sortedKeys(_: string, value: unknown): unknown {
  if (!(value instanceof Object) || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
