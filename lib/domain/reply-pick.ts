import type { Situation } from './template';

/** The worker took a quick reply: what suggestions learn from (suggestion.ts). A fact; no text. */
export interface ReplyPick {
  /** Random: no two are the same. */
  readonly key: string;
  /** Epoch ms. */
  readonly at: number;
  /** The conversation, platform id included, as it was known then. */
  readonly conversation: string;
  /** The template's id. */
  readonly template: string;
  /** What the client's message asked; absent where there was none to read. */
  readonly situation?: Situation;
}
