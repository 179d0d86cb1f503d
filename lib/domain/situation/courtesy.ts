/** What opens a message and says nothing of its matter; stripped off the front, again and again. */
export const GREETING: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: /^(?:(?:いつも|大変|平素より?|毎度|先日は|昨日は|格別の?|日頃より?|日ごろより?|今回も|この度は|また)*お世話(?:に|様に|さまに)?な(?:って|り)(?:おり|い)?ま(?:す|した)|(?:いつも)?お世話(?:様|さま)です|お世話に?なります|おせわになります|はじめまして|初めまして|こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|(?:本日も|いつも)?お(?:疲れ|つかれ)(?:様|さま)(?:です|でございます)|(?:大変)?ご無沙汰(?:して|いたして)?(?:おり|い)?ます|ご無沙汰です|お久しぶりです|(?:突然|急)の?(?:ご連絡|メッセージ|お願い)(?:を|で|となり)?[、]?(?:大変)?(?:失礼|申し訳|すみません|恐縮)[^。、]*|夜分(?:遅く)?に?(?:大変)?(?:失礼|すみません|恐れ入り|申し訳)[^。、]*|(?:度々|たびたび|何度も)(?:失礼|すみません|申し訳|恐れ入り)[^。、]*|[^、。\s「」はがを]{1,12}(?:様|さん|さま|殿|先生)(?=[、,。!]|$))[、,。!~ー♪\s]*/u,
  en: /^(?:(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))(?: there| all| again| everyone| team)?(?: [\w.'-]+){0,2}(?:[,!.:]+|$| -)|i? ?(?:really )?hope (?:you(?:'re| are)?|this|your|all)\b[^.!?]*[.!]*)\s*/,
};

/** 「○○の△△です」 after a greeting; but not 「進捗の確認です」. */
export const INTRODUCTION =
  /^(?!.*(?:件|確認|相談|質問|連絡|依頼|お願い|催促|返事|報告|納品|まで|納期|修正|原稿|資料|データ))[^?、]{1,40}(?:です|と申します|でございます)[。!]*$|と申します[。!]*$|^(?:my name is|i'm|i am|this is) [^?,]{1,40}[.!]*$/;

/** Words that may stand before 「よろしくお願いします」 without giving it an object. */
const BEFORE_CLOSING =
  '(?:以上|何卒|なにとぞ|どうぞ|どうか|引き?続き|今後とも|今後も|これからも|本年も|来年も|今年も|それでは|では|取り急ぎ|ひとまず|また|改めて|ぜひ|こちらこそ|(?:当日|明日|本日|来週|今日|それまで|その際)(?:は|も)?|(?:ご縁|機会)が(?:あり|ござい)ましたら|(?:大変|誠に|いろいろと?|何かと)*(?:お手数|ご面倒|ご迷惑|ご不便|ご負担|忙中|勝手|急)[^。、]{0,14}が|恐れ入りますが|恐縮(?:です|でございます)が|ご(?:検討|確認|対応|返信|回答|返答|連絡|査収|協力|理解|判断|教示|指導|愛顧|高覧|容赦|了承)の?(?:ほど|方)?(?:を)?|[、\\s])*';

/** What ends a message: of the matter it says nothing, or what was said already. */
export const CLOSING: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: new RegExp(
    `^${BEFORE_CLOSING}よろしく(?:お願い|です|どうぞ)?[^?、]{0,16}$|季節の変わり目|ご自愛|いかがお過ごし|冷え込|暑さ|寒さ|寒い日|暑い日`,
  ),
  en: /^(?:(?:many )?thanks?(?: you)?(?: so much| a lot| again| in advance| very much)?|cheers|best(?: regards| wishes)?|kind regards|regards|sincerely|looking forward (?:to )?(?:hearing|it|your)[^.?]*|all the best|have a (?:great|nice|good|lovely|wonderful) [a-z ]+)[,.!]*$/,
};
