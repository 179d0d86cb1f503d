import { anyOf, r } from './pattern';
/** What a sentence asks for: words (an answer), an act, or nothing. */
export type Asking = 'answer' | 'act' | null;

const ANSWER_JA = anyOf([
  r`\?|[でま]しょ(?:う)?か`,
  r`(?:ます|です|ません|した|ない|たい|いい|れる|せる|える|ける)(?:でしょう)?か(?:ね|な)?(?=[。、!\s」)~…]|\.\.|$)`,
  r`ですかね|ますかね|でしたっけ|ましたっけ|だっけ|のでしょう(?=[。\s]|$)`,
  r`でしょう(?=[。\s]|\.\.|$)|(?:の|ん)か(?:知り|教え|伺)|やろか|かいな|へんかな`,
  r`かな[ぁー]?(?=[。、\s]|\.\.|$)|教えて|ご教示|お聞かせ|聞かせて`,
  r`(?:お|ご)?(?:知らせ|連絡|返事|返信|回答|返答|意見|報告|一報)(?:を|も|だけでも)?(?:お待ち|くださ[いれ]|いただ(?:け|きた|く)|お願い|願|ほし|もら|たまわ|賜)`,
  r`知りたい|お(?:伺い|尋ね|聞き)(?:し|いた|させ|で)|伺(?:いた|え|わせ|います)`,
  r`(?:まだ|いかが|どう)(?:でしょう|です)?(?:か)?(?:ね|な)?[~ー]*$`,
  r`ご相談(?:です|した|させ|でき)|いかが(?=[。\s]|$)|どう(?:です|でしょ|かな)`,
  r`ご都合`,
]);
const ACT_JA = anyOf([
  r`(?:くださ(?:い|れ|いませ)|ちょうだい|頂戴)`,
  r`(?:て|で|を|お|ご[^、。]{1,8})(?:いただけ(?!て|まし|でし)|いただき(?:た|ます(?:と|よう|でしょ|か)|たく)|いただいても?(?:い|よろ|大丈夫|構)|いただくこと|もらえ(?!て|まし)|もらって(?:も)?(?:いい|大丈夫|い)|もらいた|もらう(?:こと)?|ほし(?:い|く)|くれ(?:ます|る|ません|たら|れば|ない))`,
  r`(?:いただけ|もらえ)(?:る|ます|れ|ませ|ない)`,
  r`お願い(?:し|いた|いとし|申|でき|した|しと|ね|。|!|でし|です|します|$)`,
  r`(?:が|は|も|つ|個|枚|本)ほしい(?:です|んで|の|な)`,
  r`(?:書き直|作り直|や|直)?せる\?|願います|願いた|頼(?:む|み(?:ます|たい))`,
  r`たのむ|(?:しと|やっと|入れと|作っと|見と)(?:い|こ)|くれへん`,
  r`(?:て|で)(?:ね|よ|や|な|ほしい|おいて|ちょ)[。!~\s]*$`,
  r`(?:て|(?<![のんまンネ])で)[!~。]*$|(?:のほど|の方|ほう)?よろしく(?:です|。|!|$)`,
  r`(?:ますと|ると|たら|れば|けると)[^。]{0,4}(?:助かり|幸い|嬉し|うれし|ありがた)`,
  r`(?<!(?<!て)み)(?:たい|たく)(?:です|存じ|思い|ので|と|。|、|$)`,
]);
/** 「お待ちください」「ご安心ください」「お気になさらず」: nothing that is to be done. */
const NO_ACT_JA = anyOf(
  [
    r`(?:お待ち|ご安心|お気軽に[^。]{0,12}|ご自愛|お大事になさって|(?:[^。、]{0,10}て)?お過ごし|ご了承|ご容赦|お許し|お忘れ|ご心配なく|ご遠慮なく[^。]{0,12}|遠慮なく[^。]{0,12}|ご放念|気をつけて[^。、]{0,10}?|お気をつけ|無理(?:を)?(?:は)?(?:なさら|し)ないで|気に(?:なさら|し)ないで|お任せ|ご笑納|(?:頑張|がんば)って|(?:お年|年末|年始|週末|休日|連休)を[^。]{0,6}|無視して|スルーして|読み流して|休んで|休まれて|休養して|お休み|頑張って|楽しんで(?:きて)?|お楽しみ|お気になさって)(?:い?ただ(?:け(?:ます)?(?:と|れば)|き)|くださ)[^。]*`,
    r`(?:スルー|無視|なし|見なかったこと)(?:で|に)(?:(?:お願い|して)[^。]*|(?=[。!]|$))|(?:ご)?承知おき[^。]*|今?しばらくお待ち[^。]*|(?:ご無理|無理)[^。]{0,6}ないで[^。]*|(?:このまま|そのまま|この調子で|今の調子で)[^。]{0,8}(?:進め|続け)[^。]*|(?:少し|少々|もう少し|しばらく)?お時間(?:を)?(?:くださ|いただき)[^。]*|(?:ゆっくり|忘れて|読み飛ばして|集中(?:して|なさって)|見て(?:いただ|くださ)るだけ)[^。]*|(?:いただけれ|もらえれ)ば(?:、)?(?:それで)?(?:十分|問題)[^。]*|ご査収[^。]*|休んでい[^。]*|ご(?:覧|確認|利用)いただけます(?=[。!]|$)`,
  ],
  'g',
);
/** 「そうでしたか」, 「そういうことですね」: nothing is asked. */
const NO_ANSWER_JA = anyOf(
  [
    r`(?<![ぁ-んァ-ヶ一-龠\d])(?:そう(?:いうこと)?|なるほど、?そう)(?:でした|だったの?ん?です|なの?ん?です|です)(?:か|ね)(?!\?)`,
    r`かもしれ|かと(?:思|存)|どうか|なんとか|いくつか|何か|誰か|どこか`,
    r`いつか(?=ら|。)`,
    r`また[^。]{0,10}(?:たら|れば|際)[^。]{0,6}聞かせて[^。]*`,
  ],
  'g',
);
/** 「ご不明点があればご連絡ください」: nothing that is to be done, unless something is amiss. */
const IF_NEEDED_JA =
  /[^。!]{0,40}(?:あれば|ましたら|場合(?:は|には)?|際は|なければ|ようでしたら|時は|ときは)[、]?[^。!]{0,20}(?:ご?連絡|知らせ|言って|聞いて|おっしゃ|仰|申し付|相談|質問|一報|お声|教えて)[^。!]*/g;
/** 「また何かあればぜひお願いします」 */
const SOME_DAY_JA =
  /(?:また)?(?:何か|機会が?|ご縁が?|タイミングが?)(?:あれば|ありましたら|ございましたら)[、]?(?:ぜひ|また)*[^。、]{0,10}お願い[^。]*/g;
/** 「教えていただきありがとうございます」: it was done. */
const THANKED_JA =
  /(?:教えて|(?:お|ご)[^、。]{1,8}|て|で)?(?:いただき|くださり|くださって|もらって|いただいて)(?:まして)?[、]?(?:本当に|誠に|大変|とても)?(?:ありがと|感謝|助か|恐れ入|恐縮)/g;
/** 「引き続きお願いします」 */
const GO_ON_JA = anyOf(
  [
    r`(?:引き?続き|今後とも|これからも)(?:どうぞ|何卒)?お願い(?:いた)?します`,
    r`^(?:ぜひ)?(?:また|次回も)(?:ぜひ|次回も)?お願い(?:いた)?します`,
    r`(?:体調|お体|健康|安全|ご家族)(?:が|を)?(?:第一|優先|最優先|大切)(?:に|で)(?:お願い[^。]*)?`,
  ],
  'g',
);
/** 「よろしくお願いします」 without an object; 「レポートをよろしくお願いします」 has one. */
const CLOSING_ACT =
  /(?<!(?:を|で|(?<!当日|本日|明日|来週|今日)は|件|分|枚|本|(?<!来年|本年|今年|今後|これから|次回|今回|明日|本日|今日|来月|来週|来期|新年|次|こちら|また)も)[、]?)よろしく(?:お願い[^、。]*|です)/g;

const ANSWER_EN = anyOf([
  r`^(?:and |so |also,? |but |hi,? |hey,? |ok,? )*(?:(?:which|why|how|who|where|does|did|are|can|could|would|have(?! an?\b)|has|should|is|was|were)\b|do(?! not| the| this)\b|what(?! an?\b)|when(?=[^,]*$)|will(?! do))(?!n't)(?![^.!]*(?:, i\b|nice day|great day))[^.!]*$`,
  r`\?`,
  r`\b(?:let (?:me|us) know|tell (?:me|us)|i(?:'d| would) (?:like|love) to (?:know|hear|understand|ask)|wondering (?:if|whether|how|what|when)|curious (?:about|how|why|what|if)|(?:please|kindly) (?:reply|respond|confirm|advise|answer)|get back to (?:me|us)|any (?:update|news|progress|idea|chance|thoughts)|quick question)\b`,
]);
const ACT_EN =
  /\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u|we)|i(?:'d| would) (?:like|need|want) you to|(?:i|we)(?:'ll)? (?:need|want) (?:you|it|this|them|the|these|all|a|an|your|to)\b|(?:i|we)(?:'d| would) (?:also |just |really )?(?:like|love)|i'm requesting|would (?:be great|appreciate|love)|need(?:s)? to be|make sure|be sure to|don't forget|feel free|go ahead)\b|^(?:[-*•\d.) ]*)(?:also,? |and |then |next,? |so |just |now )?(?:add|change|fix|update|make|use|remove|send|move|replace|check|export|create|write|translate|upload|keep|follow|start|include|put|set|resize|redo|edit|rename|swap|adjust|message|hide|show|complete|paste|read|tighten|try|lose|delete|call|contact|reply|turn|switch|split|merge|copy|clean|sort|group|tag|post|publish|cut|trim|lower|raise|shorten|rewrite|rephrase|crop|convert|fill|enter|list|describe|summari[sz]e|install|deploy|test|proofread|review|correct|insert|highlight|mark|align|increase|reduce|double|skip|leave|stick|name|save|share|build|design|draw|record|transcribe|research|find|collect|prepare|finish|continue|proceed|confirm|choose|pick|ping|explain)\b/;
const NO_ACT_EN = anyOf(
  [
    r`\b(?:please|pls)?,? ?(?:don't|do not|no need to) (?:worry|hesitate|reply|respond|rush|stress|wait|bother|write)[^.!?]*`,
    r`\bfeel free[^.!?]*|(?:please |just |kindly )?\b(?:ignore|disregard)(?: (?:my|the|that|this))?(?: (?:last|previous|earlier|above))?(?: (?:message|email|one|question|note|it|me))?[.!]*$`,
    r`\b(?:please |kindly |just )?(?:bear with (?:me|us)|hang (?:on|tight)|hold on|stand by|be patient|note(?: that)?\b|(?:excuse|forgive|pardon|accept) (?:my|our|the|us|me))[^.!?]*`,
    r`\blet me know if (?:you (?:need|have)|anything|there)[^.!?]*|\btake care\b`,
  ],
  'g',
);

/** Reads what a sentence asks for; `plain` as `Sentence` has it. */
export function askingOf(plain: string, language: 'ja' | 'en'): Asking {
  if (language === 'en') {
    const rest = plain.replace(NO_ACT_EN, '');
    if (ANSWER_EN.test(rest))
      return ACT_EN.test(rest) && !/\b(?:tell|let|confirm|advise)\b/.test(rest) ? 'act' : 'answer';
    return ACT_EN.test(rest) ? 'act' : null;
  }
  const rest = plain
    .replace(THANKED_JA, '')
    .replace(SOME_DAY_JA, '')
    .replace(GO_ON_JA, '')
    .replace(NO_ACT_JA, '')
    .replace(IF_NEEDED_JA, '')
    .replace(CLOSING_ACT, '')
    .replace(NO_ANSWER_JA, '');
  return askingInJapanese(rest.slice(prefaceOf(rest))) ?? askingInJapanese(rest);
}

/** 「〜していただきたいのですが、」: what comes after the last such clause is the point. */
function prefaceOf(sentence: string): number {
  let end = 0;
  for (const { index, 0: words } of sentence.matchAll(
    /(?:です|ます|ました|でした|たい|だ)?(?:が|けど|けれど|けれども)、/g,
  )) {
    end = index + words.length;
  }
  return end;
}

function askingInJapanese(words: string): Asking {
  // 「何枚までもらえるんですか」 asks what may be had.
  const act = ACT_JA.test(words.replace(/(?:もらえ|いただけ)る(?:ん|の|もの)/g, ''));
  if (!ANSWER_JA.test(words)) return act ? 'act' : null;
  return act && !/教えて|聞かせ|教示|知らせ|回答|返信|返事/.test(words) ? 'act' : 'answer';
}
