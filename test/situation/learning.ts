import { findDeadline } from '@/lib/domain/situation/deadline';
import { type LearntDues, readDues } from '@/lib/domain/situation/dues';
import { evidenceOf } from '@/lib/domain/situation/evidence';
import { fold } from '@/lib/domain/situation/fold';
import { type Habits, readHabits } from '@/lib/domain/situation/habits';
import { type Mix, weigh } from '@/lib/domain/situation/rank';
import { wantsReply } from '@/lib/domain/situation/reply';
import { readSentences } from '@/lib/domain/situation/sentences';
import { situations } from '@/lib/domain/template';
import { descend } from './descend';
import { isHeldOut, type LabelledMessage } from './labelled-message';
import { learnDues } from './learn-deadlines';
import { learnHabits } from './learn-habits';
import { overlap } from './overlap';
import { reference } from './rates';
import { wantedQuiet, wantedSituations } from './wanted';

/**
 * The batches that came when the rules for what is asked and what needs no reply were written, as these look
 * better on all others than they are; and the given messages.
 */
const FRESH = /^[dt-zA-Z]/;
/** Batches are left out in so many groups, as learning takes its time. */
const GROUPS = 5;
const ROUNDS = 200;
const DECAY = 0.01;

interface Weighed {
  readonly message: LabelledMessage;
  /** The words of the deadline that was found. */
  readonly found: string | null;
  readonly evidence: Readonly<Record<string, number>>;
}

/**
 * Learns what scraps of words mean and what tells a deadline from all that is not held out, and how all is weighed
 * from the fresh ones.
 */
export function learn(all: readonly LabelledMessage[]): {
  habits: Habits;
  dues: LearntDues;
  mix: Mix;
} {
  const learnt = all.filter((one) => !isHeldOut(one));
  return { habits: learnHabits(learnt), dues: learnDues(learnt), mix: learnMix(freshly(all)) };
}

/**
 * How the reader does on a batch of which neither habits nor weights have learnt anything, each fresh batch in
 * turn: of each message what was read.
 */
export function leaveOneBatchOut(all: readonly LabelledMessage[]) {
  const fresh = freshly(all);
  const batches = [...new Set(fresh.map(({ message }) => batchOf(message)))];
  return batches.map((batch) => {
    const isOwn = ({ message }: Weighed) => batchOf(message) === batch;
    const mix = learnMix(fresh.filter((one) => !isOwn(one)));
    const read = fresh.filter(isOwn).map(({ message, found, evidence }) => {
      const { ranked, quiet } = weigh(evidence, mix);
      const [best, ...others] = ranked.slice(0, 3).map(({ situation }) => situation);
      return {
        id: message.id,
        language: message.lang,
        first: best === message.best,
        among: [best, ...others].some((one) => one && message.accept.includes(one)),
        needsReply: message.needsReply,
        quiet,
        dated: message.deadline !== null,
        due: found === null ? 'none' : overlap(found, message.deadline ?? '') ? 'found' : 'false',
      };
    });
    return { batch, read };
  });
}

/** The evidence in the fresh messages, by habits and signs that have learnt nothing from their batch. */
function freshly(all: readonly LabelledMessage[]): Weighed[] {
  const learnt = all.filter((one) => !isHeldOut(one));
  const batches = [...new Set(learnt.map(batchOf).filter((batch) => FRESH.test(batch)))];
  return Array.from({ length: GROUPS }).flatMap((_, group) => {
    const left = batches.filter((_, nth) => nth % GROUPS === group);
    const isLeft = (one: LabelledMessage) => left.includes(batchOf(one));
    const others = learnt.filter((one) => !isLeft(one));
    const habits = readHabits(learnHabits(others));
    const dues = readDues(learnDues(others));
    return learnt
      .filter(isLeft)
      .map((message) => ({ message, ...readBy(message.text, habits, dues) }));
  });
}

function readBy(
  text: string,
  habits: ReturnType<typeof readHabits>,
  dues: ReturnType<typeof readDues>,
): Omit<Weighed, 'message'> {
  const folded = fold(text);
  const sentences = readSentences(folded.text);
  const found = findDeadline(folded.text, folded.original, sentences, reference, dues);
  const deadline = found !== null;
  const courteous = !wantsReply(folded.text, sentences, deadline);
  return {
    found: found?.text ?? null,
    evidence: evidenceOf(sentences, { deadline, courteous }, habits),
  };
}

function learnMix(weighed: readonly Weighed[]): Mix {
  const names = Object.keys(weighed[0]?.evidence ?? {});
  const scales = names.map((name) => scaleOf(weighed.map(({ evidence }) => evidence[name] ?? 0)));
  const learnt = (wantedOf: (message: LabelledMessage) => number[], kinds: number) =>
    descend(
      weighed.map(({ message, evidence }) => ({
        features: names.map((_, nth) => nth),
        worth: names.map((name, nth) => scales[nth]?.(evidence[name] ?? 0) ?? 0),
        wanted: wantedOf(message),
      })),
      { features: names.length, kinds },
      { decay: DECAY, rounds: ROUNDS },
    );
  const situated = learnt(wantedSituations, situations.length);
  const quiet = learnt(wantedQuiet, 2);
  const odds = ([needed = 0, none = 0]: readonly number[] = []) => none - needed;
  const bias = [...situated.bias, odds(quiet.bias)];
  const rows = names.map((name, nth) => {
    const scale = scales[nth] ?? ((value: number) => value);
    const row = [...(situated.weights[nth] ?? []), odds(quiet.weights[nth])];
    row.forEach((one, kind) => {
      bias[kind] = (bias[kind] ?? 0) + one * scale(0);
    });
    return [name, row.map((one) => rounded(one * (scale(1) - scale(0))))] as const;
  });
  return { bias: bias.map(rounded), rows: Object.fromEntries(rows) };
}

/** Brings values around 0, and most of them between -1 and 1. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  const spread = Math.sqrt(squares) || 1;
  return (value) => (value - mean) / spread;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function batchOf({ id }: LabelledMessage): string {
  return id.slice(0, 1);
}
