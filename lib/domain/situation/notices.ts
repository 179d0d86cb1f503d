import { anyOf, r } from './pattern';
import type { Sentence } from './sentence';

/** A machine wrote it, or nobody is there to read an answer. */
const AUTOMATIC = anyOf([
  r`自動(?:返信|応答|送信|配信)|自動(?:で|的に|にて)(?:お?送り?|送信|配信|返信)|(?:送信|配信)専用|システム(?:より|から)の?(?:自動|お知らせ|通知)`,
  r`(?:返信|お返事)(?:いただいて|して|され(?:て|まして))も?[^。]{0,10}(?:お答え|回答|確認|対応|返信)[^。]{0,4}(?:でき|いたしかね)`,
  r`\bauto(?:mated|matic|matically|mated)?[- ]?(?:reply|response|generated|message|email|notification|responder|sent)\b|\bdo[ -]?not[ -]?reply\b|\bno-?reply\b|\bunmonitored\b|\bout of (?:the )?office\b|\bis not monitored\b`,
]);

/** Who tells it waits for nothing: a message taken back, another one chosen, a rating given, days off. */
const NOTICE: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: anyOf([
    r`誤爆|誤送信|送り間違|間違えて送|(?:宛先|送信先|送り先)(?:を|が|の)?(?:間違|誤)|^(?:今の|さっきの|先ほどの|先程の|前の|上の|それ|これ|こちら|すみません|ごめんなさい?|失礼しました|間違い|メッセージ|ご?連絡|件|やつ|分|質問|です|な|ので|は|、|を|[!。])*(?:無視|スルー|見なかったこと|忘れて|読み飛ばして|気にしないで)|別の(?:方|人|案件|お客様|クライアント)(?:宛|向け|への|あて)`,
    r`(?:別|他|ほか)の(?:方|人|かた|会社|業者|デザイナー|ライター)(?:に|へ|で|と|さん)[^。]{0,10}(?:お願い|依頼|決ま|決め|契約|進め|発注|頼)|(?:募集|選考|公募|受付)(?:は|を|が)?(?:終了|締め?切|締切)(?:いた|し|と|ら)`,
    // A rating wants one in return; only its return wants nothing.
    r`(?:評価|レビュー)(?:を|も|、)?(?:いただき)?[^。]{0,6}ありがと|^(?:こちら|うち|私|当方)(?:から)?(?:も|の評価)[^。]{0,8}(?:入れ|付け|つけ|書き|送り|評価し|評価いたし|評価させ)[^。]{0,8}(?:ました|ます)`,
    r`再検討|(?:元|今|現状|従来)のまま(?:で)?(?:進め|いく|いき)|お騒がせ`,
    r`(?:休業|休み|休暇|不在|定休|休診|閉店|お休み)[^。]{0,16}(?:いただ|して(?:お|い)|いたしま|しま(?:す|した)|なりま|なって|です|とな)(?!.*か$)`,
    r`(?:休業|休暇|不在|休み)(?:期間)?(?:の(?:お知らせ|ご案内))?[:は]|(?:のお知らせ|のご案内)$`,
    r`(?:今の|さっきの|先ほどの|前の|上の)(?:メッセージ|連絡|質問|件|やつ|の)?(?:は|、)?(?:間違い|誤り|なし|ナシ|忘れて|無視|スルー|取り消|気にしないで)`,
    r`自己解決|(?:もう|こちらで|無事)?解決(?:し|済|いた)(?:ました|みです|しました)|^(?:あ|無事(?:に)?|なんとか|自分で|こちらで|、|すみません)*(?:見つかり|わかり|見つけ|思い出し|でき|直り)ました[!。]*$`,
  ]),
  en: anyOf([
    r`\bwrong (?:chat|person|thread|recipient|contact)|meant (?:for|to send)[^.?!]{0,20}(?:someone|somebody|another|else|other)|by (?:mistake|accident)|\b(?:ignore|disregard) (?:(?:my|the|that|this)? ?(?:last|previous|earlier|above|message|email|question|note)|that|this|it|me)\b[^a-z]*(?:message|email|one|question|note)?[^a-z]*$|(?:^|, |please )(?:ignore|disregard)[.!]*$|\bscratch that\b`,
    r`\b(?:went|gone|going|go|decided|chose|chosen|hired|picked|selected|moving forward|proceed(?:ing)?)\b[^.?!]{0,20}\b(?:another|someone else|somebody else|a different|other) ?(?:freelancer|candidate|direction|designer|writer|translator|developer|editor|person|applicant|one|provider|seller)?|\b(?:position|role|job|project|post) (?:has been|is|was) (?:now )?(?:filled|closed|cancelled|canceled)|\bno longer (?:need|looking|hiring)`,
    r`\bthanks? (?:you )?for (?:the|your) (?:\w+ ){0,2}(?:review|rating)|\b(?:review|rating|stars?)\b[^.?!]{0,20}\b(?:too|as well|back|in return)\b`,
    r`\b(?:figured|worked|sorted|got|found) (?:it |this |that )(?:all )?(?:out|sorted|myself|working)|\b(?:found it|solved it|it's sorted|all sorted|sorted now|nvm)\b`,
    r`\b(?:we're|we are|our (?:office|studio|team|shop) (?:is|will be)|office) (?:closed|shut|off)\b|\b(?:fyi|for your information|no action|nothing (?:to do|needed|for you))\b`,
  ]),
};

/** Whether a machine sent it: then it wants no answer, unless it passes on what somebody asks. */
export function isAutomatic(own: readonly Sentence[], message: string): boolean {
  return AUTOMATIC.test(message) && own.every(({ asks }) => asks === null);
}

/** Whether a sentence tells what needs no answer. */
export function isNotice({ plain, language, asks }: Sentence): boolean {
  return asks === null && NOTICE[language].test(plain);
}
