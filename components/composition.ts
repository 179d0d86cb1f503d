/**
 * How long after the end of a composition an Enter still belongs to it: browsers deliver the key that
 * confirms a conversion before or after `compositionend` (prior-art §5.4).
 */
const CONFIRMING_MS = 30;

let endedAt = Number.NEGATIVE_INFINITY;

/** To be called on every `compositionend` of a field whose keys are commands too. */
export function compositionEnded(event: { readonly timeStamp: number }): void {
  endedAt = event.timeStamp;
}

/** Whether a key belongs to the input method (Japanese conversion, say) and must not act. */
export function belongsToComposition(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  return event.key === 'Enter' && event.timeStamp - endedAt < CONFIRMING_MS;
}
