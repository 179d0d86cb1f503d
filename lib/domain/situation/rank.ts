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

/** Whoever wants these, or has praised, waits for a word. */
const AWAITED: readonly Situation[] = [
  'request',
  'question',
  'progress',
  'revision',
  'delivered',
  'offer',
];

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
  const probable = probabilitiesOf(odds);
  const ranked = situations
    .map((situation) => ({ situation, score: Math.log1p(SPREAD * probable[situation]) }))
    .sort((a, b) => b.score - a.score);
  const awaits = !evidence['asks nothing'] || AWAITED.some((one) => one === ranked[0]?.situation);
  return { ranked, quiet: awaits ? 0 : 1 / (1 + Math.exp(-(odds[situations.length] ?? 0))) };
}
