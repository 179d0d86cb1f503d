import { type Situation, situations } from '../template';
import { handsOver } from './attachments';
import type { Cues } from './cue';
import { cuesEn } from './cues-en';
import { cuesJa } from './cues-ja';
import { isNegated } from './negation';
import { closingShare } from './reply';
import type { Role, Sentence } from './sentence';

interface Compiled {
  readonly strength: number;
  readonly pattern: RegExp;
  readonly where: 'asks' | 'tells' | undefined;
}

const compiled = { ja: compile(cuesJa), en: compile(cuesEn) };

function compile(cues: Cues): readonly (readonly [Situation, readonly Compiled[]])[] {
  return situations.map((situation) => [
    situation,
    cues[situation].map(([strength, pattern, where]) => {
      return { strength, pattern: new RegExp(pattern), where };
    }),
  ]);
}

/** How much of a cue counts where it stands. */
const WEIGHT: Readonly<Record<Role, number>> = {
  body: 1,
  closing: 0.3,
  greeting: 0.3,
  cited: 0.3,
  signature: 0,
  quote: 0,
};
/** Of several cues the strongest says most: the next counts for half, and so on. */
const NEXT = 0.5;

/** The situations with what speaks for each, the best first; those that nothing speaks for in their own order. */
export function rankSituations(
  sentences: readonly Sentence[],
  stated: { readonly deadline: boolean; readonly needsReply: boolean },
): { situation: Situation; score: number }[] {
  const found = new Map<Situation, number[]>(situations.map((one) => [one, []]));
  const add = (situation: Situation, strength: number) => found.get(situation)?.push(strength);
  for (const sentence of sentences) {
    const weight = WEIGHT[sentence.role];
    if (weight > 0) addCues(sentence, weight, add);
  }
  if (stated.deadline) add('deadline', 1.5);
  const closing = closingShare(sentences);
  add('closing', stated.needsReply ? 2.5 * closing : 12);
  return situations
    .map((situation) => ({ situation, score: total(found.get(situation) ?? []) }))
    .sort((a, b) => b.score - a.score);
}

function addCues(
  sentence: Sentence,
  weight: number,
  add: (situation: Situation, strength: number) => void,
): void {
  const { plain, language, asks } = sentence;
  for (const [situation, cues] of compiled[language]) {
    for (const { strength, pattern, where } of cues) {
      if (where !== undefined && (where === 'asks') !== (asks !== null)) continue;
      const match = pattern.exec(plain);
      if (!match) continue;
      const before = plain.slice(0, match.index);
      const after = plain.slice(match.index + match[0].length);
      if (isNegated(before, after, language)) {
        if (situation === 'revision') add('delivered', 2 * weight);
        continue;
      }
      add(situation, strength * weight);
    }
  }
  if (asks === 'act') add('request', 2 * weight);
  if (asks === 'answer') add('question', 1.5 * weight);
  if (handsOver(sentence)) add('materials', (asks === null ? 4 : 3) * weight);
}

function total(strengths: readonly number[]): number {
  return [...strengths]
    .sort((a, b) => b - a)
    .reduce((sum, strength, nth) => sum + strength * NEXT ** nth, 0);
}
