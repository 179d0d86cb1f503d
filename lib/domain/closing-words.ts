/**
 * What a closing message may be made of, as patterns in which no text can be taken apart in many ways. `closes`: thanks, an acknowledgement, or that no answer is needed;
 * `fills`: what politeness puts around it. Texts are folded as closing.ts does: no punctuation, no 「ー」.
 */
export interface ClosingWords {
  readonly closes: readonly string[];
  readonly fills: readonly string[];
}

const polite = '(?:いたし|致し|申し上げ|申しあげ|し)?ます';
const thanked =
  '(?:返信|返事|連絡|回答|対応|確認|説明|報告|教示|納品|提出|修正|作業|協力|共有|配慮|案内|検討|挨拶|知らせ|提案|アドバイス|尽力)';
const manner =
  '(?:この度は|このたびは|今回も?|本日も?|本当に|ほんとうに|誠に|大変|とても|どうも|いつも|早速の?|さっそくの?|迅速な|丁寧な|素早い|早い|早々の?|詳しい|親切に?)';
const again =
  '(?:今後とも|今後も|これからも|引き続き|引続き|また|次回も|来年も|本年も|末永く|どうぞ|何卒|なにとぞ|それでは|では|ぜひ|(?:ご縁|機会)が(?:あり|ござい)ましたら|またの機会に?)';
const received = '(?:いただき|頂き|くださり|下さり)(?:まして)?';

/** 「お願いします」 alone, or with a task, asks for something; 「よろしくお願いします」 with none does not. */
export const closingJa: ClosingWords = {
  closes: [
    `${manner}*(?:(?:ご丁寧な|ご親切に|ご|お)?${thanked}(?:を)?(?:${received})?)?${manner}*(?:ありがとう|有難う|有り難う|有りがとう)(?:(?:ござい|御座い)(?:ました|ます)|でした|です)?`,
    `(?:${manner}|心より|心から)*(?:御礼|お礼|感謝)(?:を)?(?:して|いたして|致して|申し上げて)?(?:おり)?${polite}`,
    `${manner}*助かりました`,
    `${manner}*勉強になりました`,
    '取り急ぎ(?:の)?(?:お礼|御礼)(?:まで|のみ)(?:で)?(?:失礼(?:いたし|致し|し)ます)?',
    '(?:大変)?(?:よく)?(?:承知|了解)(?:です|(?:いた|致)?しました|して(?:おり|い)ます)?',
    'りょうかい(?:です|しました)?',
    'かしこまりました|(?:よく)?(?:わかり|分かり|理解し|納得し)ました|承りました',
    'おけ|オッケ(?:です)?|ok(?:です)?|(?:thanks|thankyou|thx)',
    '(?:ご)?(?:返信|返事|連絡)(?:に)?(?:は)?(?:不要です|結構です|及びません|お気遣いなく)',
    'お(?:返事|返信)(?:は)?(?:不要です|結構です)',
  ],
  fills: [
    `${again}*(?:よろしく|宜しく)(?:(?:お願い|おねがい|お願)${polite}|です)?`,
    '(?:いつも|大変|本当に|今年も|昨年は|この度は)*お世話に(?:なり|なって(?:おり|い))(?:ました|ます)',
    '(?:いつも|本日も|長い間)?お(?:疲れ|つかれ)(?:さま|様)(?:でした|です)?',
    'こちらこそ|なるほど(?:です)?|取り急ぎ|それでは|では|本当に',
    'こんにちは|こんばんは|おはようございます',
    '(?:それでは|では|お先に)?失礼(?:いたし|致し|し)ます',
    '(?:こちらで|社内で|内容を|後ほど|のちほど|これから)*(?:確認|検討)(?:いたし|致し|し|させていただき|させて頂き)ます',
    '(?:急ぎではありませんので|お急ぎではないので)?ごゆっくりどうぞ',
    '(?:どうぞ)?(?:良い|よい)(?:週末|一日|1日|お年|連休|休日)を(?:お過ごしください|お迎えください)?',
    '(?:どうぞ)?お大事に(?:どうぞ|なさってください|してください)?',
    '(?:どうぞ)?(?:くれぐれも)?(?:お体(?:に|を)(?:お気をつけ|大切に|ご自愛)|ご自愛)(?:ください|くださいませ|て(?:ください|お過ごしください))?',
    '(?:どうぞ)?お気になさらず(?:に)?|(?:全く|まったく)?問題(?:ありません|ございません|ないです)|大丈夫です',
  ],
};

const quick =
  '(?:(?:the|your|such|a|this|all|so|very|quick|fast|prompt|great|kind|detailed|nice|helpful|clear) )*';
const given =
  '(?:reply|response|update|help|explanation|answer|answers|clarification|support|message|info|information|confirmation|understanding|patience|delivery|files|file|work|note|heads up|hard work|letting (?:me|us) know|getting back to (?:me|us)|explaining|confirming|clarifying|checking)';
const muchOf = '(?: so much| very much| a lot| a million| kindly| again| once again)*';

export const closingEn: ClosingWords = {
  closes: [
    `(?:many thanks|thanks|thank you|thank u|thx|ty|tysm)${muchOf}(?: for ${quick}${given})?${muchOf}`,
    `(?:much appreciated|(?:i )?(?:really |very much )?appreciate (?:it|that|your help))`,
    '(?:ok|okay|k|got it|understood|noted|alright|all right|will do|roger)',
    '(?:there is )?no need to (?:reply|answer|respond)',
  ],
  fills: [
    'great|perfect|cool|awesome|excellent|wonderful|lovely|nice|good|fine|hi|hello|hey|no worries|no problem|all good',
    '(?:that is|thats|it is|its) (?:all|great|perfect|fine|good|clear|very helpful|helpful|super helpful)',
    'that (?:really )?helps(?: a lot)?|very helpful|that works(?: for (?:me|us))?',
    'have a (?:great|good|nice|lovely|wonderful) (?:day|weekend|evening|one|week|time|night)|enjoy (?:your|the) weekend',
    'talk soon|speak soon|bye|take care|cheers|you too|best|best regards|best wishes|kind regards|regards|all the best|warm regards',
    '(?:it was )?(?:a )?pleasure (?:working|doing business) with you|(?:please )?(?:dont|do not) worry(?: about (?:it|us))?|get well soon',
  ],
};
