import { type Situation, situations } from '../template';
import { handsOver } from './attachments';
import { isNegated, weightOf } from './context';
import type { Cues } from './cue';
import { cuesEn } from './cues-en';
import { cuesJa } from './cues-ja';
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

/** Where something is asked, a sentence that only tells is the background; how much of its cues then counts. */
const BACKGROUND: Readonly<Partial<Record<Situation, number>>> = {
  delivered: 0.5,
  payment: 0.65,
  progress: 0.75,
  schedule: 0.8,
  deadline: 0.8,
  revision: 0.8,
  materials: 0.85,
  trouble: 0.9,
};

/** What a sentence may want by its form alone. */
const BY_FORM: Readonly<
  Record<'act' | 'answer' | 'none', Readonly<Partial<Record<Situation, number>>>>
> = {
  act: { request: 2, revision: 1, question: 0.4, deadline: 0.3 },
  answer: { question: 1.5, progress: 0.6, payment: 0.3, offer: 0.3 },
  none: { delivered: 0.5, trouble: 0.4, materials: 0.3 },
};

/** 「エラー画面を添付します」: it shows what is wrong, and is nothing to work with. */
function isEvidence({ plain }: Sentence): boolean {
  return /(?:エラー|不具合|届いた|表示された|崩れ)[^。]{0,12}(?:画面|画像|メール|スクショ|キャプチャ|ログ)|\b(?:screenshots?|recording|photo|log) of (?:the|their|our|my|this) (?:error|issue|problem|bug)|\berror\b/.test(
    plain,
  );
}

/** What is handed over is the worker's own work with marks in it. */
const MARKED =
  /赤字|朱|赤入|校正|コメント|注釈|修正(?:指示|箇所|点)|\b(?:marked|mark-?ups?|annotat|redlin|comments|feedback|track)/;

/** 「〜を添付しましたので、〜してください」: handed over as news, and not by the way (「添付の〜に署名してください」). */
const DONE = /(?:ます|ました)(?:ので|が|から|の?で)/;

/** What the cues found in the sentences add up to, by situation. */
export function cueTotals(sentences: readonly Sentence[]): Readonly<Record<Situation, number>> {
  const found = new Map<Situation, number[]>(situations.map((one) => [one, []]));
  const asked = sentences.some(({ role, asks }) => role === 'body' && asks !== null);
  for (const sentence of sentences) {
    const background = asked && sentence.asks === null ? BACKGROUND : {};
    for (const [situation, strength] of strengthsOf(sentence)) {
      const weight = WEIGHT[sentence.role] * (background[situation] ?? 1);
      found.get(situation)?.push(strength * weight);
    }
  }
  const factor = factorsOf(sentences);
  return Object.fromEntries(
    [...found].map(([situation, all]) => [situation, total(all) * (factor[situation] ?? 1)]),
  ) as Record<Situation, number>;
}

/** With fresh material, what is to be otherwise is an instruction for the work ahead. */
function factorsOf(sentences: readonly Sentence[]): Partial<Record<Situation, number>> {
  const fresh = sentences.some(
    (one) =>
      WEIGHT[one.role] > 0 &&
      (one.asks === null || DONE.test(one.plain)) &&
      handsOver(one) === 'now' &&
      !MARKED.test(one.plain),
  );
  if (!fresh) return {};
  return { revision: 0.7, ...(sentences.some(isEvidence) ? { materials: 0.7 } : {}) };
}

function strengthsOf(sentence: Sentence): [Situation, number][] {
  const { plain, language, asks, role } = sentence;
  if (WEIGHT[role] === 0) return [];
  const found: [Situation, number][] = [];
  for (const [situation, cues] of compiled[language]) {
    for (const { strength, pattern, where } of cues) {
      if (where !== undefined && (where === 'asks') !== (asks !== null)) continue;
      const match = pattern.exec(plain);
      if (!match) continue;
      const before = plain.slice(0, match.index);
      const after = plain.slice(match.index + match[0].length);
      if (!isNegated(before, after, language)) {
        found.push([situation, strength * weightOf(before, after, language)]);
      } else if (situation === 'revision' && asks === null) found.push(['delivered', 2]);
    }
  }
  if (role === 'body') {
    for (const form of Object.entries(BY_FORM[asks ?? 'none']))
      found.push(form as [Situation, number]);
  }
  const hands = handsOver(sentence);
  if (hands === 'later') found.push(['materials', asks === null ? 2.5 : 1]);
  if (hands === 'now') found.push(['materials', asks === null ? 4.5 : DONE.test(plain) ? 4 : 3]);
  return found;
}

function total(strengths: readonly number[]): number {
  return [...strengths]
    .sort((a, b) => b - a)
    .reduce((sum, strength, nth) => sum + strength * NEXT ** nth, 0);
}
