/** Writes a pattern as it is read: no backslash is lost. */
export const r = String.raw;

/** A pattern of alternatives, in lines that can be read. */
export function anyOf(alternatives: readonly string[], flags = ''): RegExp {
  return new RegExp(alternatives.join('|'), flags);
}
