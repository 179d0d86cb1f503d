import type { Sign } from './reproach-signs';

/**
 * What takes a reproach back, or shows that there is none, in this order: the client's own mistake; thanks and
 * praise; something new, or handed over; an offer to answer more; a concession; words of the worker's or of others.
 */
export const innocentJa: readonly Sign[] = [
  [
    4,
    /ご迷惑|申し訳(?:あり|ござい)ません(?:でした|。|[!$])|すみません(?:でした|[。!]|$)|ごめん|失礼(?:いた)?しました|(?:私|わたし|こちら|弊社)が(?:見|間|勘|忘|誤)|(?:こちら|私|弊社|当方)の(?:不|説明|書き方|ほう|方|手違|見落|勘違|都合|確認)|(?:書き|伝え|言い|載せ|お伝えし)(?:忘れ|そび|漏)|(?:書(?!の?(?:どおり|とおり|通り))|載せ|記載|決め)[^。、]{0,8}(?:いません|おりません|ないのです|なかった)|(?:に|は)ない点|記載(?:が|も)?(?:な[いか]|漏)|誤[りっ字植記]|間違[いっえ]|正しくは|古い|説明不足|(?:伝え|言い|書き)方[^。、]{0,4}(?:悪|まず|よくな|良くな|足り)|抜けて|足りなかった|自信がない|(?:分か|わか)り(?:にく|づら)[^。]{0,6}(?:です[ね。]|た[ら。]|ところ|箇所|所|と)|読みにく/,
  ],
  [
    3,
    /助かり(?:まし|まーす)|助かって|助かる。|(?:いただき|くださ(?:って|り)|まし)[^。、]{0,4}(?:ありがと|感謝)|てくださ(?:った|って|い?まし)|たら[^。]{0,10}(?:書いてあり|載ってい|見つかり)ました|責め(?:て|る)[^。]{0,6}(?:わけ|つもり|意図|ので)|うれし|嬉し|(?:お|ご)[^。、]{1,6}くださ(?:って|い?まし)|さすが|完璧|素晴|とても(?:良|よ)|ぴったり|好評|評判|感動|いいご?質問|気に入|良かったで|よかったで|(?:良|よ)い(?:原稿|出来)|仕上がりでした|^はい[、。]|合って(?:い|お)?(?:ます|り)|気づ(?:いて|かれ)(?:くださ|ました)|楽しみ/,
  ],
  [
    3,
    /(?:追記|更新|追加|改訂|用意|作成|公開|共有|添付|送付)(?:しました|いたしました|します|いたします|する)|足し(?:て|まし)|増えて|差し替え|変更(?:でき|させ|し(?:まし|ます|たい)|が)|(?:に|へ)変え|変わるかも|新しく|(?:お送り|お渡し)(?:し|いたし)ます|決まり(?:まし|次第|ません)|決まった|決まって(?:い|お)(?:り)?(?:ませ|ら)|送付が|再送|届いていなければ|昨年|社内で|正式に|お願いできることに|来週は|先にご案内し(?:て|ま)|(?:当初|本当|ほんま|もともと|元々|最初)は[^。]{1,30}(?:が|けど|けれど|けれども)、|ではなく[^。]{1,14}[でに](?:お願い(?:でき|いた|し(?:た(?!の)い|ます))|変更)|(?:延び|早ま)り?ま/,
  ],
  [
    3,
    /^(?:詳細|詳しく|内容|以上|その他)は|(?<!それでも[^。]{0,6})不明(?!点を)|(?<!それでも)(?:ほかに|他に)?(?:気になる|分からない|わからない)(?:こと|点|ところ)|(?<!それでも[^。]{0,8})(?:あれば|ありましたら)|遠慮なく|お気軽|いつでも|(?:何で|なんで)も(?:聞|ご)/,
  ],
  [
    4,
    /(?:[てで]も|(?<!ま)まで(?:なら)?)(?:大丈夫|かまい|構い|結構|いい|よい|よろしい)|で(?:いい|よい)(?:です|の|よ)|必要(?:が)?なく|お任せ|無視して|自由に|飛ばして|十分です|だけ(?:で|読)|ましょうか|ておきますね|(?:よか|よけ|良け|よろしけ|もしよ)(?:った)?[られ]|一社|ご了承|ではなくて(?:も|大丈夫)|参考(?:です|まで|にな)/,
  ],
  [
    3,
    /見積[^。]{0,4}(?:に|の(?:内訳|有効|金額|項目|\S{1,4}欄))|(?:ほか|他|別)の(?:方|人)|(?:社内|上司|妻|夫|主人|家族|先方|チーム|スタッフ|担当者?|編集部?|現場)(?:で|に|に?は|へ|とは?|にも)[^。、]{0,10}(?:話|説明|相談|伝|言|確認|共有)|届いて(?:い|お)?(?:り)?(?:ます|る)(?:でしょう)?か|(?:お客様|先方|上司|先生|取引先)(?:から|が|に|より)|プロフィール|ご?提案|(?:書|記載|説明)(?!か?さ?せて)[^。、]{0,3}(?:いただ|頂|くださ|下さ)|(?:ご提出|お(?:送り|渡し))いただいた[^。]{0,12}(?:書|記載)|問題(?:ない|なければ|(?:あり|ござい)ませ)|(?:のうえ|の上)[、で]?[^。]{0,8}(?:応募|作業|ご?連絡)|お待ち|初めての方|作業の前に|(?:ということ|ってこと)(?:です|でしょう)(?:よね|か)|(?:理解|認識)で(?:よろし|合って|いい|良い)い?(?:ます|です|でしょう)か|これは[^。]{1,14}(?:こと|意味)(?:です|でしょう)か|(?:場合|とき|困り)(?:は|の)/,
  ],
];

/** The same in English. */
export const innocentEn: readonly Sign[] = [
  [
    4,
    /\bsorry(?! if| but| to)|\bour (?:fault|mistake|side)\b|\bmissing from\b|\bmy (?:bad|mistake|fault)\b|\bi forgot|\bjust confirming\b|\bwasn't clear\b|\bconfusing\b|\bwrong\b|\btypo|\bout of date\b|\boutdated\b|\byou(?:'re| were| are) right\b|\bi (?:hadn't|haven't|didn't|don't think)\b|\bcan't find\b|\b(?:that|it)? ?(?:isn't|not actually|actually not) in the\b|\b(?:does|do|did)(?: not|n't) (?:cover|mention|say|state|explain|answer|specify)\b|\bmissing that\b/i,
  ],
  [
    3,
    /\b(?:good|great|nice) (?:catch|point|question|work|job)\b|\bthanks? (?:you )?for (?:reading|pointing|asking)|\bthank you (?:so|very)|\bthank you!|\bperfect\b|\bby you\b|\bvery clear\b|\bexactly what (?:i|we)\b|\blove|\bgreat\b|\bbeautiful|\blovely|\bin your profile|\bhappy (?:to|with)\b|\bwell done\b|\bexcellent\b|\bto the letter\b|\bhired\b|\bin order\b|\blike your\b/i,
  ],
  [
    3,
    /\battach(?:ed|ing) (?:is|are|the|you|please)\b|\b(?:is|are) attached\b|\battaching\b|\bplease find\b|\bi'm sending\b|\bhere(?:'s| is| are)\b|\bi(?:'ve| have)? (?:wrote|written|made|prepared|put|rewrote) (?:you )?(?:a|an|some|the answers?)\b|\bdecided\b|\bi'd like to\b|\b(?:i|we)'ll\b|\b(?:i|we) will\b|\b(?:i|we)(?:'ve| have) (?:added|updated|changed|released|told my|told our)|\bhas changed\b|\bmoved to\b|\bwe start\b|\bon holiday\b|\bi left\b|\bhas been paid\b|\bonly sent\b/i,
  ],
  [
    3,
    /\blet me know\b|\bfeel free\b|\bi know\b|\bshout if\b|\bask me\b|\bno (?:rush|hurry)\b|\bwhen(?:ever)? you (?:have|like|can)\b|\ba chance to\b|\bignore\b|\blooking forward\b|\boptional\b|\bup to you\b|\byou need\b|\bgo (?:with|by)\b|\bactually (?:\d|an?)|\bshould (?:say|read)\b|\b(?:is|does) (?:that|this) (?:still )?(?:fine|ok|work|suit|right)|\bif you have\b|\bbefore you (?:start|accept)\b/i,
  ],
  [
    3,
    /\byou wrote\b|\byour (?:proposal|draft|quote|offer|message|invoice|estimate|listing|profile|page|gig) (?:(?:just|also|still) )?(?:says?|said|states?|mentions?|lists?|shows?)\b|\byour (?:proposal|draft|quote|offer)\b|\b(?:the|my|our) (?:\w+ )?(?:studio|team|boss|clients?|customers?|manager|board|husband|wife|partner|accountant|lawyer|editor|printer|venue|supplier|office|school|landlord|doctor|committee|speaker|narrator)s? (?:\w+ ){0,2}(?:says?|said|told|asks?|asked|wants?|voted|thinks?|needs?|agreed|decided)\b|\byour question helped\b|\bcould you (?:add|also)|\bcan you (?:also|shorten)|\bthe budget\b/i,
  ],
];
