import type { Asking } from './asking';

/** What a sentence is there for. Only the body says what the client wants; the rest may hint at it. */
export type Role = 'greeting' | 'body' | 'closing' | 'signature' | 'quote' | 'cited';

/** A sentence of a folded text. */
export interface Sentence {
  readonly role: Role;
  /** As it is folded, whole. */
  readonly raw: string;
  /** Where `raw` begins in the folded message. */
  readonly start: number;
  /** What words are looked for in: spelled alike, without greeting and without what is cited in it. */
  readonly plain: string;
  readonly language: 'ja' | 'en';
  /** What it asks for. */
  readonly asks: Asking;
}
