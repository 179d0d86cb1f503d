import { asks, spacedSentencesOf } from './interim-words';
import { isJapanese } from './message-language';
import type { PromiseKind } from './pledge';
import { type NamedTime, namedTimes, type TimeReference } from './promise-times';
import { CLAUSE_EN, withClocksWritten } from './spoken-clocks';

/** Which reader read a message; raised whenever it may read a text differently (design §2, "Text"). */
export const OUTBOUND_READER_VERSION = 4;

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
    /取り(?:掛|か)か|取りかか|着手|(?:作業|制作|対応)を?(?:開始|始め)|始め[てまる、]|スタート|\bstarting (?:on |at |from )?(?=$|tomorrow|tonight|today|\w+day)|\b(?:starts?|begins?|get (?:started|going|to work))\b/g,
  ],
  [
    'deliver',
    /(?:納品|提出|お送り|送付|お渡し|お納め|お戻し|お届け|仕上げ|完成|アップ(?:ロード)?|反映)(?!した(?!い)|を?(?:いただ|頂|くださ|下さ))|\b(?:deliver|submit|hand (?:it|them|this)? ?in|finish|complete|have (?:[\w']+ ){1,4}(?:ready|done|finished)|expect (?:the|it|them|everything|a|your|my) |delivery (?:will|should) be|send (?:you )?(?:the|a|it|them|over|everything|all)|you(?:'ll| will)? (?:have|get) (?:it|them|the (?!answer|reply)))\b/g,
  ],
  [
    'answer',
    /(?:連絡|返信|返事|回答|お答え|返答|報告|知らせ|お伝え|ご案内|折り返し|相談)(?!を?(?:いただ|頂|くださ|下さ))|\b(?:reply|respond|get back|come back|answer|update|report|let you know|be in touch|hear from me|confirm|write|follow up|tell you)\b/g,
  ],
];

/** What a sentence ends with besides its words: 「しますね！」「します😊」「しますm(_ _)m」. */
const END = '(?:よ?ね|よ|ので|から|が|し|けれども?|けど)?(?:[^\\p{L}\\p{N}]|[mw笑])*$';

/** The client is asked to act, or it is over: nothing that the worker promises. */
const noPromise = new RegExp(
  `(?:ください|下さい|いただけ(?:ます|れば|ると|ましたら|ない)|頂け(?:ます|れば|ると|ましたら)|幸いです|(?:いただけれ|頂けれ|もらえれ)ば(?:大丈夫|結構|十分|構|間に合)[^。]*|お待ちして(?:おり|い)ます|願い(?:いた)?します)${END}|(?:でしょう|ません|ます)か[。?]*$|(?:でし|まし)た${END}|\\b(?:please|could you|can you|would you|let me know|looking forward)\\b`,
  'u',
);

/** It cannot be, it was once meant to be, or another one does it: 「できかねます」「ご提出されるのですね」, "if you …". */
const denied =
  /(?:でき|出来)(?:ない|ません|ず|なく)|かね(?:ます|る)|間に合(?:わな|いませ|いそうに)|(?:難し|厳し)(?:い(?:です|と|かも|状況|見込み|ので|ため|から|が|けど|[。、!]|$)|く[、て])|無理(?:です|な|が)|(?:される|なさる)(?:の|ん|予定|と)|\b(?:can'?t|cannot|can not|won't|will not|(?:not|un)(?: be)? ?able|couldn't|wouldn't|don't (?:think|expect)|was (?:going|planning|about|supposed) to|would have|meant to)\b|^(?:so |and |but )?(?:if|when|once|as soon as|unless) you\b|\byou (?:said|wrote|mentioned|told)\b/;

/** Where what is denied ends, and what is promised instead begins. */
const TURN =
  /(?<=(?:ない|ません(?:でした)?|かねます|難しい(?:です)?|厳しい(?:です)?|難しく|厳しく|無理(?:です|な))(?:ので|から|が|ため|けれども?|けど|し|ものの)?、)|(?<=[,;]) ?(?=(?:but|so|and|then)? ?(?:i|we)(?:'ll| will| can\b(?! ?not)|'m))|(?=\bbut\b)/;

/** It lies ahead: 「〜ます」「〜予定です」, "will", "by". */
const ahead = new RegExp(
  `(?:ます|予定です|見込みです|つもりです|次第|です)${END}|\\b(?:will|'ll|going to|plan to|aim to|should be|by|can|expect)\\b|\\b(?:work|it|this) (?:begins|starts)\\b|\\bi(?:'m| am)? (?:begin|start)(?:n?ing)?\\b`,
  'u',
);

/** What must come first, and so takes time: 「読みましたら」「確認のうえ」「追って」; not what may never come. */
const conditional =
  /(?:(?<!(?:あり|ござい|でき|出))ましたら|次第|のうえ|の上で?|したうえで|した上で|追って|改めて|あらためて|後ほど|のちほど|後程|あとで|折り返し|てから|(?:[んいっ][だた]ら|(?<!ま)したら)(?=、|また|すぐ|ご|お|折|改|連|返)|(?:確認|検討|調整|拝見|拝読|精査)(?:し|いたし)?(?:て|、)|(?:調べ|確かめ)(?:て|、))|\b(?:let me \w+|once|when|after|as soon as|later|shortly|soon|go through|look (?:at|through|into)|check)\b/;

/** Where one thing ends and the next is said: 「ご連絡しますので、お待ちください」. */
const CLAUSE_JA = /(?<=ます(?:ので|から|が|し|けれども?|けど)[、,]?)(?=.)/;

/**
 * The promises of a reply, in order. One that names no time is given only where no other does, and only
 * once. Never throws but for a time zone that does not exist.
 */
export function readPromises(text: string, reference: TimeReference): PromiseRead[] {
  const timed: PromiseRead[] = [];
  let untimed: PromiseRead | undefined;
  for (const said of spacedSentencesOf(text).flatMap(clausesOf)) {
    if (asks(said) || noPromise.test(said) || !ahead.test(said)) continue;
    const sentence = withClocksWritten(said);
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

/** What a sentence says one after the other, without what it denies. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(CLAUSE_JA);
  return clauses.flatMap((clause) =>
    denied.test(clause) ? clause.split(TURN).filter((part) => !denied.test(part)) : [clause],
  );
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
  if (isJapanese(sentence)) return firstKind(behind) ?? lastKind(before);
  // "Tonight I'll start, and tomorrow I'll deliver": the words next to the time are its own.
  const near = lastKind(before.split(CLAUSE_EN).at(-1) ?? '');
  // What stands before another time belongs to that one.
  const far = next ? undefined : firstKind(behind);
  return near ?? firstKind(behind.split(CLAUSE_EN)[0] ?? '') ?? lastKind(before) ?? far;
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
