import { type Situation, situations } from '../template';
import { probabilitiesOf } from './habits';
import { MIX } from './mix-table';

/** How what was found is weighed, as `npm run learn` has learnt it. */
export interface Mix {
  /** By situation, in their order; the last is for needing no reply. */
  readonly bias: readonly number[];
  /** The same for each piece of evidence. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** Scores stay near each other, as if the second best might be meant too. */
const SPREAD = 1000;

/** So probable it must be that nobody waits: a silenced client is the worst error. */
export const QUIET = 0.65;
/** So much less probable it is where work or money is spoken of: praise wants thanks. */
const NEWS = 0.2;
/** What a closing loses, in logarithmic odds, where an answer is wanted. */
const OPEN_CLOSING = 1.5;

/** What the evidence speaks for: the situations, the best first, and how probably nobody waits for an answer. */
export function weigh(
  evidence: Readonly<Record<string, number>>,
  { bias, rows }: Mix = MIX,
): { ranked: { situation: Situation; score: number }[]; quiet: number } {
  const odds = bias.map((one, nth) =>
    Object.entries(rows).reduce(
      (sum, [name, row]) => sum + (row[nth] ?? 0) * (evidence[name] ?? 0),
      one,
    ),
  );
  const none = 1 / (1 + Math.exp(-(odds[situations.length] ?? 0)));
  const ranked = rankedBy(odds);
  // Whoever asks a question or names a day waits for a nod.
  const awaits = evidence['asks an answer'] === 1 || evidence.deadline === 1;
  const quiet = evidence.courteous ? 1 : awaits ? 0 : none - (evidence.news ? NEWS : 0);
  if (quiet >= QUIET) return { ranked, quiet };
  const open = odds.map((one, nth) => (situations[nth] === 'closing' ? one - OPEN_CLOSING : one));
  return { ranked: rankedBy(open), quiet };
}

function rankedBy(odds: readonly number[]): { situation: Situation; score: number }[] {
  const probable = probabilitiesOf(odds);
  return situations
    .map((situation) => ({ situation, score: Math.log1p(SPREAD * probable[situation]) }))
    .sort((a, b) => b.score - a.score);
}
