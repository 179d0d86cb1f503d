/**
 * Where a selector comes from (docs/platforms.md). An adapter's `selectors.ts` holds two tables with the same
 * names: `css`, which the adapter uses, and `evidence`, which only tests and documents import and
 * which the bundler therefore leaves out of the content script.
 */
export interface SelectorEvidence {
  /** How good the evidence is: A read off the live page or official, B used but not confirmed. */
  readonly mark: 'A' | 'A-' | 'B+' | 'B';
  /** The year or month in which it was seen. */
  readonly year: string;
  readonly source: string;
}

/** Evidence for every selector of a table: one without does not compile. */
export type EvidenceOf<Css> = { readonly [Name in keyof Css]: SelectorEvidence };
