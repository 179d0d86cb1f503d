import { anyOf, r } from './pattern';
import type { Sentence } from './sentence';
import type { StatedTime } from './stated-times';

const LIMIT_JA =
  '〆|責了|下版|納期|ノウキ|締切|〆切り?|締め切り?|締切り|(?<!有効|保存|保管|ダウンロード|ドの|契約|試用|証明書の|使用|掲載|支払い?|入金|振込)期限|(?<!支払い?|入金|振込)期日|リミット|デッドライン|納品日|納品希望日?|希望納期|提出日|応募期限|応募締切|校了日?|最終納品|カットオフ|お?尻(?=は|が)|ケツ(?=は|が)|納品(?:予定日?)?(?=は|が|を|:)|deadline|due date|due|cut-?off|hard stop|(?<![一-龠き])(?:締め|しめ)(?=は|が|の件|:)';
const LIMIT = new RegExp(LIMIT_JA);
/** Right after the time: 「まで」「中」「必着」「締切」. */
export const AFTER =
  /^(?:頃|ごろ|くらい|ぐらい|あたり)?(?:[)）」])?(?:(?<until>まで|迄|必着|着で|必須|〆|締切|締め切り|厳守|以内|(?:(?:が|を)(?:[^。、]{0,8})?|は(?:絶対の?)?)(?:納期|締切|〆切|〆|締め切り|しめきり|期限|期日|リミット|デッドライン|目安)| ?at the (?:very )?latest| ?latest\b| tops\b| (?:is|as|(?:would|will) be) (?:the|my|our|a) (?:\w+ ){0,2}(?:deadline|cut-?off|limit|(?:last|latest)(?: possible)? (?:day|date|time|moment))|の(?!は)[^。、!?はがをに\d]{1,8}?(?:まで|前まで|の前まで)|が(?:限界|〆|締め|しめ)|(?:しめ|締め)(?=[。!だで]|$)| ?(?:deadline|cut-?off))|(?<within>中(?:に|で|には|まで)?|いっぱい|のうち(?!の?\d)|内に?|の?(?:営業|業務|勤務)時間内))/;
/** Right before it: 「納期は」「締切:」「"by"」. */
const LABEL = new RegExp(
  `(?:${LIMIT_JA})(?:(?!から|より|過ぎ)[^。、\\n]){0,8}(?:は|が|を|も|→|:|⇒|=|->|について|としては| is| on| by|)[\\s「(、,]*(?:一旦|いったん|ひとまず|遅くとも|できれば|変わらず|これまで通り|can be |is |will be |now |for |on |to |at )*$`,
);
export const BY =
  /\b(?:by|before|until|till|no later than|not later than|latest by|due(?: date)?(?: is| on| by| at)?|(?:clos|shut)(?:es?|s|ing)?(?: on| at)?|aim(?:ing)? for|(?:new|final|delivery|target|due) date(?: on the \w+)?(?: is| to)|needed|(?:deadline|cut-?off|(?:due|delivery|target) date|delivery|handover)(?: date)?(?: for [^.,:]{1,30})?(?: is| of|:| will be| now is| moved to| to)?(?: on| at)?|ahead of|prior to|in time for)(?: latest)?:? ?(?:(?:the|this|on|about|around|say) )?$/;
/** A day on which the work is wanted, without 「まで」. */
const WANTED_AFTER = anyOf([
  r`^(?:に|には|で)?[^。、!?]{0,6}(?:お返事|ご?返信|ご?回答|ご?一報|ご?意見)[^。!?]{0,8}(?:いただ|頂|もら|くださ|ほし|お願い|聞)`,
  r`^(?:に|には|で)[^。、!?]{0,8}(?:頂戴|揃って|そろって|届いて(?:い(?:る必要|ないと)|ほし)|間に合わせ|締め(?:ます|る|切))`,
  r`^(?:の[^。、!?]{1,14}(?:に(?:は)?(?:間に合(?!うか)|向けて?)|(?:へ|に)の?変更)|へ(?:の)?変更|の間に[^。、]{0,8}(?:仕上|納|提出|お願い)|で(?:なんとか|どうにか))`,
  r`^ (?:is|would be|will be) (?:\w+ )?(?:enough|plenty|early enough|soon enough|fine|ok|okay|ideal|great|perfect|lovely)\b`,
  r`^(?:に|には|で)お願いでき|^(?:いっぱい|中|まで|以内)(?:に|で)[^。]{0,3}(?:大丈夫|構|十分|間に合|ok)`,
  r`^(?:に|には|で)[^。、!?]{0,10}(?:公開|リリース|発売|使用|使い|入稿|掲載|完成)(?:し)?(?:たい|たく|できれば)`,
  r`^に(?:は)?いただ(?:くこと|け|きた)`,
  r`^(?!の)(?:に|には|、)?[^。、!?]{0,14}(?:納品|提出|必要(?:で|と|に|なん)|欲し|ほし|仕上げ(?!て(?:くださ(?:り|っ)|いただ[いき]))|間に合|公開できるよう)`,
]);
/** The word for the limit further off: 「希望は」「目安は」, and the work itself as what a day is said of. */
const SOFT_LABEL =
  /(?:(?<!第[\d一二三])希望(?:日|納期)?|理想|目安|目標|ゴール|納品|引き?渡し|提出|入稿|仕上がり|清書|初稿|[一二三初再]校|[一二]稿|ラフ|修正版|最終版?|完成版?|残り|前半|後半|[\d一二三半後全残](?:話|本|枚|件|記事|章|部|案|点)分?)(?:として|の(?:ほう|方|分))?(?:目?[\s]+|は|が|:|、)[\s]*(?:一旦|いったん|ひとまず|遅くとも|できれば)*$/;
/** An appointment is no deadline. */
export const MEETS =
  /次回|打ち?合|ミーティング|mtg|面談|通話|電話|会議|候補|都合|空い|曜日|収録|取材|開始|集合|予約|お越し|参加|入室|\b(?:call|meeting|meet|chat|interview|talk|speak)\b/;
const WANTED_BEFORE =
  /\b(?:need|want|due|deliver|delivery|expect|ready|submit|hand (?:it|them) in)\b[^.!?]{0,50}\b(?:on|for|at) $|\b(?:(?:i|we)(?:'d| would) (?:like|love|need|want)|(?:i|we) (?:need|want|must have|expect))\b(?! to (?!have|get|see|receive))(?![^.!?]*\b(?:start|begin|meet|talk|speak|call|book|join|know|discuss)\b)[^.!?,;]{1,50} (?:on |for |first thing )?$|\bneed (?:it|this|them|these|those|everything|all of it)\b[^.!?]{0,24} $|\b(?:mov|push|extend|bring|brought|shift|reach)\w* (?:[^.!?, ]+ ){1,4}(?:to|on|by) $|\b(?:can|could|would|will) (?:(?:you|u) (?:\w+ ){0,2}(?:fix|finish|send|deliver|do|turn|submit|upload|return|repost|resend)|i (?:have|get))\b[^.!?]{1,50} $/;
const SELF_WITHIN =
  /以内|いっぱい$|^[月年週]内$|^within\b|\b(?:before|by|no later than)\b|\b(?:eod|eow|eom|cob|eob)\b|のうち$|end of (?:the )?(?:business )?(?:today|tomorrow|day|(?:next )?week|(?:next )?month|business|play)\b/;
/** 「今週いっぱいで大丈夫です」 */
const ENOUGH_AFTER = /^[にで]も?(?:大丈夫|構|十分|結構|いい|ok)/;
const SOON_IN =
  /\b(?:needs?|fix|finish|deliver|done|complete|ready|turn\w* (?:it )?around|possible|send)\b[^.!?]{0,40}$/;

/** 「ラフは金曜にもらえると助かります」 */
const WISHED_AFTER =
  /^(?:頃|ごろ|くらい|ぐらい|あたり|前後)?(?:(?:に|には|で|を|、)[^。、!?]{0,8})?(?:お願い(?:し(?!た)|いた|でき|ね|。|$)|頼み|頼む|希望|(?:もらえ|いただけ)(?:る(?!とのこと|と聞|と伺)|れば|たら|ますと|ません|ます)|見たい|見せて(?!くださっ|いただき)|[上あ]げて(?:くれ|ください|もら|ほし)|(?:出し|戻し|返し|送っ)てくださ?い)/;
/** 「納品日を3日早め、17日とさせてください」: the word for a limit stands further off. */
const SET_TO =
  /^(?:\([^)]*\))?(?:と|に|へ)(?:させて|変更|(?:後ろに)?ずら|移|し(?:て|た|ま)|なり|設定|延期|前倒し|早め|延長)/;
/** What stands until then is no work of the reader's. */
const NOT_DUE_AFTER =
  /^[^。、!?]{0,16}?(?:休業|休み|お休|不在|抜け|退職|退社|辞め|閉店|卒業|終了|契約|出張|外出|会議|空い|営業|受付|対応可能|稼働|お時間|打ち?合わ?せ|打合せ|ミーティング|mtg|面談|通話|話せ|実施|開催|待って?(?:い|お|ま)|お待ち(?:くだ|いただ)|連絡(?:が)?(?:と[れり]|取[れり]|つ[かき])|開けて|あけて|予定でした|はずでした|とのことでした|でした[がの。]|だった|過ぎ|は難し|は無理)/;
/** It is the client who will do it: humble forms, which nobody uses of the reader. */
const OWN_ACT =
  /^[^。!?]{0,40}?(?:お送り|ご連絡|お渡し|ご用意|用意|準備|手配|お支払い|支払|振り?込み?|入金|ご?返信|お返事|ご?回答|共有|お知らせ|ご提示|確認|検収|添付|アップ|提供|送付|決定|ご報告|連絡|送り|渡し)(?:を|さえ)?(?:でき(?:る|ます|そう)|(?:いた|致)?します|(?:いた|致)?しますので|させて(?:いただき|頂き)ます|する(?:予定|つもり|ので)|ます(?!か|で(?:しょ|すか)|と)|る予定|いたします)/;
const OWN_ACT_EN =
  /\b(?:i|we)(?:'ll| will| shall| can| should be able to| am going to| are going to|'m going to| plan to| hope to|'m| am|'re| are)\b(?![^.,;!?]*\b(?:you|need|like|want|love)\b)[^.,;!?]*$/;
const AWAY_EN =
  /\b(?:clears?|arrives?|takes|processed|from \d\S*|fail|away|out|off|(?<!be )closed|unavailable|available|busy|travel\w*|open|meetings?|free|online|holiday|leave|vacation|valid|ends?|starts?|supposed|was|were|promised|said|agreed|missed)\b[^.,;!?]*$/;
/** Whoever says so wants something. */
export const MUST = /\b(?:need|must|ha(?:s|ve) to|want|please)\b|必要|ほし|欲し|たい|助か/;

/** 「先週の金曜に」 */
const PAST = /(?:先週|先月|前回|昨年|去年)の?$|\b(?:last|(?:was|were) (?:\w+ )?due(?: on| by)?) $/;

/** How far around a time scraps are looked at: characters of Japanese, words of English. */
const AROUND = { ja: 16, en: 10 };
/** So many characters or words right beside it are one scrap too. */
const BESIDE = { ja: 3, en: 2 };

/** Where a time stands: what is said before and after it. */
export interface Place {
  readonly sentence: Sentence;
  readonly time: StatedTime;
  /** The words of the time. */
  readonly words: string;
  /** What stands before it in the message, and in its sentence alone. */
  readonly ahead: string;
  readonly before: string;
  readonly after: string;
  /** No other time is stated in the message. */
  readonly alone: boolean;
}

/**
 * All that may tell whether a time is a deadline: names of signs, of what the time is made of, of what the
 * sentence asks, and scraps of the words around. What each is worth, `npm run learn` finds out.
 */
export function signsOf(place: Place): string[] {
  const { sentence, time, alone } = place;
  return [
    ...Object.entries(saidOf(place)).flatMap(([name, holds]) => (holds ? [name] : [])),
    ...kindsOf(time),
    `${sentence.language} ${sentence.asks}`,
    alone ? 'alone' : 'one of many',
    ...scrapsAround(place),
  ];
}

/** What the time is made of, each and together. */
function kindsOf({ parts }: StatedTime): string[] {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  return kinds.length > 1 ? [...kinds, kinds.sort().join(' ')] : [...kinds, `only ${kinds[0]}`];
}

function saidOf({ sentence, words, ahead, before, after }: Place): Record<string, boolean> {
  const marker = AFTER.exec(after);
  const rest = after.slice(marker?.[0].length ?? 0);
  return {
    until: marker?.groups?.until !== undefined,
    within: marker?.groups?.within !== undefined,
    label: LABEL.test(ahead),
    by: BY.test(before),
    'by itself': SELF_WITHIN.test(words) && !/^は/.test(after),
    soon: SOON_IN.test(before),
    meets: MEETS.test(before + after),
    soft: SOFT_LABEL.test(before),
    wanted:
      WANTED_AFTER.test(after) ||
      WANTED_BEFORE.test(before) ||
      (SET_TO.test(after) && LIMIT.test(ahead)) ||
      (SELF_WITHIN.test(words) && ENOUGH_AFTER.test(after)) ||
      (WISHED_AFTER.test(after) && !MEETS.test(before + after)),
    'not due': NOT_DUE_AFTER.test(rest),
    away: AWAY_EN.test(before),
    own: OWN_ACT_EN.test(before),
    must: MUST.test(sentence.raw),
    limit: LIMIT.test(sentence.raw),
  };
}

/** Never a deadline of the reader's: what the client will do, and what is past. */
export function isOthers({ sentence, before, after }: Place): boolean {
  const marker = AFTER.exec(after)?.[0].length ?? 0;
  return (
    OWN_ACT.test(after.slice(marker)) ||
    (sentence.asks === null && OWN_ACT_EN.test(before)) ||
    PAST.test(before)
  );
}

/** Scraps with a mark of where they stand: right before (<) and after (>), or further off (-, +). */
function scrapsAround({ sentence, before, after }: Place): Set<string> {
  const { language } = sentence;
  const join = language === 'ja' ? '' : ' ';
  const near = unitsOf(`^${before}`, language).slice(-AROUND[language]);
  const next = unitsOf(`${after}$`, language).slice(0, AROUND[language]);
  const found = new Set<string>();
  for (let many = 1; many <= BESIDE[language]; many++) {
    found.add(`<${near.slice(-many).join(join)}`);
    found.add(`>${next.slice(0, many).join(join)}`);
  }
  const pairs = language === 'ja';
  near.forEach((one, nth) => {
    found.add(`-${one}`);
    if (pairs && nth > 0) found.add(`-${near[nth - 1]}${one}`);
  });
  next.forEach((one, nth) => {
    found.add(`+${one}`);
    if (pairs && nth > 0) found.add(`+${next[nth - 1]}${one}`);
  });
  return found;
}

/** The characters of Japanese or the words of English; all numbers are the same. */
function unitsOf(text: string, language: 'ja' | 'en'): string[] {
  const plain = text.replace(/\d+/g, '0');
  return language === 'ja' ? [...plain] : (plain.match(/[a-z0']+|[^a-z0' ]/g) ?? []);
}
