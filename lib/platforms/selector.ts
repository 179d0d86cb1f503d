/**
 * Where a selector comes from. A platform's `selectors.ts` holds one constant a selector, `evidence.ts` the
 * same names with their sources: only tests import those, so the page's script does not carry them.
 */
export interface SelectorEvidence {
  /** How good the evidence is: A read off the live page or official, B used but not confirmed. */
  readonly mark: 'A' | 'A-' | 'B+' | 'B';
  /** The year (2026), month (2026-08) or years (2025-26) in which it was seen; `undated` if nobody says. */
  readonly year: string;
  /** The section of docs/platforms.md in quotes, and who of that platform's sources saw it. */
  readonly source: string;
}

/** Evidence for every selector of a platform: one without does not compile. */
export type EvidenceOf<Css> = { readonly [Name in keyof Css]: SelectorEvidence };
