import { foldInPlace } from './draft-sentences';

/** Where the answer stood, and the client's words for it; both must be there. */
const materialJa =
  '(?:資料|マニュアル|仕様書|指示書|ご?指示|要件|要項|募集文|依頼文|ご?依頼(?:内容|詳細|ページ)|仕事の詳細|案件の?(?:詳細|ページ)|詳細(?:欄|ページ)|レギュレーション|ガイドライン|添付(?:の|ファイル|書類|資料)?|ファイル|シート|手順書|説明(?:書|欄|文)?|規約|FAQ|ヘルプ|概要|台本|構成案|見本|契約書|注意事項|メッセージ|メール|チャット|原稿|[0-9]+ ?(?:ページ|頁|章|枚目)|ページ|P\\.?[0-9]+|冒頭|最初)';

/** How a client opens who has to say that the answer stood in the material: 「記載されているのですが」. */
const stoodThere: readonly RegExp[] = [
  new RegExp(
    `${materialJa}[^。?]{0,40}(?:に|にも|には|で|でも|内に|中に)[^。?]{0,24}(?:記載|明記|掲載|記し|書い|書か|載せ|載っ|説明|示し|案内)(?:(?!たい|ほしい|欲しい)[^。?]){0,14}(?:の|ん)です(?:が|けど|けれど|よね)`,
    'i',
  ),
  new RegExp(
    `${materialJa}[^。?]{0,40}(?:に|にも|には|で|でも|内に|中に)[^。?]{0,24}(?:記載|明記|掲載|記し|書い|書か|載せ|載っ|説明|案内|ある|あり|ござい)[^。?]{0,14}(?:はず(?:です|なの|だと)|かと(?:思|存)|と思(?:い|うの)|よね|ますよ|ますけど|ましたよ)`,
    'i',
  ),
  new RegExp(
    `${materialJa}[^。?]{0,40}(?:に|にも|には|で|の)[^。?]{0,16}(?:記載|明記|書い|書か|載せ|説明|ある|あります|ございます)[^。?]{0,10}(?:通り|とおり)(?:です|なの|でござい|ですが|で、|で。|$)`,
    'i',
  ),
  // 「資料にございますが」: only where nothing new follows.
  new RegExp(
    `${materialJa}[^。?]{0,40}(?:に|にも|には|で|でも|内に|中に)[^。?]{0,24}(?:ござい|あり|記載[^。?、]{0,10}|書[^。?、]{0,10}|明記[^。?、]{0,10}|掲載[^。?、]{0,10}|案内[^。?、]{0,10})ます(?:が|けど|けれども?)(?:$|[、。…] ?(?:$|ご(?:確認|覧)|お読み|お目通し|ご参照|見て|読んで|確認(?:して|され)|もう一度|再度|今一度))`,
    'i',
  ),
  /(?:以前|前回|前|先日|先ほど|さきほど|昨日|最初)(?:に)?も(?:、)?[^。?]{0,20}(?:お伝え|申し上げ|ご説明|ご案内|お知らせ|お話し|ご連絡|書き|言い)[^。?、]{0,12}(?:が|けど|けれど|通り|とおり|はず)/,
  /(?:以前|既に|すでに|何度も|何回も|再三|繰り返し|たびたび|再度)(?:に)?(?:、)?[^。?、]{0,12}(?:お伝え|申し上げ|ご説明|ご案内|お知らせ|お話し|記載|書い|言って|言い)(?!する|した(?!は|と|つ|の(?:です|に))[^。?]{0,6}(?:件|内容|通|新|商|案|際|日))[^。?、]{0,14}(?:が|けど|けれど|通り|とおり|はず|よね)/,
  new RegExp(
    `${materialJa}(?:の?[0-9]+ ?(?:ページ|頁))?(?:は|を|って)?、?[^。?]{0,12}(?:読み|読まれ|お読みに?(?:なり|なられ|いただ)|ご覧に?(?:なり|なられ)|目を通(?:し|され)|見(?:て(?:い|な)|まし|られ)|確認(?:し|され))[^。?]{0,8}(?:ました|ましたでしょう|ています|いただけてい(?:ます|ません)|いただけてます|てませんか)(?:よね|か|でしょうか)?[。?]`,
    'i',
  ),
  /(?:ちゃんと|きちんと|しっかり|よく|もう一度|最後まで)(?:、)?[^。?]{0,16}(?:読んで|お読み|ご確認|確認して|ご覧|目を通して|見て)[^。?]{0,8}(?:ください|下さい|いただけ|いただき|ほしい|欲しい|もらえ)/,
];

const materialEn =
  '(?:brief|spec(?:ification)?s?|documents?|docs?|manual|guide(?:line)?s?|instructions?|requirements?|job (?:post(?:ing)?|description)|description|project (?:page|description)|attachments?|attached|pdf|readme|style guide|contract|faq|files?|sheet|page \\d+|section \\d+|material|(?:previous|earlier|last|first|my) (?:message|e-?mail|note)s?)';

const stoodThereEn: readonly RegExp[] = [
  new RegExp(
    `^(?:[\\w']+,? ){0,2}as (?:is |was |it's |i (?:have |had )?|we (?:have |had )?)?(?:already )?(?:clearly |previously )?(?:mentioned|stated|written|noted|explained|described|outlined|specified|said|indicated|detailed|shown|listed)\\b[^.?!]{0,30}\\b(?:in|on|at)\\b[^.?!]{0,20}\\b${materialEn}`,
    'i',
  ),
  new RegExp(`^(?:as )?per (?:the|our|my) ${materialEn}`, 'i'),
  /\bas (?:i|we)(?:'ve| have| had)? (?:already|previously) (?:mentioned|stated|written|explained|said|told)|^(?:[\w']+,? ){0,2}as (?:already|previously|clearly) (?:mentioned|stated|explained|said|written)|^(?:[\w']+,? ){0,2}as (?:i|we) (?:said|mentioned|explained|told you|wrote) (?:before|earlier|already|in my)/i,
  new RegExp(
    `\\b(?:this|that|it|the answer|everything|all of (?:this|that))(?:'s| is| was| are| has been| were) (?:all |already |clearly |actually )*(?:mentioned|stated|written|covered|answered|explained|described|specified|listed|noted|in|on)\\b(?! line| the way)[^.?!]{0,24}\\b${materialEn}|\\bit says so\\b`,
    'i',
  ),
  /\b(?:did you (?:even |actually |really )?read|(?:haven't|didn't) you (?:even )?(?:read|look at|looked at|see|seen|check|checked)|have you (?:even|actually|really) (?:read|looked at|opened))\b[^.?!]{0,20}\b(?:brief|spec\w*|manual|guide\w*|instructions?|requirements?|description|documents?|posting|post|faq|contract|message)\b[^.?!]{0,20}\?/i,
  /\b(?:i|we)(?:'ve| have)? (?:already|previously) (?:mentioned|told you|explained|answered|covered|wrote|stated)\b(?! to)/i,
  new RegExp(
    `\\bplease (?:re-?read|read|check|look at|refer to)\\b[^.?!]{0,20}\\b${materialEn}[^.?!]{0,40}\\b(?:again|first|before asking|properly|it's (?:all )?(?:there|in there)|the answer)`,
    'i',
  ),
];

/** The client mends their own material, adds to it, or brings something new: no reproach. */
const innocent =
  /誤り|間違(?:い|え|って)|誤記|誤植|訂正|正しくは|変更(?:が|に|と|し|させ|を|点)|修正(?:が|し|させ|を)|差し替え|抜けて|漏れて|古い|補足|追加(?:で|し|が)|加えて|書き忘|ご不明|不明な点|ご質問が(?:あれ|ござい)|わからない(?:点|こと)|お気軽|申し訳|すみません|ごめん|失礼しました|こちらの(?:不手際|説明)|説明不足|助かりました|ありがとうございました|さすが|読み込んで|のでご(?:確認|覧)のうえ|お送りします|添付します|添付いたします|\b(?:sorry|my mistake|my bad|our mistake|wrong|typo|outdated|correct(?:ion|ed)|changed|updated?|instead|attached (?:is|are|you|please)|please find|attaching|i'm sending|here (?:is|are)|thank(?:s| you) for (?:reading|pointing)|great (?:job|work)|well done|nice work|perfect|love(?:d|ly)?|excellent|happy with|good (?:catch|point|question)|if (?:anything|you have)|feel free)\b/i;

const greeting =
  /^(?:お世話|いつも|お疲れ|平素|こんに|こんば|おはよう|はじめまして|ご?(?:連絡|返信|返事|質問|確認|メッセージ|お問い合わせ)[^。]{0,16}(?:ありがとう|どうも|いただき|拝見|確認)|[^。]{1,30}(?:と申します|でございます)。?$|[^。、にをが]{1,20}です。?$|(?:hi|hello|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^.?!]{0,50}[,.!]?$)|(?:様|さま|さん|へ)[、,]?$/i;

/** How much of a message's beginning is looked at. */
const OPENING_LENGTH = 600;
const OPENING_SENTENCES = 2;

/** What a reproach says, as it stands in the client's message. */
export interface Reproach {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a client's message opens by saying that the answer stood in the material (「資料の○ページに記載
 * されているのですが」): a sign that trust has gone. Undefined, rather than a false alarm, where it may mean
 * something else. Never throws.
 */
export function readReproach(message: string): Reproach | undefined {
  const text = foldInPlace(message).slice(0, OPENING_LENGTH);
  const sentences = [...text.matchAll(/[^。!?\n]+[。!?]*/g)]
    .map((match) => ({
      text: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((one) => one.text !== '' && !/^[>|]/.test(one.text) && !greeting.test(one.text))
    .slice(0, OPENING_SENTENCES);
  const found = sentences.find(({ text: said }) =>
    [...stoodThere, ...stoodThereEn].some((sign) => sign.test(said)),
  );
  if (!found) return undefined;
  const opening = sentences.map((one) => one.text).join(' ');
  return innocent.test(opening) ? undefined : { start: found.start, end: found.end };
}
