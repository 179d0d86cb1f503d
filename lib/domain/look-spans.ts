import type { LookSpan } from './coverage';

/** Looks that are this close belong to one span: the reporter speaks once a minute. */
export const LOOK_GAP_MS = 90_000;

/**
 * The spans of these looks at one scope, oldest first, those that are close made one. Looks are a set: no
 * order, grouping or repetition of them changes anything.
 */
export function joinSpans(looks: readonly LookSpan[]): LookSpan[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...looks].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + LOOK_GAP_MS) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
