import type { PlatformId } from './platform';

/**
 * What the worker gives their word on. A promise: 返信 (answer), 着手 (start) or 提出 (deliver) by a time
 * that they named (metrics §3). A deadline (納期): a time that the client named and the worker accepted.
 */
export type CommitmentKind = 'answer' | 'start' | 'deliver' | 'deadline';

/**
 * The worker gave their word: by inserting a reply that promises, by accepting a client's deadline, or by
 * moving one of these. A fact: made once, never changed. What becomes of it is derived.
 */
export interface Pledge {
  /** Random: no two are the same, whichever device made them. */
  readonly key: string;
  readonly platform: PlatformId;
  /** The conversation's id as it was known then. */
  readonly conversation: string;
  readonly kind: CommitmentKind;
  /** Epoch ms. */
  readonly dueAt: number;
  /** When it was inserted, accepted or moved (epoch ms). */
  readonly madeAt: number;
  /** `ref` of the commitment whose time it replaces (commitment.ts). That one is not erased by it. */
  readonly moves?: string;
}
