import type { Situation, Template } from '../template';

/** Situations with what speaks for each, best first, as `readSituation` ranks them. */
export type RankedSituations = readonly {
  readonly situation: Situation;
  readonly score: number;
}[];

/** A message has one or two points, seldom three; what is ranked lower is noise. */
const POINTS = 3;

/** The power of a score's ratio to the best that is its weight. */
const SHARPNESS = 3;

/** What is said hardly a third as plainly as the main point is none of the points. */
const LEAST = 0.05;

/**
 * How much a message is about each situation, best first, at most 1: the third power of its score's ratio to the
 * best. Scores compare within one message only, so nothing but their ratio is used; a power, because the form
 * of a sentence alone says a little of several situations (「〜していただけますか」 asks for anything). Of 690 messages
 * (test/situation) the first template then answers nothing but accepted situations in 78 %; squared in 73.
 */
export function situationWeights(ranked: RankedSituations): ReadonlyMap<Situation, number> {
  const best = ranked[0]?.score ?? 0;
  if (!(best > 0)) return new Map();
  const weighed = ranked
    .slice(0, POINTS)
    .map(({ situation, score }) => [situation, Math.max(0, score / best) ** SHARPNESS] as const);
  return new Map(weighed.filter(([, weight]) => weight >= LEAST));
}

/**
 * How well a template answers such a message, 0 to 1: the cosine of what the message is about and what the
 * template says that it answers. So it counts to meet every point of a message, and a template for this one
 * situation goes before one for many.
 */
export function situationFit(
  { situations }: Pick<Template, 'situations'>,
  weights: ReadonlyMap<Situation, number>,
): number {
  const met = new Set(situations);
  let product = 0;
  let squares = 0;
  for (const [situation, weight] of weights) {
    squares += weight ** 2;
    if (met.has(situation)) product += weight;
  }
  return product === 0 ? 0 : product / Math.sqrt(squares * met.size);
}
