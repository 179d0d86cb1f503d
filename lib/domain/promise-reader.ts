import { asks, spacedSentencesOf } from './interim-words';
import { isJapanese } from './message-language';
import type { PromiseKind } from './pledge';
import { type NamedTime, namedTimes, type TimeReference } from './promise-times';

/** Which reader read a message; raised whenever it may read a text differently (design §2, "Text"). */
export const OUTBOUND_READER_VERSION = 2;

/** A promise that a reply makes (metrics §3). */
export interface PromiseRead {
  readonly kind: PromiseKind;
  /** Epoch ms; null where the text names no time: 「資料を読みましたら、ご連絡します」. */
  readonly dueAt: number | null;
}

/** What is promised, in the order of asking: a sentence that hands something over also tells of it. */
const kinds: readonly [PromiseKind, RegExp][] = [
  [
    'start',
    /取り(?:掛|か)か|取りかか|着手|(?:作業|制作|対応)を?(?:開始|始め)|スタート|\b(?:start|begin|get (?:started|going|to work))\b/g,
  ],
  [
    'deliver',
    /納品|提出|お送り|送付|お渡し|お納め|仕上げ|完成|アップ(?:ロード)?|反映|\b(?:deliver|submit|hand (?:it|them|this)? ?in|finish|complete|have (?:it|this|them|everything) (?:ready|done)|send (?:you )?(?:the|a|it|them|over))\b/g,
  ],
  [
    'answer',
    /連絡|返信|返事|回答|返答|報告|知らせ|お伝え|ご案内|折り返し|相談|\b(?:reply|respond|get back|come back|answer|update|report|let you know|be in touch|hear from me|confirm|write|follow up|tell you)\b/g,
  ],
];

/** The client is asked to act, or it is over: nothing that the worker promises. */
const noPromise =
  /(?:ください|下さい|いただけ(?:ます|れば|ると|ましたら|ない)|頂け(?:ます|れば|ると|ましたら)|幸いです|お待ちして(?:おり|い)ます|願い(?:いた)?します)[。!]*$|(?:でしょう|ません|ます)か[。?]*$|(?:でし|まし)た[。!]*$|\b(?:please|could you|can you|would you|let me know|looking forward)\b/;

/** It lies ahead: 「〜ます」「〜予定です」, "will", "by". */
const ahead =
  /(?:ます|予定です|見込みです|つもりです|次第|です)[。!]*$|\b(?:will|'ll|going to|plan to|expect to|by|can)\b/;

/** What must come first, and so takes time: 「読みましたら」「確認のうえ」「追って」. */
const conditional =
  /(?:ましたら|次第|のうえ|の上で?|したうえで|した上で|追って|改めて|あらためて|後ほど|のちほど|後程|あとで|折り返し)|\b(?:once|when|after|as soon as|later|shortly|soon)\b/;

/**
 * The promises of a reply, in order. One that names no time is given only where no other does, and only
 * once. Never throws but for a time zone that does not exist.
 */
export function readPromises(text: string, reference: TimeReference): PromiseRead[] {
  const timed: PromiseRead[] = [];
  let untimed: PromiseRead | undefined;
  for (const sentence of spacedSentencesOf(text)) {
    if (asks(sentence) || noPromise.test(sentence) || !ahead.test(sentence)) continue;
    const times = namedTimes(sentence, reference);
    for (const [index, time] of times.entries()) {
      const kind = kindAt(sentence, time, times[index - 1], times[index + 1]);
      if (kind) timed.push({ kind, dueAt: time.at });
    }
    const kind = times.length === 0 && conditional.test(sentence) && firstKind(sentence);
    if (kind) untimed ??= { kind, dueAt: null };
  }
  return timed.length > 0 || !untimed ? timed : [untimed];
}

/**
 * What is promised by this time. Japanese says it behind the time (「明日までにご連絡します」), English before it
 * ("I'll report by tomorrow"), so one side is asked first; the neighbouring times bound both.
 */
function kindAt(
  sentence: string,
  { from, to }: NamedTime,
  previous: NamedTime | undefined,
  next: NamedTime | undefined,
): PromiseKind | undefined {
  const before = sentence.slice(previous?.to ?? 0, from);
  const behind = sentence.slice(to, next?.from);
  return isJapanese(sentence)
    ? (firstKind(behind) ?? lastKind(before))
    : (lastKind(before) ?? firstKind(behind));
}

function firstKind(part: string): PromiseKind | undefined {
  return placesOf(part)[0]?.kind;
}

function lastKind(part: string): PromiseKind | undefined {
  return placesOf(part).at(-1)?.kind;
}

function placesOf(part: string): { readonly kind: PromiseKind; readonly at: number }[] {
  return kinds
    .flatMap(([kind, sign]) => [...part.matchAll(sign)].map(({ index }) => ({ kind, at: index })))
    .sort((a, b) => a.at - b.at);
}
