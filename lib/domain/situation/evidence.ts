import { situations } from '../template';
import { handsOver } from './attachments';
import { habitsOf, type readHabits } from './habits';
import { isNotice } from './notices';
import { closingShare, isNews } from './reply';
import type { Sentence } from './sentence';
import { wordsOf } from './sentences';

/** What was read of a message before its situation. */
export interface Stated {
  readonly deadline: boolean;
  /** By the rules of `reply.ts` nobody waits for an answer. */
  readonly courteous: boolean;
}

/** Less probable than this, a situation is improbable, however much. */
const LEAST = 0.001;
/** Length is told in hundreds of characters, up to so many. */
const MOST_HUNDREDS = 4;

/**
 * What can be said of a message, as numbers with names: what habits find for each situation, and what
 * its form is. `rank.ts` weighs it; which weights, `npm run learn` finds out. `habits`: others than
 * those that are shipped.
 */
export function evidenceOf(
  sentences: readonly Sentence[],
  stated: Stated,
  habits?: ReturnType<typeof readHabits>,
): Readonly<Record<string, number>> {
  const { probable, quiet } = habitsOf(wordsOf(sentences), habits);
  return {
    ...Object.fromEntries(
      situations.map((one) => [`habit ${one}`, Math.log(probable[one] + LEAST)]),
    ),
    quiet,
    ...formOf(sentences, stated),
  };
}

function formOf(
  sentences: readonly Sentence[],
  { deadline, courteous }: Stated,
): Readonly<Record<string, number>> {
  const own = sentences.filter(({ role }) => role !== 'quote' && role !== 'signature');
  const body = own.filter(({ role }) => role === 'body');
  const acts = own.filter(({ asks }) => asks === 'act').length;
  const answers = own.filter(({ asks }) => asks === 'answer').length;
  const hands = own.map(handsOver);
  return {
    'asks an act': Number(acts > 0),
    'asks an answer': Number(answers > 0),
    'asks nothing': Number(acts + answers === 0),
    'several acts': Number(acts > 1),
    'several answers': Number(answers > 1),
    'first asks an act': Number(body.at(0)?.asks === 'act'),
    'first asks an answer': Number(body.at(0)?.asks === 'answer'),
    'last asks an act': Number(body.at(-1)?.asks === 'act'),
    'last asks an answer': Number(body.at(-1)?.asks === 'answer'),
    deadline: Number(deadline),
    courteous: Number(courteous),
    'hands over': Number(hands.includes('now')),
    'hands over later': Number(hands.includes('later')),
    closing: closingShare(sentences),
    notice: Number(own.some(isNotice)),
    news: Number(own.some(isNews)),
    japanese: Number(own.some(({ language }) => language === 'ja')),
    length: Math.min(MOST_HUNDREDS, wordsOf(sentences).length / 100),
  };
}
