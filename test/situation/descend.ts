/** An example: which features it has, how much of each, and how probable each kind is meant to be. */
export interface Example {
  readonly features: readonly number[];
  readonly worth: readonly number[];
  readonly wanted: readonly number[];
}

/** What a feature weighs for each kind, and what each kind weighs alone. */
export interface Weights {
  readonly weights: number[][];
  readonly bias: number[];
}

/** The first steps are wide; from these shares of the rounds on they are shorter. */
const STRIDES = [
  [0.6, 1],
  [0.85, 0.3],
  [1, 0.1],
] as const;
const STRIDE = 0.1;

/** Multinomial logistic regression by Adam on the whole; `decay` keeps the weights small. The same gives the same. */
export function descend(
  examples: readonly Example[],
  size: { readonly features: number; readonly kinds: number },
  {
    decay,
    rounds,
    isNone = () => false,
  }: {
    readonly decay: number;
    readonly rounds: number;
    /** Weights that stay none, by feature and kind. */
    readonly isNone?: (feature: number, kind: number) => boolean;
  },
): Weights {
  const { features, kinds } = size;
  const biasAt = features * kinds;
  const weights = new Float64Array(biasAt + kinds);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const free = mean.map((_, at) =>
    at < biasAt && isNone(Math.floor(at / kinds), at % kinds) ? 0 : 1,
  );
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeAt(examples, weights, size);
    const part = STRIDES.find(([until]) => round < rounds * until)?.[1] ?? 0.1;
    const stride = (part * STRIDE * Math.sqrt(1 - 0.99 ** round)) / (1 - 0.9 ** round);
    for (let at = 0; at < weights.length; at++) {
      const now =
        (free[at] ?? 1) * ((slope[at] ?? 0) + (at < biasAt ? decay * (weights[at] ?? 0) : 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * now;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * now ** 2;
      weights[at] =
        (weights[at] ?? 0) - (stride * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + 1e-8);
    }
  }
  return {
    weights: Array.from({ length: features }, (_, nth) =>
      Array.from(weights.subarray(nth * kinds, (nth + 1) * kinds)),
    ),
    bias: Array.from(weights.subarray(biasAt)),
  };
}

function slopeAt(
  examples: readonly Example[],
  weights: Float64Array,
  { features, kinds }: { readonly features: number; readonly kinds: number },
): Float64Array {
  const slope = new Float64Array(weights.length);
  const biasAt = features * kinds;
  const odds = new Float64Array(kinds);
  for (const { features: own, worth, wanted } of examples) {
    for (let kind = 0; kind < kinds; kind++) odds[kind] = weights[biasAt + kind] ?? 0;
    own.forEach((feature, nth) => {
      const much = worth[nth] ?? 0;
      for (let kind = 0; kind < kinds; kind++)
        odds[kind] = (odds[kind] ?? 0) + much * (weights[feature * kinds + kind] ?? 0);
    });
    const most = Math.max(...odds);
    const shares = odds.map((one) => Math.exp(one - most));
    const all = shares.reduce((sum, one) => sum + one, 0);
    for (let kind = 0; kind < kinds; kind++) {
      odds[kind] = ((shares[kind] ?? 0) / all - (wanted[kind] ?? 0)) / examples.length;
      slope[biasAt + kind] = (slope[biasAt + kind] ?? 0) + (odds[kind] ?? 0);
    }
    own.forEach((feature, nth) => {
      const much = worth[nth] ?? 0;
      for (let kind = 0; kind < kinds; kind++) {
        const at = feature * kinds + kind;
        slope[at] = (slope[at] ?? 0) + much * (odds[kind] ?? 0);
      }
    });
  }
  return slope;
}
