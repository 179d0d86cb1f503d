import type { Moment } from '../interval';
import { deadlineAt } from './deadline-time';
import { anyOf, r } from './pattern';
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
  '納期|ノウキ|締切|〆切り?|締め切り?|締切り|(?<!有効|保存|保管|ダウンロード|ドの|契約|試用|証明書の|使用|掲載|支払い?|入金|振込)期限|(?<!支払い?|入金|振込)期日|リミット|デッドライン|納品日|納品希望日?|希望納期|提出日|応募期限|応募締切|校了日?|最終納品|カットオフ|お?尻(?=は|が)|ケツ(?=は|が)|納品(?:予定日?)?(?=は|が|を|:)|deadline|due date|due|cut-?off|hard stop|(?<![一-龠き])(?:締め|しめ)(?=は|が|の件|:)';
const LIMIT = new RegExp(LIMIT_JA);
/** Right after the time: 「まで」「中」「必着」「締切」. */
const AFTER =
  /^(?:頃|ごろ|くらい|ぐらい|あたり)?(?:[)）」])?(?:(?<until>まで|迄|必着|着で|必須|〆|締切|締め切り|厳守|以内|(?:(?:が|を)(?:[^。、]{0,8})?|は(?:絶対の?)?)(?:納期|締切|〆切|〆|締め切り|しめきり|期限|期日|リミット|デッドライン|目安)| ?at the (?:very )?latest| ?latest\b| tops\b| (?:is|as|(?:would|will) be) (?:the|my|our|a) (?:\w+ )?(?:deadline|cut-?off|limit)|の(?!は)[^。、!?はがをに\d]{1,8}?(?:まで|前まで|の前まで)|が(?:限界|〆|締め|しめ)|(?:しめ|締め)(?=[。!だで]|$)| ?(?:deadline|cut-?off))|(?<within>中(?:に|で|には|まで)?|いっぱい|のうち(?!の?\d)|内に?|の?(?:営業|業務|勤務)時間内))/;
/** Right before it: 「納期は」「締切:」「"by"」. */
const LABEL = new RegExp(
  `(?:${LIMIT_JA})(?:(?!から|より|過ぎ)[^。、\\n]){0,8}(?:は|が|を|も|→|:|⇒|=|->|について|としては| is| on| by|)[\\s「(、,]*(?:一旦|いったん|ひとまず|遅くとも|できれば|変わらず|これまで通り|can be |is |will be |now |for |on |to |at )*$`,
);
const BY =
  /\b(?:by|before|until|till|no later than|not later than|latest by|due(?: date)?(?: is| on| by| at)?|(?:clos|shut)(?:es?|s|ing)?(?: on| at)?|aim(?:ing)? for|(?:new|final|delivery|target|due) date(?: on the \w+)?(?: is| to)|needed|(?:deadline|cut-?off)(?: date)?(?: is| of|:| will be| now is| moved to| to)?(?: on| at)?|ahead of|prior to|in time for)(?: latest)?:? ?(?:(?:the|this|on|about|around|say) )?$/;
/** A day on which the work is wanted, without 「まで」. */
const WANTED_AFTER = anyOf([
  r`^(?:に|には|で)?[^。、!?]{0,6}(?:お返事|ご?返信|ご?回答|ご?一報|ご?意見)[^。!?]{0,8}(?:いただ|頂|もら|くださ|ほし|お願い|聞)`,
  r`^(?:に|には|で)[^。、!?]{0,8}(?:頂戴|揃って|そろって|届いて(?:い(?:る必要|ないと)|ほし)|間に合わせ|締め(?:ます|る|切))`,
  r`^(?:の[^。、!?]{1,14}(?:に(?:は)?(?:間に合(?!うか)|向けて?)|(?:へ|に)の?変更)|へ(?:の)?変更|の間に[^。、]{0,8}(?:仕上|納|提出|お願い)|で(?:なんとか|どうにか))`,
  r`^ (?:is|would be|will be) (?:enough|plenty|early enough|soon enough)\b`,
  r`^(?:に|には|で)お願いでき`,
  r`^(?:に|には|で)[^。、!?]{0,10}(?:公開|リリース|発売|使用|使い|入稿|掲載|完成)(?:し)?(?:たい|たく|できれば)`,
  r`^に(?:は)?いただ(?:くこと|け|きた)`,
  r`^(?!の)(?:に|には|、)?[^。、!?]{0,14}(?:納品|提出|必要(?:で|と|に|なん)|欲し|ほし|仕上げ(?!て(?:くださ(?:り|っ)|いただ[いき]))|間に合|公開できるよう)`,
]);
/** The same, where the sentence names the work: 「ラフは金曜にもらえると助かります」. */
const WANTED_WORK_AFTER =
  /^(?:頃|ごろ|くらい|ぐらい|あたり|前後)?(?:(?:に|には|で|を|、)[^。、!?]{0,8})?(?:お願い(?:し(?!た)|いた|でき|ね|。|$)|頼み|頼む|希望|(?:もらえ|いただけ)(?:る|れば|たら|ますと|ません|ます)|見たい|見せて(?!くださっ|いただき)|[上あ]げて(?:くれ|ください|もら|ほし)|(?:出し|戻し|返し|送っ)てくださ?い)/;
/** What is said of a day, after what it is said of: 「ラフは今月20日、清書は翌月5日で」. */
const STATED_AFTER =
  /^(?:頃|ごろ|くらい|ぐらい|あたり|前後)?(?:(?:で|で(?:いかが|どう|大丈夫|いけ|ok)[^。]*|です(?:ね|が)?|を?予定|という(?:線|感じ|イメージ))?(?:[。!]|$)|で、|です(?:が|ので)、|を?(?:希望|お願い)|(?:が|だと)(?:理想|ありがた|嬉し|助か)|、[^。、]{1,20}[はが][^。、]{1,20}(?:で[^。、]{0,12}|を?希望[^。]*|お願い[^。]*)(?:[。!]|$))/;
const WORK =
  /納品|提出|仕上|完成|入稿|校了|清書|原稿|初稿|[一二三初再]校|[一二]稿|ラフ|下書き|修正版|最終版|本番|デザイン|動画|記事|翻訳|データ|イラスト|[\d一二三半後全残](?:話|本|枚|件|記事|章|部|案|点)分?/;
/** The word for the limit further off: 「希望は」「目安は」, and the work itself as what a day is said of. */
const SOFT_LABEL =
  /(?:(?<!第[\d一二三])希望(?:日|納期)?|理想|目安|目標|ゴール|納品|提出|入稿|仕上がり|清書|初稿|[一二三初再]校|[一二]稿|ラフ|修正版|最終版?|完成版?|残り|前半|後半|[\d一二三半後全残](?:話|本|枚|件|記事|章|部|案|点)分?)(?:として|の(?:ほう|方|分))?(?:目?[\s]+|は|が|:|、)[\s]*(?:一旦|いったん|ひとまず|遅くとも|できれば)*$/;
/** 「25日の15時なのでそれより前に」, "so it has to be in before then": the time was said before. */
const BEFORE_THEN =
  /(?:それ|そこ)(?:より|まで|前)(?:も|に|は)?(?:前)?(?:に|には)?(?!い?ただ|頂)|その(?:日|時間?|前日?)?まで(?:に|には)|その前(?:日)?(?:まで)?に|\b(?:before|by|ahead of|prior to) (?:then|that)\b/;
/** An appointment is no deadline. */
const MEETS =
  /次回|打ち?合|ミーティング|mtg|面談|通話|電話|会議|候補|都合|空い|曜日|収録|取材|開始|集合|予約|お越し|参加|入室|\b(?:call|meeting|meet|chat|interview|talk|speak)\b/;
/** 「納品日を3日早め、17日とさせてください」: the word for a limit stands further off. */
const SET_TO =
  /^(?:\([^)]*\))?(?:と|に)(?:させて|変更|し(?:て|た|ま)|なり|設定|延期|前倒し|早め|延長)/;
const WORKS_AFTER =
  /^ (?:be )?(?:ok|okay|fine|work|possible|doable|realistic|feasible|too (?:soon|tight|early))\b[^.!?]*\b(?:draft|deliver\w*|final\w*|files?|version|finish\w*|submission|it|done|complete\w*)\b/;
const WANTED_BEFORE =
  /\b(?:need|want|due|deliver|delivery|expect|ready|submit|hand (?:it|them) in)\b[^.!?]{0,50}\b(?:on|for|at) $|\b(?:(?:i|we)(?:'d| would) (?:like|love|need|want)|(?:i|we) (?:need|want|must have|expect))\b(?! to (?!have|get|see|receive))(?![^.!?]*\b(?:start|begin|meet|talk|speak|call|book|join|know|discuss)\b)[^.!?,;]{1,50} (?:on |for |first thing )?$|\bneed (?:it|this|them|these|those|everything|all of it)\b[^.!?]{0,24} $|\b(?:can|could|would|will) (?:(?:you|u) (?:\w+ ){0,2}(?:fix|finish|send|deliver|do|turn|submit|upload|return|repost|resend)|i (?:have|get))\b[^.!?]{1,50} $/;
const SELF_WITHIN =
  /以内|いっぱい$|^[月年週]内$|^within\b|\b(?:eod|eow|eom|cob|eob)\b|のうち$|end of (?:the )?(?:business )?(?:today|tomorrow|day|week|month|business|play)\b/;
const SOON_IN =
  /\b(?:needs?|fix|finish|deliver|done|complete|ready|turn\w* (?:it )?around|possible|send)\b[^.!?]{0,40}$/;

/** What stands until then is no work of the reader's. */
const NOT_DUE_AFTER =
  /^[^。、!?]{0,16}?(?:休業|休み|お休|不在|抜け|退職|退社|辞め|閉店|卒業|終了|契約|出張|外出|会議|空い|営業|受付|対応可能|稼働|お時間|打ち?合わ?せ|打合せ|ミーティング|mtg|面談|通話|話せ|実施|開催|待って?(?:い|お|ま)|お待ち(?:くだ|いただ)|連絡(?:が)?(?:と[れり]|取[れり]|つ[かき])|開けて|あけて|予定でした|はずでした|とのことでした|でした[がの。]|だった|過ぎ|は難し|は無理)/;
/** It is the client who will do it: humble forms, which nobody uses of the reader. */
const OWN_ACT =
  /^[^。!?]{0,40}?(?:お送り|ご連絡|お渡し|ご用意|用意|準備|手配|お支払い|支払|振り?込み?|入金|ご?返信|お返事|ご?回答|共有|お知らせ|ご提示|確認|検収|添付|アップ|提供|送付|決定|ご報告|連絡|送り|渡し)(?:を|さえ)?(?:でき(?:る|ます|そう)|(?:いた|致)?します|(?:いた|致)?しますので|させて(?:いただき|頂き)ます|する(?:予定|つもり|ので)|ます(?!か|で(?:しょ|すか)|と)|る予定|いたします)/;
const OWN_ACT_EN =
  /\b(?:i|we)(?:'ll| will| shall| can| should be able to| am going to| are going to|'m going to| plan to| hope to|'m| am|'re| are)\b(?![^.,;!?]*\b(?:you|need|like|want|love)\b)[^.,;!?]*$/;
const AWAY_EN =
  /\b(?:clears?|arrives?|takes|processed|from \d\S*|fail|away|out|off|closed|unavailable|available|busy|travel\w*|open|meetings?|free|online|holiday|leave|vacation|valid|ends?|starts?|supposed|was|were|promised|said|agreed|missed)\b[^.,;!?]*$/;
/** 「先週の金曜に」 */
const PAST_JA = /(?:先週|先月|前回|昨年|去年)の?$/;
const REPLY = anyOf([
  r`返信|返事|ご?連絡|回答|お知らせ|知らせ|教えて|応募|返答|「希望」|お聞かせ`,
  r`エントリー|意思表示|ご検討`,
  r`\b(?:reply|respond|response|answer|let (?:me|us) know|confirm|apply|get back|hear (?:back )?from you|decide|accept)\b`,
]);

/** Further off, in characters, a time is not what "then" means. */
const FAR = 60;
const MUST = /\b(?:need|must|ha(?:s|ve) to|want|please)\b|必要|ほし|欲し|たい|助か/;

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
  best ??= referredTo(sentences);
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
    // 「来週の社内デモに」: the time belongs to what follows.
    const of = raw[time.end - 1] === 'の' ? 'の' : '';
    const after = `${of}${raw.slice(time.end)}`;
    const marker = AFTER.exec(after);
    const strength = strengthOf(raw.slice(time.start, time.end), before, beforeHere, after, marker);
    if (strength === 0) return [];
    const rest = after.slice(marker?.[0].length ?? 0);
    if (NOT_DUE_AFTER.test(rest) || OWN_ACT.test(rest)) return [];
    if (AWAY_EN.test(beforeHere) || PAST_JA.test(beforeHere)) return [];
    if (sentence.asks === null && OWN_ACT_EN.test(beforeHere)) return [];
    if (!marker && isVague(time, raw) && sentence.asks === null && !MUST.test(raw)) return [];
    const by = BY.exec(beforeHere);
    return [
      {
        start: start + time.start - (by ? by[0].length : 0),
        // 「…がデッドライン」 says that it is one, and not when.
        end:
          start +
          time.end +
          (marker && !/が|を|は|is|as/.test(marker[0]) ? marker[0].length - of.length : 0),
        strength,
        ends: marker?.groups?.within !== undefined,
        time,
        sentence,
      },
    ];
  });
}

/** 「会議の前に」, "before our review": no day is named. */
function isVague({ start, end, parts }: StatedTime, sentence: string): boolean {
  if (parts.some(({ kind }) => kind !== 'unknown')) return false;
  return /前$|^(?:the(?! holiday)|my|our|your|their|his|her|they|he|she)\b/.test(
    sentence.slice(start, end),
  );
}

/** A time that was said before what refers to it, with all words from the one to the other. */
function referredTo(sentences: readonly Sentence[]): Candidate | null {
  let last: { start: number; time: StatedTime } | undefined;
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue;
    const then = BEFORE_THEN.exec(sentence.raw);
    const times = statedTimes(sentence.raw);
    const time = times.findLast(({ end }) => !then || end <= then.index);
    const said = time ? { start: sentence.start + time.start, time } : last;
    last = time ? said : undefined;
    const end = sentence.start + (then ? then.index + then[0].length : 0);
    if (!then || !said || end - said.start > FAR) continue;
    if (MEETS.test(sentence.raw.slice(then.index)) || !(sentence.asks || MUST.test(sentence.raw)))
      continue;
    return { start: said.start, end, strength: 2, ends: false, time: said.time, sentence };
  }
  return null;
}

function strengthOf(
  words: string,
  before: string,
  beforeHere: string,
  after: string,
  marker: RegExpExecArray | null,
): number {
  if (marker?.groups?.until !== undefined)
    return LABEL.test(before) || /latest/.test(marker[0]) ? 5 : 4;
  if (LABEL.test(before)) return 4;
  if (BY.test(beforeHere)) return 4;
  if (/前$/.test(words) && /^(?:まで)?(?:に|が|で)/.test(after)) return 2;
  if (SELF_WITHIN.test(words) && !/^は/.test(after)) return 3;
  if (marker) return 3;
  if (/^in\b/.test(words)) return SOON_IN.test(beforeHere) ? 2 : 0;
  if (SET_TO.test(after) && LIMIT.test(before)) return 4;
  if (MEETS.test(beforeHere + after)) return 0;
  if (SOFT_LABEL.test(beforeHere) && (STATED_AFTER.test(after) || WANTED_WORK_AFTER.test(after)))
    return 3;
  if (WANTED_AFTER.test(after) || WANTED_BEFORE.test(beforeHere) || WORKS_AFTER.test(after))
    return 2;
  if (WANTED_WORK_AFTER.test(after) && WORK.test(beforeHere + after)) return 2;
  return 0;
}
