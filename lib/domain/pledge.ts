import type { PlatformId } from './platform';

/** What a reply can promise by a time that it names (metrics §3): 返信, 着手, 提出. */
export type PromiseKind = 'answer' | 'start' | 'deliver';

/**
 * What the worker gives their word on, to the client or to themselves. `deadline` (納期): a time that the
 * client named and the worker accepted. `followUp`: to ask once more if the client stays quiet until then.
 */
export type CommitmentKind = PromiseKind | 'deadline' | 'followUp';

/** Whether it is a promise to the client, of which metrics §3 keeps count. */
export function isPromise(kind: CommitmentKind): kind is PromiseKind {
  return kind !== 'deadline' && kind !== 'followUp';
}

/**
 * The worker gave their word: by inserting a reply that promises, by accepting a client's deadline, by
 * noting a promise or asking to be reminded, or by moving one of these. A fact: made once, never changed. What becomes of it is
 * derived (derive-commitments.ts).
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
  /** The worker noted it by hand: it was given in no reply that was inserted. */
  readonly noted?: true;
  /** `ref` of the commitment whose time it replaces (commitment.ts). That one is not erased by it. */
  readonly moves?: string;
}
