import { DUES } from './due-table';

/** What `npm run learn` has learnt of the signs of a deadline (`deadline-signs.ts`). */
export interface LearntDues {
  /** What a time without any sign has, in logarithmic odds. */
  readonly bias: number;
  /** What a line more weighs. */
  readonly step: number;
  /** The line that would say nothing. */
  readonly none: number;
  /** Signs, a line for each weight, with tabs between. */
  readonly signs: string;
}

/** Signs of a deadline with what each weighs. */
export interface Dues {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

let dues: Dues | undefined;

/** They are read when the first message is. */
export function shippedDues(): Dues {
  dues ??= readDues(DUES);
  return dues;
}

/** Makes what was learnt ready for `oddsOf`. */
export function readDues({ bias, step, none, signs }: LearntDues): Dues {
  const weights = signs
    .split('\n')
    .flatMap((line, nth) => line.split('\t').map((sign) => [sign, (nth - none) * step] as const));
  return { bias, weights: new Map(weights) };
}

/** What the signs of a time speak for its being a deadline, as logarithmic odds. */
export function oddsOf(signs: readonly string[], { bias, weights }: Dues): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}
