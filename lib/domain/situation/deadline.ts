import type { Moment } from '../interval';
import { deadlineAt } from './deadline-time';
import type { Sentence } from './sentence';
import { type StatedTime, statedTimes } from './stated-times';

/** By when the client wants something. */
export interface Deadline {
  /** The words that state it, as the client wrote them. */
  readonly text: string;
  /** What is due then: the work, an answer, or the same again and again (毎週月曜). */
  readonly kind: 'deliver' | 'reply' | 'recurring';
  /** The instants (epoch ms, inclusive) at which it may lie; null where none can be told. */
  readonly at: Moment | null;
}

const LIMIT_JA =
  '納期|ノウキ|締切|〆切り?|締め切り?|締切り|(?<!有効|保存|保管|ダウンロード|ドの|契約|試用|証明書の|使用|掲載|支払い?|入金|振込)期限|(?<!支払い?|入金|振込)期日|リミット|デッドライン|納品日|納品希望日?|希望納期|提出日|応募期限|応募締切|校了日?|最終納品|納品(?:予定日?)?(?=は|が|を|:)|deadline|due date|due';
/** Right after the time: 「まで」「中」「必着」「締切」. */
const AFTER =
  /^(?:頃|ごろ|くらい|ぐらい)?(?:[)）」])?(?:(?<until>まで(?:に|には|で)?|迄|必着|〆|締切|締め切り|厳守|以内|(?:が|を)(?:[^。、]{0,8})?(?:納期|締切|〆切|締め切り|期限|期日|リミット|デッドライン|目安)| ?at the latest| ?deadline)|(?<within>中(?:に|で|には|まで)?|いっぱい|のうち|内に?))/;
/** Right before it: 「納期は」「締切:」「"by"」. */
const LABEL = new RegExp(
  `(?:${LIMIT_JA})(?:[^。、\\n]{0,8})?(?:は|が|を|も|→|:|⇒|=|->|について|としては| is| on| by|)[\\s「(、,]*(?:一旦|いったん|ひとまず|遅くとも|できれば|can be |is |will be |now |for |on |to |at )*$`,
);
const BY =
  /\b(?:by|before|until|till|no later than|not later than|latest by|due(?: date)?(?: is| on| by| at)?|clos(?:es?|ing)(?: on)?|needed|deadline(?: is| of|:| will be| now is| moved to| to)?(?: on| at)?)(?: latest)?:? ?(?:(?:the|this|on|about|around|say) )?$/;
/** A day on which the work is wanted, without 「まで」. */
const WANTED_AFTER =
  /^(?:に|には|で)お願いでき|^(?:に|には|で)[^。、!?]{0,10}(?:公開|リリース|発売|使用|使い|入稿|掲載|完成)(?:し)?(?:たい|たく|できれば)|^に(?:は)?いただ(?:くこと|け|きた)|^(?!の)(?:に|には|、)?[^。、!?]{0,14}(?:納品|提出|必要(?:で|と|に|なん)|欲し|ほし|仕上げ|間に合|公開できるよう)/;
/** An appointment is no deadline. */
const MEETS =
  /次回|打ち?合|ミーティング|mtg|面談|通話|曜日|収録|取材|開始|集合|予約|\b(?:call|meeting|meet|chat|interview|talk|speak)\b/;
const WANTED_BEFORE =
  /\b(?:need|want|due|deliver|delivery|expect)\b[^.!?]{0,50}\b(?:on|for|at) $|\bneed (?:it|this|them|these|those|everything|all of it)\b[^.!?]{0,24} $/;
const SELF_WITHIN = /以内|^within\b/;
const SOON_IN =
  /\b(?:need|finish|deliver|done|complete|ready|turn\w* (?:it )?around|possible|send)\b[^.!?]{0,40}$/;

/** What stands until then is no work of the reader's. */
const NOT_DUE_AFTER =
  /^[^。、!?]{0,16}?(?:休業|休み|お休|不在|出張|外出|会議|空い|営業|受付|対応可能|稼働|お時間|打ち?合わ?せ|打合せ|ミーティング|mtg|面談|通話|話せ|実施|開催|待って?(?:い|お|ま)|予定でした|はずでした|とのことでした|でした[がの。]|だった|過ぎ|は難し|は無理)/;
/** It is the client who will do it: humble forms, which nobody uses of the reader. */
const OWN_ACT =
  /^[^。!?]{0,40}?(?:お送り|ご連絡|お渡し|ご用意|用意|準備|手配|お支払い|支払|振り?込み?|入金|ご?返信|お返事|ご?回答|共有|お知らせ|ご提示|確認|検収|添付|アップ|提供|送付|決定|ご報告|連絡|送り|渡し)(?:を|さえ)?(?:でき(?:る|ます|そう)|(?:いた|致)?します|(?:いた|致)?しますので|させて(?:いただき|頂き)ます|する(?:予定|つもり|ので)|ます(?!か|で(?:しょ|すか)|と)|る予定|いたします)/;
const OWN_ACT_EN =
  /\b(?:i|we)(?:'ll| will| shall| can| should be able to| am going to| are going to|'m going to| plan to| hope to|'m| am|'re| are)\b(?![^.,;!?]*\b(?:you|need|like|want|love)\b)[^.,;!?]*$/;
const AWAY_EN =
  /\b(?:away|out|off|closed|unavailable|available|busy|travel\w*|open|meetings?|free|online|holiday|leave|vacation|valid|ends?|starts?|supposed|was|were|promised|said|agreed|missed)\b[^.,;!?]*$/;
const REPLY =
  /返信|返事|ご?連絡|回答|お知らせ|知らせ|教えて|応募|返答|「希望」|お聞かせ|エントリー|意思表示|ご検討|\b(?:reply|respond|response|answer|let (?:me|us) know|confirm|apply|get back|hear (?:back )?from you|decide|accept)\b/;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
  readonly ends: boolean;
  readonly time: StatedTime;
  readonly sentence: Sentence;
}

/** The deadline that a message states most plainly, the first of equals; null where it states none. */
export function findDeadline(
  message: string,
  original: (start: number, end: number) => string,
  sentences: readonly Sentence[],
  reference: { readonly now: number; readonly timeZone: string },
): Deadline | null {
  let best: Candidate | null = null;
  for (const sentence of sentences) {
    if (sentence.role === 'quote' || sentence.role === 'signature' || sentence.role === 'cited')
      continue;
    for (const found of candidatesIn(message, sentence)) {
      if (!best || found.strength > best.strength) best = found;
    }
  }
  if (!best) return null;
  const recurs = best.time.parts.some(({ kind }) => kind === 'every');
  return {
    text: original(best.start, best.end).trim(),
    kind: recurs ? 'recurring' : REPLY.test(clauseAfter(best)) ? 'reply' : 'deliver',
    at: deadlineAt(best.time.parts, best.ends, reference),
  };
}

/** What is said with the deadline; in English mostly before it. */
function clauseAfter({ sentence, end, start }: Candidate): string {
  const { raw, start: from } = sentence;
  return sentence.language === 'ja'
    ? `${raw.slice(end - from, end - from + 30)}`
    : raw.slice(Math.max(0, start - from - 60));
}

function candidatesIn(message: string, sentence: Sentence): Candidate[] {
  const { raw, start } = sentence;
  return statedTimes(raw).flatMap((time): Candidate[] => {
    const before = message.slice(Math.max(0, start + time.start - 60), start + time.start);
    const beforeHere = raw.slice(0, time.start);
    const after = raw.slice(time.end);
    const marker = AFTER.exec(after);
    const strength = strengthOf(raw.slice(time.start, time.end), before, beforeHere, after, marker);
    if (strength === 0) return [];
    const rest = after.slice(marker?.[0].length ?? 0);
    if (NOT_DUE_AFTER.test(rest) || OWN_ACT.test(rest)) return [];
    if (AWAY_EN.test(beforeHere)) return [];
    if (sentence.asks === null && OWN_ACT_EN.test(beforeHere)) return [];
    const by = BY.exec(beforeHere);
    return [
      {
        start: start + time.start - (by ? by[0].length : 0),
        end: start + time.end + (marker ? marker[0].length : 0),
        strength,
        ends: marker?.groups?.within !== undefined,
        time,
        sentence,
      },
    ];
  });
}

function strengthOf(
  words: string,
  before: string,
  beforeHere: string,
  after: string,
  marker: RegExpExecArray | null,
): number {
  if (marker?.groups?.until !== undefined) return LABEL.test(before) ? 5 : 4;
  if (LABEL.test(before)) return 4;
  if (BY.test(beforeHere)) return 4;
  if (SELF_WITHIN.test(words)) return 3;
  if (marker) return 3;
  if (/^in\b/.test(words)) return SOON_IN.test(beforeHere) ? 2 : 0;
  if (MEETS.test(beforeHere + after)) return 0;
  if (WANTED_AFTER.test(after) || WANTED_BEFORE.test(beforeHere)) return 2;
  return 0;
}
