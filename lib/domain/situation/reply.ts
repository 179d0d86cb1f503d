import { askingOf } from './asking';
import { handsOver } from './attachments';
import { isAutomatic, isNotice } from './notices';
import { anyOf, r } from './pattern';
import type { Sentence } from './sentence';

/** What needs no answer, sentence by sentence: thanks, an acknowledgement, courtesies, the client's own next step. */
const INERT: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: anyOf([
    r`承知|了解`,
    r`りょ(?:[。!です]|$)|かしこまり|わかりました|理解(?:し|いた|でき)`,
    r`納得(?:し|です)|なるほど|把握(?:し|いた)?(?:ました|て(?:い|お))`,
    r`^(?:ok|おけ|おっけ|オッケ|おk|はい|は~い|はーい|うん|ラジャ|あい|へい)(?:です|[ー~。!]|$)`,
    r`ありがと|感謝|助かり(?:ま|そう)|助かる|大丈夫そう|気をつけ(?:ま|て|る)`,
    r`見落と|とりあえず|ゆっくり|急ぎ(?:ません|では)`,
    r`恐れ入ります|お祈り(?:して|いた|申)|活躍`,
    r`お礼|お付き合い`,
    r`(?:いい|それがいい)(?:ですよ|と思います)|お気持ち`,
    r`^(?:(?:メッセージ|めっせーじ|メール|ご?連絡|お?返事|返信|文面|無事|こちらでも?)(?:を|に|、)?)?(?:見|読み|拝見し|拝読し|拝見いたし|確認(?:が)?でき)ました[。!]*$|気をつけて`,
    r`お疲れ|おつかれ|とんでもな|いえいえ`,
    r`どうも(?:です)?|恐縮です|こちらこそ`,
    r`(?:それ|これ|その(?:方向|内容|形|まま|日程|日時))で(?:大丈夫|問題|ok|いい|構い)`,
    r`^(?:こちらは?|私は|全然|はい|うちは|、)*大丈夫です`,
    r`問題(?:ありません|ございません|ないです)|安心(?:し|いた)|嬉しいです`,
    r`うれしいです|よかったです`,
    r`(?:休業|休み|休暇)(?:と|を|に)(?:さ?せて)?(?:いただ|し|いた)|おめでと`,
    r`お騒がせ|お手数(?:を)?(?:お?かけ|おかけ)(?:し|いた)`,
    r`おやすみなさい|ご自愛|お大事`,
    r`(?:いい|すてきな|楽しい)(?:週末|お年|年末|休日|連休|一日)`,
    r`失礼(?:いた)?します|失礼(?:いた)?しました|すみません(?:でした)?[。!]*$`,
    r`またの機会|今後とも|引き続き|楽しみに(?:して|お待ち)`,
    r`お待ちして(?:い|お)|待って(?:い)?ます|応援|お気をつけ|お気になさらず`,
    r`気にし(?:ないで|なくて)|勉強になりました|お世話になりました`,
    r`(?:引き?続き|今後とも|これからも)[^。]{0,4}お願い`,
    r`(?:少々|しばらく|もう少し)お待ち|おかげさまで`,
    r`体調|お体`,
    r`嬉しく|ありがたい(?:です|限り)`,
    r`お忘れくだ`,
    r`(?:自己)?解決(?:し|でき|いた)(?:まし)?た|勘違いでした`,
    r`また(?:何か)?(?:(?:ありまし|あっ)たら|あれば)?[、]?(?:ご?連絡|お願い|相談)(?:させて)?(?:いただき|いた)?(?:し)?ます`,
    r`また(?:どこか|いつか|次)`,
    r`(?:確認|検討|拝見|共有|準備|参考に|内容(?:を|、)?確認|目を通|手続き|対応|返信|お?返事|回答|報告|ご?連絡|相談)(?:のうえ)?(?:いた|させていただき|し)(?:しま)?(?:ます(?:ね)?|す(?:ね)?|した|ました|ておきます|ております)`,
    r`(?:て|で)(?:おき|み)ます(?:ね)?|休んで`,
    r`(?<![ぁ-んァ-ヶ一-龠\d])そう(?:いうこと)?(?:でした|です|だったん?です|なんです)(?:か|ね)`,
    r`ご(?:了承|容赦|理解)|引き?続き|この調子|見と(?:き|いて)|(?:回し|伝え|申し伝え|進め|上げ)(?:て?おき)?ます|^(?:うっす|おす|ういっ?す|かしこ|まいど|毎度|あいよ|へーい)|ご丁寧に|恐縮`,
  ]),
  en: /\b(?:thanks|thank you|thx|ty|cheers|ok|okay|got it|gotcha|yep|yup|rest up|understood|noted|great|perfect|cool|awesome|sounds good|will do|no problem|no worries|sounds (?:like|fine|right|perfect)|works (?:for (?:me|us)|fine|great)|glad|will (?:check|review|revert|read|look|take|get|be in touch)|carry on|keep (?:going|it up)|crack on|as you were|fair enough|same here|likewise|all good|all set|all clear|take your time|no (?:rush|hurry)|my (?:mistake|bad)|i see|talk (?:soon|later)|ttyl|speak soon|take care|have a (?:great|nice|good|lovely|wonderful)|enjoy|appreciate|pleasure|see you|bye|you too|looking forward|never ?mind|i'll be waiting|good luck|ignore (?:my|that|this)|don't worry|get well|feel better|sorry to hear|safe travels|(?:i|we)(?:'ll| will) (?:read|watch|listen|test|try|pass|forward|show|run|circle back|come back|report back|go through|check|review|look|take a look|get back|read|have a look|be in touch|let you know)|make(?:s)? sense|that (?:helps|works|explains it|answers)|clear now|congrat\w*|happy (?:holidays|new year)|merry)\b/,
};
/** Praise or a handed-in work's fate wants thanks; so does whatever else is news. */
const NEWS: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: anyOf([
    r`(?:問題|不備|修正)(?:は|も|など)?(?:あり|ござい)ませんでした`,
    r`(?:いただけ|もらえ)(?!て|まし)|状況|進捗(?!を?(?:お待ち|楽しみ))|だけ`,
    r`させて(?:くださ|いただきた)|納品(?!を?(?:心より)?(?:お待ち|楽しみ))`,
    r`(?:データ|記事|デザイン|動画|原稿|ロゴ|イラスト|資料|ラフ|初稿|訳文|ファイル|コード|サイト|ページ|バナー)[^。]{0,8}(?:確認|拝見|受領|見|チェック)`,
    r`修正|検収|承認|採用|可愛|きれい|仕上`,
    r`校了|公開|仕上がり`,
    r`イメージ(?!が(?:湧|わ|つか|つき|でき))|完璧(?!に(?:理解|把握|わか))`,
    r`素敵(?!なご縁)|最高|さすが|契約|報酬|見積|請求|支払|入金`,
    r`納期(?!(?:のこと)?は?(?:お?気に|ご?心配))|締切|至急`,
    r`急ぎ(?!ません|では|は(?:し|ござ|あり))`,
    r`(?:返信|返事|連絡|回答|提出|応募)(?:を)?(?:心より|首を長くして)?お待ち`,
    r`エラー|https?:|変更|追加|キャンセル|できません|ですが[、。]?$|添付`,
    r`お送り|送付`,
  ]),
  en: anyOf([
    r`\blooks? (?:great|good|perfect|amazing|fantastic|excellent)`,
    r`\b(?:this|it|that|they|these|those|everything)(?:'s| is| are| looks?| turned| came)(?: out)? (?:\w+ )?(?:perfect|great|amazing|awesome|good|beautiful|excellent)`,
    r`\b(?:exactly|loved?|deliver\w*|revisions?|approve\w*|love|invoice|contract|deadline|due|but|instead|change|error|issue|attached|until|by (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|eod|the end))\b`,
  ]),
};
/** The client says so. */
const NO_REPLY = anyOf([
  r`(?:ご?返信|お?返事|ご?連絡|ご?回答|リアクション)(?:に|は|の|など)*(?:は|も)?(?:(?:ご)?(?:不要|無用)|結構|お構いなく|及びません|及ばず|いりません|要りません|な(?:くて|し)(?:で)?(?:大丈夫|構い|ok|いい)|の?お気遣い|気にせず|お気になさら|しなくて|いただかなくて|お気遣いなく)`,
  r`\b(?:no (?:need to|reply|response)(?: (?:reply|respond|answer|write|confirm|needed|necessary|required)))\b`,
  r`\bno (?:action|response|reply|answer)(?: is)? (?:needed|required|necessary|expected)|\bnothing (?:for you |you need |you have |that you need )?to do\b`,
]);
/** Money for work done has moved, which is a notice; 「仮払い」 is the sign to begin. */
const PAID: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: /(?:報酬|支払い?|振り?込み?|入金|送金)[^。]*(?:いたしました|しました|済ませました|行いました|なりました)[。!]*$/,
  en: /\b(?:payment|funds|milestone)\b[^.]*\b(?:released|sent|made|paid|processed)\b|\b(?:released|sent) (?:the |your )?payment\b/,
};
/** What such a notice says beside. */
const PAID_ASIDE: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: /着金|反映|明細|確認いただく?だけ|営業日|ご了承|遅くなり|お待たせ|ありがと|お疲れ|助かって|明細/,
  en: /\b(?:thanks|thank you|bonus|tip|days?|show up|arrive|clear|pleasure|great|enjoy|again|all done|closed|well done|review)\b/,
};
/** The client comes back to it: 「確認に少しお時間いただきますね」「終わりましたらご連絡します」. */
const NEXT_STEP =
  /^(?!.*(?:ました(?!ら)|満足|思|感じ|素|良|嬉|驚|気に))(?:これから|のちほど|後ほど|社内で|まず|では|終わり(?:ましたら|次第)|済み次第|(?:確認|検収)(?:が)?(?:でき|終わり|済み)次第|問題なければ|内容|中身|データ|[のを、])*(?:確認|拝見|検討|チェック|検収|こちらから|改めて|追って)[^。?]{0,34}ます(?:ので[^。]{0,20}|ね)?[。!]*$/;
/** 「納期の件、承知しました」: whatever it is, it is known. */
const ACKNOWLEDGES =
  /^(?:(?!が、|けど|けれど|です?が)[^。?]){0,30}(?:承知|了解|かしこまり|把握|わかり)(?:いた|し)*(?:ました|です|した)(?:ので)?(?:。|!|$)/;
/** The same in plain words: 「週明けに上長と見ます」「帰ったら読みます」. */
const NEXT_STEP_PLAIN =
  /^(?:(?:週明け|明日|明朝|今日|本日|今夜|今晩|来週|週末|午後|夕方|夜|朝|後|あと|のちほど|後ほど|これから|ゆっくり|じっくり|早速|さっそく|こちら|当方|弊社|うち|一度|まで|[月火水木金土日]曜日?|\d+日|移動中|外出中|出先|会議中|なの?で|なんで|ので|いま|今|落ち着いたら|帰ったら|帰宅後|会議(?:後|が終わったら)|戻(?:り|っ)(?:ましたら|たら|次第)|社内|上長|上司|チーム|関係者|担当|皆|みんな|家族|で|に|と|も|は|の|、|一緒に|ちゃんと|まとめて|改めて|目を通して|確認して|見て|読んで))+[^。?、]{0,14}(?:見|読み|聞き|聴き|回し|進め|試し|確認し|確認いたし|拝見し|拝見いたし|拝読し|検討し|検討いたし|共有し|共有いたし|チェックし|目を通し|お?返事し|お?返信し|ご?連絡し|お戻しし)(?:て(?:おき|み))?(?:ます|てみます|ておきます|させていただきます)(?:ね|よ)?[。!]*$/;
/** 「はい、それでお願いします」: what was proposed may go on. */
const APPROVES =
  /^(?:はい|ぜひ|もちろん|全然|は~い|はーい|はいはーい|ええ|うん|ok|おけ|では|じゃあ|[、!。\s])*(?:(?:それ|これ|その(?:方向|内容|形|まま|流れ|日程|認識|予定)|この(?:まま|方向|内容|認識)|上記|予定通り|そのように|予定どおり|ご提案の(?:内容|通り))で?)?(?:進めて(?:くださ|いただ)|お願いし(?:ます|ま~す|まーす|まーす)|よろしく(?:です|お願い))[^?]{0,10}$/;
/** The same in English. */
const APPROVES_EN =
  /^(?:yes|yep|yup|sure|ok|okay|great|perfect|sounds good|[,!. ])*(?:please )?(?:go ahead|proceed|carry on|keep going|keep at it)\b[^?]{0,30}$/;
/** An answer in one picture. */
const THUMB = /^(?:\s|👍|🙆|🙇|🙏|👌|😊|🎉|🙂|👏|[♀♂]|\p{Emoji_Modifier})+$/u;
/** That something came is news alone, and none beside thanks. */
const ARRIVED: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: /^(?:早速の)?ご?(?:納品|提出|送付|共有)(?:いただき)?(?:、)?(?:誠に)?ありがとう(?:ございま(?:す|した))?[。!]*$|^(?:はい|無事(?:に)?|先ほど|確かに|データ|ファイル|資料|メール|メッセージ|納品物?|[、\s])*(?:を|が|は|も)?(?:届(?:き|いて)|受け取(?:り|って)|受領|拝受)(?:いた|し|おり|い|て)*(?:ます|ました)[。!]*$/,
  en: /^(?:i |we )?(?:just )?(?:got|received) (?:it|them|(?:the|your) \w+)[,.!]*$/,
};
const LONGEST = 400;
/** 「色が気になりますが、承知しました」: the aside is the news. */
const OBJECTS =
  /(?<!遅く[^、]{0,8}|恐れ入ります|恐縮です|失礼します|勝手です|急です)(?:が|けど|けれど)$/;
/** In characters; who thanks says for what. */
const LONGEST_ASIDE = { ja: 14, en: 30 };

/**
 * Whether the message wants an answer. When in doubt it does: a silenced client is the worst error. It wants
 * none if the client says so and asks nothing, or if nothing but thanks, acknowledgement and courtesy is in it.
 */
export function wantsReply(
  message: string,
  sentences: readonly Sentence[],
  states: boolean,
): boolean {
  const own = sentences.filter(({ role }) => role !== 'quote' && role !== 'signature');
  const said = own.map(({ plain }) => plain).join('\n');
  if (own.length === 0) return true;
  if (NO_REPLY.test(said)) return own.some(asksAllTheSame);
  if (isAutomatic(own, message)) return false;

  if (message.length > LONGEST * 2 || said.length > LONGEST || states) return true;
  if (
    own.some(
      ({ asks, plain }) => asks !== null && !APPROVES.test(plain) && !APPROVES_EN.test(plain),
    )
  )
    return true;
  if (own.some((one) => !isNotice(one) && handsOver(one) !== null)) return true;
  const body = own.filter(({ role, plain }) => role === 'body' && /[\p{L}\p{N}]/u.test(plain));
  if (body.length === 0) return !own.some(({ role, raw }) => role === 'closing' || THUMB.test(raw));
  if (isPaidNotice(body)) return false;
  const arrivedOnly = body.every(({ plain, language }) => ARRIVED[language].test(plain));
  if (arrivedOnly) return true;
  return !body.every(isInert);
}

/** 「こまめにお知らせくださり、ありがとうございます」: what the thanks are for. */
const THANKED_FOR =
  /^[^。、]{1,40}(?:くださり|いただき(?:まして)?|くださって|いただいて|もらって|くれて|まして)、(?=(?:本当に|誠に|大変|とても|いつも)*(?:ありがと|感謝|助かり|お疲れ))/;

/** Whether nothing else is in the sentence: what is longer than a courtesy must be one itself. */
function isInert(sentence: Sentence): boolean {
  if (isNotice(sentence) || ACKNOWLEDGES.test(sentence.plain)) return true;
  const { language } = sentence;
  const plain = sentence.plain.replace(THANKED_FOR, '');
  if (
    ARRIVED[language].test(plain) ||
    APPROVES.test(plain) ||
    APPROVES_EN.test(plain) ||
    NEXT_STEP.test(plain) ||
    NEXT_STEP_PLAIN.test(plain)
  )
    return true;
  if (NEWS[language].test(plain) || !INERT[language].test(plain)) return false;
  return plain
    .split(/[、,]/)
    .every(
      (clause) =>
        INERT[language].test(clause) ||
        (clause.length <= LONGEST_ASIDE[language] && !OBJECTS.test(clause)),
    );
}

/** Whether all that is said is that work was paid. */
function isPaidNotice(body: readonly Sentence[]): boolean {
  return (
    body.some(({ plain, language }) => PAID[language].test(plain)) &&
    body.every(
      ({ plain, language }) => PAID[language].test(plain) || PAID_ASIDE[language].test(plain),
    )
  );
}

/** Beside the words that no answer is needed, acts may be asked for; a question may not. */
function asksAllTheSame({ plain, asks, language }: Sentence): boolean {
  const rest = plain.replace(NO_REPLY, '');
  if (rest === plain) return asks === 'answer';
  return rest.includes('?') || askingOf(rest, language) === 'answer';
}

/** Whether a sentence tells of work, money or something wrong, which wants an answer. */
export function isNews({ plain, language }: Sentence): boolean {
  return NEWS[language].test(plain);
}

/** How much of the message only closes, 0–1. */
export function closingShare(sentences: readonly Sentence[]): number {
  const own = sentences.filter(
    ({ role, plain }) => (role === 'body' || role === 'closing') && /[\p{L}\p{N}]/u.test(plain),
  );
  if (own.length === 0) return 0;
  const inert = own.filter(
    (one) => (one.role === 'closing' || INERT[one.language].test(one.plain)) && one.asks === null,
  );
  return inert.length / own.length;
}
