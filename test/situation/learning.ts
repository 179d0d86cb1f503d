import { fold } from '@/lib/domain/situation/fold';
import { type Habits, habitsOf, readHabits, scrapsOf } from '@/lib/domain/situation/habits';
import { readSentences, wordsOf } from '@/lib/domain/situation/sentences';
import { situations } from '@/lib/domain/template';
import { isHeldOut, type LabelledMessage } from './labelled-message';

const ROUNDS = 200;
/** A scrap that stood in fewer messages is chance. */
const LEAST = 3;
/** So many scraps are kept, those that tell most. */
const KEPT = 880;
/** A weight is a digit, this being none; finer ones weigh more bytes and tell no more. */
const STEPS = 2;
/** Less than this many steps is none. */
const LEAST_STEPS = 0.6;
/** The share of weights that are not cut off. */
const UNCUT = 0.95;
/** Keeps the weights small: few examples must not make great certainty. */
const DECAY = 0.004;
/** What an accepted situation is worth beside the best one. */
const ACCEPTED = 0.3;

interface Example {
  readonly scraps: readonly number[];
  readonly wanted: readonly number[];
}

/** Learns by multinomial logistic regression from what is not held out; the same examples give the same rows. */
export function learn(all: readonly LabelledMessage[]): Habits {
  const messages = all.filter((message) => !isHeldOut(message));
  const scraps = messages.map(({ text }) => [...scrapsOf(plainWordsOf(text))]);
  const counts = new Map<string, number>();
  for (const scrap of scraps.flat()) counts.set(scrap, (counts.get(scrap) ?? 0) + 1);
  const known = [...counts].filter(([scrap, count]) => count >= LEAST && !/[`\\$]/.test(scrap));
  const first = descend(examplesOf(messages, scraps, known), known.length);
  const told = (nth: number) =>
    Math.hypot(...(first.weights[nth] ?? [])) * Math.sqrt(known[nth]?.[1] ?? 0);
  const kept = known
    .map((row, nth) => ({ row, told: told(nth) }))
    .sort((a, b) => b.told - a.told)
    .slice(0, KEPT)
    .map(({ row }) => row)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { weights, bias } = descend(examplesOf(messages, scraps, kept), kept.length);
  // The few greatest weights are cut off, so that the others do not all become none.
  const sizes = weights
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * UNCUT)] ?? 1) / STEPS;
  const digits = (row: readonly number[]) => row.map((weight) => digitOf(weight / step)).join('');
  const rows = kept
    .map(([scrap], nth) => ({ scrap, digits: digits(weights[nth] ?? []) }))
    .filter((row) => !new RegExp(`^${STEPS}+$`).test(row.digits));
  return {
    step: Number(step.toFixed(4)),
    none: STEPS,
    bias: bias.map((one) => Number(one.toFixed(3))),
    scraps: rows.map(({ scrap }) => scrap).join('\n'),
    weights: situations.map((_, nth) => rows.map((row) => row.digits[nth]).join('')).join('\n'),
  };
}

/**
 * How habits do on a batch of which they have learnt nothing, each batch in turn: the share of its messages
 * whose best situation they hold most probable. Rules have no part in it, for they have seen all batches.
 */
export function leaveOneBatchOut(all: readonly LabelledMessage[]) {
  const messages = all.filter((message) => !isHeldOut(message));
  const batches = [...new Set(messages.map(batchOf))];
  return batches.map((batch) => {
    const own = messages.filter((message) => batchOf(message) === batch);
    const habits = readHabits(learn(messages.filter((message) => batchOf(message) !== batch)));
    const right = own.filter(({ text, best }) => {
      const probable = habitsOf(plainWordsOf(text), habits);
      return situations.every((one) => probable[one] <= probable[best]);
    });
    return { batch, messages: own.length, right: right.length };
  });
}

function batchOf({ id }: LabelledMessage): string {
  return id.slice(0, 1);
}

function plainWordsOf(text: string): string {
  return wordsOf(readSentences(fold(text).text));
}

/** A weight in steps as a digit; what is less than one step says too little to be carried. */
function digitOf(steps: number): number {
  const whole = Math.abs(steps) < LEAST_STEPS ? 0 : Math.round(steps);
  return Math.min(2 * STEPS, Math.max(0, whole + STEPS));
}

function examplesOf(
  messages: readonly LabelledMessage[],
  scraps: readonly (readonly string[])[],
  known: readonly (readonly [string, number])[],
): Example[] {
  const numbers = new Map(known.map(([scrap], nth) => [scrap, nth]));
  return messages.map(({ best, accept }, nth) => {
    const wanted = situations.map((one): number =>
      one === best ? 1 : accept.includes(one) ? ACCEPTED : 0,
    );
    const all = wanted.reduce((sum, one) => sum + one, 0);
    return {
      scraps: (scraps[nth] ?? []).flatMap((scrap) => numbers.get(scrap) ?? []),
      wanted: wanted.map((one) => one / all),
    };
  });
}

/** Gradient descent with momentum on the whole. */
function descend(examples: readonly Example[], scraps: number) {
  const kinds = situations.length;
  const weights = new Float64Array(scraps * kinds);
  const momentum = new Float64Array(scraps * kinds);
  const bias = new Float64Array(kinds);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(scraps * kinds);
    const biasSlope = new Float64Array(kinds);
    for (const { scraps: own, wanted } of examples) {
      const length = Math.sqrt(own.length) || 1;
      const odds = Array.from(bias);
      for (const scrap of own) {
        for (let kind = 0; kind < kinds; kind++) {
          odds[kind] = (odds[kind] ?? 0) + (weights[scrap * kinds + kind] ?? 0) / length;
        }
      }
      const most = Math.max(...odds);
      const shares = odds.map((one) => Math.exp(one - most));
      const all = shares.reduce((sum, one) => sum + one, 0);
      for (let kind = 0; kind < kinds; kind++) {
        const off = (shares[kind] ?? 0) / all - (wanted[kind] ?? 0);
        biasSlope[kind] = (biasSlope[kind] ?? 0) + off;
        for (const scrap of own) {
          const at = scrap * kinds + kind;
          slope[at] = (slope[at] ?? 0) + off / length;
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      momentum[at] =
        0.9 * (momentum[at] ?? 0) + (50 * (slope[at] ?? 0)) / examples.length + DECAY * weight;
      weights[at] = weight - 0.2 * (momentum[at] ?? 0);
    }
    for (let kind = 0; kind < kinds; kind++) {
      bias[kind] = (bias[kind] ?? 0) - (0.5 * (biasSlope[kind] ?? 0)) / examples.length;
    }
  }
  return {
    weights: Array.from({ length: scraps }, (_, scrap) =>
      Array.from(weights.subarray(scrap * kinds, (scrap + 1) * kinds)),
    ),
    bias: Array.from(bias),
  };
}
