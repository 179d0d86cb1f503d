import { placesIn } from '@/lib/domain/situation/deadline';
import { signsOf } from '@/lib/domain/situation/deadline-signs';
import type { LearntDues } from '@/lib/domain/situation/dues';
import { fold } from '@/lib/domain/situation/fold';
import { readSentences } from '@/lib/domain/situation/sentences';
import { descend } from './descend';
import type { LabelledMessage } from './labelled-message';

const ROUNDS = 150;
/** A sign that stood at fewer times is chance. */
const LEAST = 2;
/** So many signs are kept, those that tell most. */
const KEPT = 450;
/** What a line of the table weighs, in logarithmic odds. */
const STEP = 0.25;
/** The first line and the last; more is cut off. */
const MOST = 9;
/** Keeps the weights small: few examples must not make great certainty. */
const DECAY = { all: 0.003, kept: 0.0015 };

interface Told {
  readonly signs: readonly string[];
  readonly due: boolean;
}

/** Learns what each sign of a deadline is worth, from all times that the messages state; the same give the same. */
export function learnDues(messages: readonly LabelledMessage[]): LearntDues {
  const times = messages.flatMap(timesOf);
  const counts = new Map<string, number>();
  for (const sign of times.flatMap(({ signs }) => signs))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const all = [...counts].flatMap(([sign, count]) =>
    count >= LEAST && !/[`\\$\t\n]/.test(sign) ? sign : [],
  );
  const { weights } = weighed(times, all, DECAY.all);
  const told = (nth: number) =>
    Math.abs(weights[nth] ?? 0) * Math.sqrt(counts.get(all[nth] ?? '') ?? 0);
  const least = all.map((_, nth) => told(nth)).sort((a, b) => b - a)[KEPT] ?? 0;
  const kept = all.filter((_, nth) => told(nth) > least).sort();
  return written(kept, weighed(times, kept, DECAY.kept));
}

function timesOf({ text, deadline }: LabelledMessage): Told[] {
  const { text: folded, original } = fold(text);
  const dueFrom = deadline === null ? text.length : text.indexOf(deadline);
  const dueTo = dueFrom + (deadline ?? '').length;
  return placesIn(folded, readSentences(folded)).map((place) => {
    const start = place.sentence.start + place.time.start;
    const from = original(0, start).length;
    const to = original(0, start + place.words.length).length;
    return { signs: [...new Set(signsOf(place))], due: from < dueTo && dueFrom < to };
  });
}

function weighed(times: readonly Told[], signs: readonly string[], decay: number) {
  const numbers = new Map(signs.map((sign, nth) => [sign, nth]));
  const examples = times.map((time) => {
    const features = time.signs.flatMap((sign) => numbers.get(sign) ?? []);
    return { features, worth: features.map(() => 1), wanted: time.due ? [0, 1] : [1, 0] };
  });
  const { weights, bias } = descend(
    examples,
    { features: signs.length, kinds: 2 },
    { decay, rounds: ROUNDS },
  );
  const odds = ([not = 0, due = 0]: readonly number[] = []) => due - not;
  return { weights: weights.map(odds), bias: odds(bias) };
}

function written(
  signs: readonly string[],
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
): LearntDues {
  const lines: string[][] = Array.from({ length: 2 * MOST + 1 }, () => []);
  signs.forEach((sign, nth) => {
    const steps = Math.round((weights[nth] ?? 0) / STEP);
    if (steps !== 0) lines[MOST + Math.max(-MOST, Math.min(MOST, steps))]?.push(sign);
  });
  return {
    bias: Number(bias.toFixed(2)),
    step: STEP,
    none: MOST,
    signs: lines.map((line) => line.join('\t')).join('\n'),
  };
}
