import { isConfused } from './confused';
import type { DraftSentence } from './draft-sentences';

/**
 * What shows that a draft asks, where, by when, and what the worker made of it. Each table is one notion,
 * in both languages; a draft is judged by whether any of its signs stands in it.
 */

/** A sentence that wants an answer. */
const asking: readonly RegExp[] = [
  /\?/,
  /(?:でしょう|ます|ません|ました|です|ましょう|でした|ない|よい|いい|良い|可能|大丈夫|の)か(?:[。、」\s]|$)/,
  /(?:教えて|ご教示|お教え|お聞かせ|ご指示|ご指定|お選び|ご判断)(?:を)?(?:ください|下さい|くださ|いただ|頂|願|お願い|賜)/,
  /(?:確認|質問|相談)(?:を)?(?:させて|したい(?!こと))|(?<!ご)(?:質問|相談)(?:を)?お願い/,
  /(?:質問|不明点|確認したい(?:こと|点))(?:です|が(?:あり|ござい)ます)|(?<!に)(?:お伺い|伺い|お尋ね|お聞き)(?:し)?(?:たい|ます|させて)/,
  /\b(?:please|kindly) (?:let me know (?:which|what|when|whether|how|who|where|if (?:i|it|that|this|you))|tell me|confirm|clarify|advise|explain|choose|specify)\b/i,
  /\b(?:let me know (?:which|what|when|whether|how|who|where|by|before)|(?:have|has) (?:a|one|two|three|some|several|\d) (?:quick |short |small )?questions?|(?:could|can|would) you (?:tell|explain|clarify|confirm|let me know))\b/i,
];

/** Polite words in a question's form, and asking for patience, a look, or a word only if something is wrong. */
const noQuestion: readonly RegExp[] = [
  /(?:ましたら|次第|てから|後ほど|のちほど|まとめて|改めて)、?(?:まとめて|改めて)?、?(?:お(?:伺い|聞き|尋ね)|伺い|(?:ご?質問|ご?相談|ご?確認)(?:を)?)(?:を)?(?:し|いたし|させていただき)?ます(?!か)/g,
  /(?:ご不明|不明な点|ご質問|お気づき|気になる|何か|問題|ご要望|ご希望)[^。?]{0,12}(?:あれば|ありましたら|ございましたら|あり次第)[^。?]*/g,
  /いかがお過ごしでしょうか/g,
  /(?:お待ち|ご検収|ご査収|お納め|お目通し|ご覧|ご容赦|ご了承|お許し|お時間(?:を)?(?:少々|少し|しばらく)?)[^。?]{0,8}(?:いただけ|頂け|ください|くださ)[^。?]*/g,
  /\b(?:if (?:anything|there is|there are|you have any)\b[^.?]*|let me know if (?:anything|you have any|there)[^.?]*|how are you[^.?]*\?|hope you[^.?]*|bear with me[^.?]*)/gi,
];

/** A plea for the answer itself, and a tag after a statement: not one more question. */
const plea =
  /(?:ご(?:確認|教示|回答|返信|返答|連絡|指示|指定|対応|検討|意見|判断)|お(?:返事|知らせ|教え|聞かせ|手数|願い|待ち|送り)|教えて)[^。?]{0,24}(?:いただけ|頂け|もらえ|くださ|下さ|願え|お願い|可能)[^。?]*$|^(?:could|can|would|will) you (?:please |kindly )?(?:let me know|tell me|confirm|reply|answer|get back|clarify|advise|respond)\b[^?]*\?$|^(?:is (?:that|this) (?:right|correct|ok(?:ay)?|fine)|(?:does|would) (?:that|this) (?:work|match|suit|help|sound|be)|am i right|right|ok(?:ay)?|correct)\b[^?]*\?$/i;

/** Goes on with the question before: its other half, or what follows from a yes. */
const continues =
  /^(?:それとも|または|もしくは|あるいは|もし(?:そう|よ)|(?:問題|相違|差し支え)(?:が|は)?(?:なければ|ないよう)|よろしければ|その場合|or\b|if (?:so|not|yes|no|that)\b|otherwise\b|and if\b)|(?:合って|間違いな|相違な|問題な)[^。]{0,6}(?:でしょうか|ですか|ますか)[。?]*$|^(?:この|その|こちらの|上記の)?(?:理解|認識|方向|内容|形|進め方)で[^。]{0,12}(?:でしょうか|ですか|ますか)[。?]*$/i;

/** Whether a sentence asks the client something. */
export function asksSomething({ text }: Pick<DraftSentence, 'text'>): boolean {
  const rest = noQuestion.reduce((left, pattern) => left.replace(pattern, ''), text);
  return asking.some((sign) => sign.test(rest));
}

/** Whether a sentence is a question of its own, not a plea, a tag or the other half of another. */
export function isOwnQuestion({ text }: Pick<DraftSentence, 'text'>): boolean {
  const rest = noQuestion.reduce((left, pattern) => left.replace(pattern, ''), text);
  const isInterrogative =
    /\?/.test(rest) ||
    /(?:でしょう|ます|ません|ました|です|ましょう|ない|いい|よい|の)か[。」]*$/.test(rest);
  return isInterrogative && !plea.test(rest) && !continues.test(rest);
}

const units =
  'ページ|頁|行|列|章|節|項|段落|段目|枚目|番|件目|つ目|個目|点目|問|条|号|スライド|シート|コマ|カット|話|画面|場面|シーン|幕|巻|図|秒|セット目';
const files =
  'xlsx?|csv|docx?|pdf|pptx?|txt|png|jpe?g|gif|svg|psd|ai|mp[34]|wav|mov|zip|html?|css|jsx?|tsx?|py|php|md|json|srt|key|xd|fig';
const parts =
  '表紙|裏表紙|目次|冒頭|末尾|巻末|奥付|脚注|注釈|ヘッダー|フッター|トップページ|最初のページ|最後のページ|右上|左上|右下|左下|料金表|導入文|アイキャッチ|見出し|一行目|別紙|付録';

/** Names a place in a material: a page, row, section, cell, file, time of a recording, or a part by name. */
const places: readonly RegExp[] = [
  new RegExp(`[0-9〇一二三四五六七八九十百]{1,6}\\s{0,2}(?:${units})(?!間)`),
  /(?:ページ|頁|図|表|章|第|項目|スライド|シート|セル|シーン|問|ステップ|手順|カット|別紙|資料|段落|設問|別表|別添|条項|レイヤー|エピソード|no\.?|p\.?|q|行|列)\s{0,2}[0-9①-⑳]/i,
  /(?:書|マニュアル|資料|要項|ガイドライン|レギュレーション|原稿|台本|要件)(?: ?[0-9]|の ?[0-9]+\.[0-9])|\/[a-z][\w/-]+ ?(?:画面|ページ|の)/,
  /(?:^|\n)\s{0,4}[-・*①-⑳]?\s{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:[:、〜]| [a-z])/i,
  /\b[A-Z]{1,2}[0-9]{1,5}\b|\b[A-Z]列/,
  new RegExp(`[\\w\\-ぁ-んァ-ヶー一-龠]\\.(?:${files})(?![a-z])`, 'i'),
  /[0-9]{1,2}分[0-9]{1,2}秒|\d{1,2}:\d{2}(?::\d{2})?\s{0,2}(?:付近|あたり|辺り|ごろの|頃の|の(?!会議|打ち合わせ|約束)|から(?:\d|の)|地点|のところ)/,
  /(?:の|シート|項目|見出し|章|節|タブ|列|フォルダ|ファイル|資料)「[^」]{1,40}」|「[^」]{1,40}」(?:の(?:項|欄|章|節|行|列|部分|箇所|ところ|説明|見出し|ページ|画面|表|図|シート|セクション|段落|規定|手順|文言|シーン|ボタン)|欄|列|シート|ページ|画面|ボタン|タブ|フォルダ|セクション|項目|という見出し|章|と(?:あり|ござい|書か|記載|なって))/,
  new RegExp(`(?:${parts})`),
  /\b(?:pages?|pp?\.|sections?|sec\.|chapters?|rows?|lines?|cells?|columns?|slides?|scenes?|frames?|screens?|sheets?|steps?|tables?|figures?|fig\.|items?|paragraphs?|questions?|appendix|tabs?|parts?|clauses?|entr(?:y|ies)|tasks?|tickets?|images?|versions?|banners?|points?|phases?|days?|labels?|layers?)\b\s{0,2}(?:no\.?\s{0,2}|#)?(?:\d|"|one\b|two\b|three\b|four\b|five\b)/i,
  /\b(?:[Ss]ection|[Aa]ppendix|[Cc]olumn|[Tt]able|[Ff]igure|[Cc]hapter|[Pp]art|[Rr]ow) [A-Z]\b/,
  /"[^"]{1,40}" (?:section|sheet|tab|column|row|page|screen|button|heading|chapter|folder|field|slide|scene|layer|paragraph)\b/i,
  /\b(?:section|sheet|tab|column|heading|chapter|folder|field|button|file|paragraph) (?:called |named |titled )?"/i,
  /\b(?:at|around|from|near) \d{1,2}:\d{2}(?::\d{2})?(?! ?(?:am|pm|\(gmt|gmt|utc|jst))\b/i,
  /\b(?:cover page|title page|(?:first|second|third|last|final|next|previous) (?:page|slide|section|row|paragraph|scene|line|chapter|screen|column|sheet|table|image)|footnotes?|table of contents|(?:top|bottom|upper|lower) (?:right|left)|header|footer|introduction|appendix)\b/i,
];

/** Two materials set against each other, each with its words: 「要項には「4本」、画面には「5本」」. */
const contrasted = /(?:に|で)は、?「[^」]{1,40}」[^。]{0,30}(?:に|で)は、?「/;

/** Whether a text names a place in a material. */
export function namesPlace(text: string): boolean {
  return places.some((sign) => sign.test(text)) || contrasted.test(text);
}

const documents: readonly RegExp[] = [
  /資料|マニュアル|仕様書|指示書|ご指示|要件|レギュレーション|ガイドライン|募集要項|募集文|依頼文|原稿|台本|構成案|構成書|シナリオ|説明書|企画書|手順書|見本|設計書|契約書|規約|発注書|議事録|よくある質問|台割|用語集|絵コンテ|企画案|チェックリスト/,
  /(?:いただいた|頂いた|くださった|下さった|添付(?:の|して)|ご?共有(?:の|いただ|くださ)|お送り(?:の|いただ|くださ)|ご送付|受け取った|拝見した|もらった|届いた)[^。]{0,12}(?:データ|ファイル|画像|動画|リスト|一覧|シート|音声|デザイン|カンプ|表|メッセージ|メール|テンプレート|素材|ロゴ|文章|記事)/,
  /(?:データ|ファイル|画像|動画|リスト|一覧|シート|音声|デザイン|カンプ|スプレッドシート|エクセル|素材)(?:の中|内|に(?:は)?(?:記載|書|あり)|を(?:拝見|確認|読|見)|と(?:違|異な))/,
  /\b(?:briefs?|specs?|specifications?|documents?|docs?|guides?|guidelines?|regulations?|manuals?|instructions?|requirements?|scripts?|storyboards?|mock-?ups?|wireframes?|manuscripts?|contracts?|drafts?|transcripts?|materials?|minutes|faq|glossary|catalogue|catalog|pdf)\b/i,
  /\b(?:files?|sheets?|spreadsheets?|lists?|images?|videos?|recordings?|data|designs?|notes?)\b[^.?]{0,30}\b(?:you (?:sent|shared|attached|gave|provided)|attached|shared)\b|\b(?:your|the attached|the shared) (?:files?|sheets?|spreadsheets?|lists?|images?|videos?|recordings?|data|designs?|notes?)\b/i,
];

/** Points somewhere without saying where. */
const vague =
  /(?:ところ|箇所|部分)が(?:あった|あり(?!ましたら)|ござい(?!ましたら))|(?:あの|その|例の|さっきの|先ほどの|とある|ある)(?:部分|箇所|ところ|所|ページ|画像|表)|途中の|ところどころ|あちこち|何(?:か|カ|ヶ|箇)所か|数(?:か|カ|ヶ|箇)所|一部(?:の|に|が)|\b(?:somewhere|some (?:places|parts|pages|rows|sections|of the)|a few (?:places|parts|pages|rows)|that (?:part|bit|section|page)|a part of|one part)\b/i;

/** About how a thing is handed over or opened: no place in it matters. */
const logistics =
  /形式|納品|提出|入稿|サイズ|部数|何部|何枚|何本|何文字|何件|枚数|本数|文字数|件数|送付|再送|お送り(?:いただけ|くださ|願)|お送りすれば|共有(?:方法|いただけ|くださ|は|の方法)|事前に|送ったほう|届い(?:て|た)|開け(?:ません|ない|ず)|開きません|パスワード|権限|アクセス|ダウンロード|いつ(?:ごろ|頃|まで)?(?:に)?(?:いただけ|頂け|届)|納期|報酬|単価|料金は|見積|お打ち合わせ|打ち合わせ|ご都合|何時|日程|締め切り|締切|\b(?:how many|formats?|deliver(?:y|ed|able)?|submit|send|resend|share|upload|download|open (?:it|the|them)|password|permission|access|size|deadline|call|meeting|budget|rate|payment|quote|invoice)\b/i;

/** Whether a draft's questions are about a material without a place in it. */
export function lacksPlace(sentences: readonly DraftSentence[]): boolean {
  const whole = sentences.map(({ text }) => text).join('\n');
  if (namesPlace(whole)) return false;
  const isAbout = (one: DraftSentence) =>
    !(asksSomething(one) && logistics.test(one.text)) &&
    (vague.test(one.text) || documents.some((sign) => sign.test(one.text)));
  if (!sentences.some(isAbout)) return false;
  return sentences.some(
    (one) => (asksSomething(one) || isConfused(one.text)) && !logistics.test(one.text),
  );
}

const jaTime =
  '(?:[0-9〇一二三四五六七八九十]{1,4}\\s{0,2}(?:月|日|時|分|時間|週間|営業日)|[月火水木金土日]曜日?|\\([月火水木金土日]\\)|\\d{1,2}[:/]\\d{1,2}|今日|本日|明日|あした|あす|明後日|あさって|今夜|今晩|明朝|明晩|今週|来週|再来週|今月|来月|月末|月初|週末|週明け|午前|午後|正午|昼|夕方|朝|夜|お?盆|年内|年末|連休|期日|期限|納期|締め?切り?|それ|公開|着手|会議|撮影|収録|入稿|納品|開始|始業|終業|本番)';
const enTime =
  '(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|noon|midnight|morning|afternoon|evening|night|weekend|week|month|eod|cob|end of|the end|close of|then|\\d{1,2}(?::\\d{2}| ?(?:am|pm))|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|the \\d{1,2}(?:st|nd|rd|th))';
const reply =
  '(?:お返事|ご返事|ご?返信|ご?回答|お知らせ|ご?連絡|ご?確認|ご?指示|ご?指定|ご?教示|お?教え|教えて|お聞かせ|いただけ|頂け|伺え|助かり|幸い|進め|取り掛か|取りかか|着手|再開|作業|反映|納品|お納め|仕上げ|始め|開始|入り|入る|お渡し|完成|間に合)';

/** Says by when, what hangs on it, or that there is no hurry. */
const dates: readonly RegExp[] = [
  new RegExp(`${jaTime}[^。?\\n]{0,10}(?:まで|中に|中で|のうちに|の間に|いっぱい|前に|より前)`),
  new RegExp(`${jaTime}[^。?\\n]{0,40}${reply}|${reply}[^。?\\n]{0,30}${jaTime}(?:に|だと|で|、)`),
  /(?:今日|本日|今週|今月|年内|午前|数日|営業日)中|以内(?:に|で)|急ぎ(?:では|じゃ)?(?:あり|ござい)?ま?せん|急ぎませ|お急ぎでは|お手すき|お時間(?:の|が)?(?:ある|あり|よろし|許)|いつでも(?:結構|かまい|構い|大丈夫)|ゆっくり|次回の/,
  new RegExp(
    `\\b(?:by|before|until|till|no later than|not later than|within|due)\\b[^.?\\n]{0,16}\\b(?:${enTime}|\\d{1,2})\\b`,
    'i',
  ),
  new RegExp(`\\b(?:on|at|for|since|starting)\\b[^.?\\n]{0,12}\\b${enTime}\\b`, 'i'),
  /\b(?:today|tonight|tomorrow|this (?:week|afternoon|morning|evening)|next week|end of (?:the )?(?:day|week|business)|eod|cob|within (?:the|a|an|\w+) (?:hours?|days?|week)|in the next)\b/i,
  /\b(?:no rush|no hurry|not urgent|whenever (?:you|it)|any ?time|at your convenience|when you have (?:a moment|time)|take your time|in time for)\b/i,
];

/** What is asked is itself a date: it says when by its nature. */
const scheduling =
  /日程|日時|候補日|ご都合|お打ち合わせ|打ち合わせ|面談|オンライン|場所|何時|いつ(?:ごろ|頃|まで|が|に)|納期|\b(?:calls?|online|meet(?:ing)?|suits?|available|availability|what time|when (?:would|can|do|is|will)|schedule)\b/i;

/** Whether a draft that asks says neither by when nor that there is no hurry. */
export function lacksDate(sentences: readonly DraftSentence[]): boolean {
  const questions = sentences.filter(asksSomething);
  if (questions.length === 0 || questions.every(({ text }) => scheduling.test(text))) return false;
  return !sentences.some(({ text }) => dates.some((sign) => sign.test(text)));
}
