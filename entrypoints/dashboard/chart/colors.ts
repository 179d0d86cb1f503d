/** The tokens that charts are drawn with. */
const TOKENS = [
  'ink',
  'ink-soft',
  'line',
  'accent',
  'soon',
  'over',
  'done',
  'unknown',
  'paper-raised',
] as const;

/** A colour by what it means (components/tokens.css). */
export type Tone = (typeof TOKENS)[number];

/** What the tokens are in the present light; a canvas knows no custom properties, nor `light-dark()`. */
export function colorsOf(element: Element): Readonly<Record<Tone, string>> {
  const probe = document.createElement('span');
  element.append(probe);
  const colors = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colors as Record<Tone, string>;
}

/** Calls back when the light of the page changes, by the browser's scheme or the user's choice. */
export function onLightChanged(callback: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(callback);
  scheme.addEventListener('change', callback);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    scheme.removeEventListener('change', callback);
    chosen.disconnect();
  };
}
