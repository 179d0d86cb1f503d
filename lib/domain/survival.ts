/** One wait: how long it lasted, and whether an answer ended it or the sample merely stops there. */
export interface Observation {
  readonly duration: number;
  readonly answered: boolean;
}

/** Ends of a confidence interval; null where the sample does not bound it. */
export interface QuantileInterval {
  readonly from: number | null;
  readonly to: number | null;
}

/** The Kaplan–Meier curve of a sample, in the unit of its durations (metrics §4). */
export interface Survival {
  /** The share of waits still unanswered after `t`: 1 at the beginning, and for an empty sample. */
  at(t: number): number;
  /**
   * The smallest answer time by which the share `p` (over 0, up to 1; 0.5 is the median) was answered;
   * null where the sample never gets there, and for what is no such share. No averaging of two middle values.
   */
  quantile(p: number): number | null;
  /**
   * The 95 % confidence interval of that time: where the curve's pointwise limits reach 1 − p
   * (Brookmeyer and Crowley, Biometrics 38, 1982; limits by Greenwood's variance of log(−log S), as
   * Kalbfleisch and Prentice, R's `survfit(conf.type = "log-log")`). Where S is 0 there are no limits.
   */
  interval(p: number): QuantileInterval;
}

/** The curve after the answers at `time`. */
interface Step {
  readonly time: number;
  readonly left: number;
  /** Greenwood's sum ∑ d / (n (n − d)); infinite once nothing is left. */
  readonly variance: number;
}

/** S(t) and 1 − p are compared with this tolerance (metrics §4). */
const TOLERANCE = 1e-9;

/** The normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/**
 * Kaplan–Meier over waits, answered and still open alike: `S(t) = ∏ (1 − dᵢ / nᵢ)`. At equal times
 * answers come before censorings. There is no minimum size; what is too small to show is the caller's.
 */
export function survival(observations: readonly Observation[]): Survival {
  const steps = stepsOf(observations);
  const firstDownTo = (p: number, level: (step: Step) => number): number | null => {
    if (!(p > 0 && p <= 1)) return null;
    return steps.find((step) => level(step) <= 1 - p + TOLERANCE)?.time ?? null;
  };
  return {
    at: (t) => steps[stepsUntil(steps, t) - 1]?.left ?? 1,
    quantile: (p) => firstDownTo(p, (step) => step.left),
    interval: (p) => ({
      from: firstDownTo(p, (step) => limit(step, 1)),
      to: firstDownTo(p, (step) => limit(step, -1)),
    }),
  };
}

function stepsOf(observations: readonly Observation[]): Step[] {
  const answers = durations(observations, true);
  const censorings = durations(observations, false);
  const steps: Step[] = [];
  let [left, variance, censored] = [1, 0, 0];
  for (let answered = 0; answered < answers.length; ) {
    const time = answers[answered] as number;
    while ((censorings[censored] ?? Infinity) < time) censored++;
    const atRisk = answers.length - answered + censorings.length - censored;
    let now = 1;
    while (answers[answered + now] === time) now++;
    answered += now;
    left *= 1 - now / atRisk;
    variance += now / (atRisk * (atRisk - now));
    steps.push({ time, left, variance });
  }
  return steps;
}

/** Sorted, which a typed array does far faster than an array of objects. */
function durations(observations: readonly Observation[], answered: boolean): Float64Array {
  const some = observations.filter((observation) => observation.answered === answered);
  return Float64Array.from(some, ({ duration }) => duration).sort();
}

/** How many steps lie at or before `t`. */
function stepsUntil(steps: readonly Step[], t: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step).time <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lower (`sign` 1) or upper (−1) limit of S after a step; NaN, which is below nothing, where S is 0. */
function limit({ left, variance }: Step, sign: 1 | -1): number {
  if (left <= 0) return Number.NaN;
  const logarithm = Math.log(left);
  return Math.exp(logarithm * Math.exp((sign * Z_95 * Math.sqrt(variance)) / -logarithm));
}
