import { fold } from '@/lib/domain/situation/fold';
import { type Habits, scrapsOf } from '@/lib/domain/situation/habits';
import { readSentences, wordsOf } from '@/lib/domain/situation/sentences';
import { situations } from '@/lib/domain/template';
import { descend, type Example, type Weights } from './descend';
import type { LabelledMessage } from './labelled-message';
import { wantedQuiet, wantedSituations } from './wanted';

/** Fewer are enough to tell which scraps tell most. */
const ROUNDS = { all: 45, kept: 90 };
/** A scrap that stood in fewer messages is chance. */
const LEAST = 2;
/** So many scraps are kept, those that tell most. */
const KEPT = 4430;
/** A weight is a digit, this being none; finer ones weigh more bytes and tell little more. */
const STEPS = 3;
/** Less than this many steps is none. */
const LEAST_STEPS = 0.5;
/** The share of weights that are not cut off. */
const UNCUT = 0.985;
/** The share of weights that are made none before the others are learnt again: most say little and weigh bytes. */
const NONE = 0.7;
/** Keeps the weights small: few examples must not make great certainty. */
const DECAY = { all: 1e-4, kept: 3e-5, quiet: 5e-5 };
/** Brings rareness to about 1. */
const RARENESS = 4;

/** A scrap, how many messages have it, and how much its rareness makes of it. */
interface Known {
  readonly scrap: string;
  readonly count: number;
  readonly rareness: number;
}

/** Learns by logistic regression on scraps, each weighed by its rareness; the same messages give the same. */
export function learnHabits(messages: readonly LabelledMessage[]): Habits {
  const scraps = messages.map(({ text }) => [...scrapsOf(plainWordsOf(text))]);
  const all = knownIn(scraps);
  const first = descendOn(messages, scraps, all, 'all');
  const told = all.map(
    ({ count }, nth) => Math.hypot(...(first.weights[nth] ?? [])) * Math.sqrt(count),
  );
  const least = told.toSorted((a, b) => b - a)[KEPT] ?? 0;
  const kept = inOrder(all.filter((_, nth) => (told[nth] ?? 0) > least));
  const whole = descendOn(messages, scraps, kept, 'kept');
  const sizes = whole.weights
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const small = sizes[Math.floor(sizes.length * NONE)] ?? 0;
  return written(
    kept,
    descendOn(
      messages,
      scraps,
      kept,
      'kept',
      (nth, kind) => Math.abs(whole.weights[nth]?.[kind] ?? 0) < small,
    ),
  );
}

function plainWordsOf(text: string): string {
  return wordsOf(readSentences(fold(text).text));
}

function knownIn(scraps: readonly (readonly string[])[]): Known[] {
  const counts = new Map<string, number>();
  for (const scrap of scraps.flat()) counts.set(scrap, (counts.get(scrap) ?? 0) + 1);
  return [...counts].flatMap(([scrap, count]) =>
    count >= LEAST && !/[`\\$\t]/.test(scrap)
      ? { scrap, count, rareness: Math.log(scraps.length / count) / RARENESS }
      : [],
  );
}

/** Weights of the situations and, as a last column, of needing no reply, for scraps that count 1 each. */
function descendOn(
  messages: readonly LabelledMessage[],
  scraps: readonly (readonly string[])[],
  known: readonly Known[],
  step: 'all' | 'kept',
  isNone: (nth: number, kind: number) => boolean = () => false,
): Weights {
  const numbers = new Map(known.map(({ scrap }, nth) => [scrap, nth]));
  const examples = (wantedOf: (message: LabelledMessage) => number[]): Example[] =>
    messages.map((message, nth) => {
      const features = (scraps[nth] ?? []).flatMap((scrap) => numbers.get(scrap) ?? []);
      const length = Math.sqrt(features.length);
      const worth = features.map((feature) => (known[feature]?.rareness ?? 0) / length);
      return { features, worth, wanted: wantedOf(message) };
    });
  const situated = descend(
    examples(wantedSituations),
    { features: known.length, kinds: situations.length },
    { decay: DECAY[step], rounds: ROUNDS[step], isNone },
  );
  const quiet = descend(
    examples(wantedQuiet),
    { features: known.length, kinds: 2 },
    { decay: DECAY.quiet, rounds: ROUNDS[step], isNone: (nth) => isNone(nth, situations.length) },
  );
  const odds = ([needed = 0, none = 0]: readonly number[] = []) => none - needed;
  return {
    weights: known.map(({ rareness }, nth) =>
      [...(situated.weights[nth] ?? []), odds(quiet.weights[nth])].map((one) => one * rareness),
    ),
    bias: [...situated.bias, odds(quiet.bias)],
  };
}

/** English words first, then the rest by their first characters, as `Habits` lists them. */
function inOrder(known: readonly Known[]): Known[] {
  const rank = ({ scrap }: Known) => (isWord(scrap) ? `0${scrap}` : `1${scrap.padEnd(2, '\t')}`);
  return known.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function isWord(scrap: string): boolean {
  return /^[a-z']/.test(scrap);
}

function written(kept: readonly Known[], { weights, bias }: Weights): Habits {
  // The few greatest weights are cut off, so that the others do not all become none.
  const sizes = weights
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * UNCUT)] ?? 1) / STEPS;
  const scraps = kept.map(({ scrap }) => scrap);
  const lines = new Map<string, string>();
  for (const scrap of scraps.filter((one) => !isWord(one))) {
    const first = scrap.charAt(0);
    lines.set(first, `${lines.get(first) ?? ''}${scrap.charAt(1) || '\t'}`);
  }
  return {
    step: Number(step.toFixed(4)),
    none: STEPS,
    bias: bias.map((one) => Number(one.toFixed(3))),
    words: scraps.filter(isWord).join(' '),
    pairs: [...lines].map(([first, next]) => first + next).join('\n'),
    weights: bias
      .map((_, kind) => weights.map((row) => digitOf((row[kind] ?? 0) / step)).join(''))
      .join('\n'),
  };
}

/** A weight in steps as a digit; what is less than one step says too little to be carried. */
function digitOf(steps: number): number {
  const whole = Math.abs(steps) < LEAST_STEPS ? 0 : Math.round(steps);
  return Math.min(2 * STEPS, Math.max(0, whole + STEPS));
}
