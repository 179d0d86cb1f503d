import type { Situation } from '../template';

/**
 * A sign of a situation: how strong it is alone (1 a hint – 5 nearly certain), a pattern over `Sentence.plain`,
 * and where it counts: only in a sentence that asks (`asks`) or that does not (`tells`).
 */
export type Cue = readonly [strength: number, pattern: string, where?: 'asks' | 'tells'];

/** The signs of every situation but the closing, which is what remains (see `reply.ts`). */
export type Cues = Readonly<Record<Situation, readonly Cue[]>>;
