/** Whether of two wordings of a time one holds the other. */
export function overlap(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
