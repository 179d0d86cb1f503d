import { anyOf, r } from './pattern';
import type { Sentence } from './sentence';

const THING =
  '(?:資料|データ|ファイル|素材|原稿|画像|写真|音源|音声|動画|映像|台本|仕様書|マニュアル|手順書|リスト|一覧|ロゴ|原文|用語集|テンプレ|サンプル|構成|ラフ|シート|pdf|エクセル|excel|ワード|zip|psd|ai|フォルダ|規約|ガイドライン|レギュレーション|指示書|シナリオ|キーワード|アカウント|ログイン|パス|契約書|同意書|議事録|スクショ|キャプチャ|記事|分|版|稿|もの|一式|下記|こちら|ボード|メモ|レポート|バナー|解析|表|ワイヤーフレーム|図面|スキャン|名簿|要項|カンプ|csv|url)';
/** 「〜をお送りします」「〜を入れておきました」: the client's own act, done or being done. */
const HANDS_JA = new RegExp(
  [
    '(?:スプシ|シート|ドキュメント|notion)に[^。]{0,8}(?:書き|まとめ|入力し|追記し|記入し)まし|添付(?:して|いた|し|に|の|ファイル|資料|に?て|を|参照|をご)',
    '(?:こちら|以下|下記|これ)が[^。?]{0,30}(?:です|になります)(?!か)|(?:リポジトリ|フォルダ|ドライブ|ボード|ワークスペース|notion|github|trello|figma|slack|スラック|ページ|ストレージ)[^。]{0,10}(?:に|へ)(?:ご?招待|追加|共有)(?:いた|し)*(?:まし|ており)|(?:アップし直し|上げ直し|送り直し|入れ直し|差し替え|再送し|再送いたし|再アップし)ました|(?:下記|以下|こちら)(?:から|より)(?:どうぞ|お願い|ご覧|ご確認|取得)|別添|(?:使用例|写真|画像|資料|素材|データ|シート|アルバム)[^。]{0,10}(?:追加|追記)(?:いた)?しました|議事録です|(?:閲覧|編集|アクセス)?権限を?(?:付与|つけ|設定)(?:いた|し)*(?:まし|ており)|追記して(?:お|あり)|撮って(?:き|まいり)ました|(?:撮り|スキャンし|録り|書き起こし)ました(?!か)|(?:フォルダ|ファイル)ごと(?:落と|ダウンロ)',
    `${THING}[^。?]{0,24}(?:お送り|送付|送信|共有|お渡し|アップ(?:ロード)?|up|格納|展開|支給|提供|転送)(?:を)?(?:さ?せて)?(?:いただき|いた|し)*(?:ます|ました|ましたの|ておき|ており|てい?ます|てあり|済み|た(?:ので|よ|。|!|$))`,
    '(?:お送り|送り|送付|送信|共有|お渡し|渡し|アップ(?:ロード)?|up|転送|貼り|貼り付け|格納|添付|入稿)(?:を)?(?:さ?せて)?(?:いただき|いた|し)*(?:ます|ました|ておき|てあり|済み)(?!か|でしょう)',
    'https?:|(?<!名前を?|[手気]を?|コメントを?|受け|力)(?:お付け|つけ|添え|付け|貼っ|録っ|撮っ)(?:いた|て)?し?(?:ます|まし|おり|い(?:た(?!だ)|ます)|おき|とき|とく|た(?:もの|の|ん))|\\((?:pdf|添付|別添|資料|写真|画像)[^)]{0,8}\\)|^こちらに(?:なり|ござい)ます|(?:写真|データ|資料|原稿|ファイル)おくります',
    `${THING}が(?:一式|すべて|全て|やっと|ようやく)?(?:でき|仕上が|上が|あが|揃い|そろい|整い|出揃い|完成し|まとまり)(?:り)?ました(?!ら)`,
    `(?:フォルダ|ドライブ|サーバー|クラウド|dropbox|ストレージ|場所)[^。]{0,8}(?:に|へ)[^。]{0,10}(?:上げ|あげ|入れ|置き|置い|載せ|のせ|移し|投げ)(?:まし|てい|てあ|てお|とき|た)`,
    `${THING}[^。?]{0,12}(?:を|に|は)[^。?]{0,8}(?:用意し|用意いたし|発行し|発行いたし|準備し|お作りし)(?:てあり)?ました(?!ら)`,
    `(?:フォルダ|ドライブ|サーバー|クラウド|シート|zip|場所)(?:の中)?に[^。?]{0,16}(?:入って|入れて|置いて|格納して|保存して|まとめて|格納されて)(?:あり|い|お)`,
    `https?:[^。]{0,80}(?:から|に)[^。]{0,8}(?:ダウンロード|入れ|置)|(?:まとめ|アップし|置き|入れ|作り)ました[^。]{0,3}(?:↓|$)`,
    `(?:入れ|置い|貼っ|上げ|載せ|送っ|まとめ)ておきました|(?:入れて|置いて|貼って|上げて|あげて|投げて|載せて|送って|まとめて|保存して|いれて)(?:お(?:きま|いた|り)|あり|ある|ます|ました)`,
    `(?:ファイル|データ)便|ギガファイル|firestorage|dropbox|(?:共有|google|グーグル)ドライブ|ダウンロード(?:url|リンク|してくだ|をお願い)`,
    '(?:ログイン|アカウント)(?:情報|id)(?:です|は|を)|(?:パス(?:ワード)?|pw|id)(?:は|:) ?[\\w「別]',
    `(?:資料|データ|ファイル|素材|原稿|画像|写真|音源|台本|仕様書|マニュアル|手順書|リスト|一覧表?|ロゴ|原文|用語集|ワイヤーフレーム|図面|キーワード|(?:料金|価格|工程|比較|対応|日程|予定|進行)表|契約書|レポート|(?<!は)(?:pdf|エクセル|csv)|下書き|たたき台|草案|サンプル(?:ボイス)?|見本|写し|コピー|スクショ|メモ|原案|図|ラフ|ガイドライン|要項|規約)(?: ?v?[0-9.]+|第[0-9]+版|[(][^)]{1,12}[)])?(?:一式)?(?:です|になります|でございます)[^。]{0,3}(?:$|[。!~↓→])`,
  ].join('|'),
);
/** Not now: later, or only if. */
const LATER_JA =
  /(?:明日|てから|後日|後ほど|のちほど|後程|追って|改めて|あらためて|次第|来週|今週中|本日中|今日中|夕方|今夜|予定|つもり|(?<!参考)まで(?:に|お待ち)|でき次第|決まり|たら|場合|必要(?:であれ|なら|でし))/;
/** Not by the client, or nothing to work with. */
const NOT_THESE_JA = anyOf([
  r`(?:お送り|送付|添付|共有|送信|アップ(?:ロード)?|お渡し|提供|ご?提出)(?:して)?(?:いただ|くださ|もら|願|をお願い|お願い|ほし|でき(?:ます|る)か|可能|忘れ|漏れ)`,
  r`添付(?:が|されて(?:い)?な|忘れ|漏れ)|こちらからも`,
  r`(?:社内|社員|チーム(?:内)?|関係者|先方|上(?:司|の者)|スタッフ|担当(?:者)?|クライアント)(?:で|に|へ|にも|とも|と)[^。]{0,6}(?:共有|転送|展開)`,
  r`(?:契約(?:の)?リクエスト|返信|お返事|メール|お金|商品|リンク切れ|応募[^。]{0,20}|フォーム|リクエスト|アンケート|案内|メッセージ|オファー|スカウト|ご?連絡|招待|請求書|見積|依頼書?|会議|候補日?|日程|ミーティング|mtg|打ち合わせ|zoom|meet|面談|通話)(?:(?:を|は|が|も|、|の(?:ご?案内|お知らせ))[^。]{0,10}|(?:の|用|参加)*)(?:お送り|送り|送付|送信|url|リンク|共有)`,
  r`ボーナス|チップ|お茶代|受け付け`,
  r`(?:応募|申込|申し込み|エントリー|予約|アンケート)[^。]{0,16}https?:|(?:部屋|ズーム|zoom|meet|ミーティング|会議|面談|通話|打ち合わせ|参加)[^。]{0,24}https?:`,
  r`(?:い|いただ)いた(?:資料|データ|ファイル|リスト)`,
]);

const HANDS_EN =
  /\b(?:attached|attaching|attachments?|enclosed|enclosing|find (?:the|below|here)|(?:i|we)(?:'ve| have|'m| am)?(?: just| also| now| already)? ?(?:uploaded|uploading|shared|sharing|sent|sending|dropped|put|added|placed|included|pasted)\b[^.?!]{0,50}\b(?:files?|folder|drive|dropbox|assets?|brief|photos?|images?|footage|script|logos?|guide\w*|documents|docs?|sheet|spreadsheet|samples?|references?|link|pdf|zip|copy|text|login|access|credentials|recordings?|list|data\w*|template)|sharing (?:the|my|our|a) (?:login|file|files|folder|link|brief|assets?|doc|credentials)|^(?:just |i've |have )?(?:uploaded|uploading|shared|sharing|added|dropped|put|sent|sending|attached|attaching|included)\b[^.?!]{0,50}\b(?:to|on|in|via|here|below|files?|for)|here (?:it is|they are|you go|they come)|here(?:'s| is| are| you go)[^.?!]{0,30}\b(?:files?|folder|assets?|brief|photos?|images?|footage|script|logos?|guide\w*|docs?|sheet|samples?|references?|link|pdf|zip|text|login|credentials|list|data\w*|template|password)|(?:files?|assets?|photos?|footage|everything|script|brief|docs?) [^.?!]{0,12}(?:is|are) (?:now |all |already )?(?:in|on|at|under) (?:the|our|your|my|this|a) (?:\w+ )?(?:drive|folder|dropbox|link|doc|sheet|zip|google)|csv (?:is|are)|\w+ (?:is|are) in the (?:zip|folder|drive|attachment)|(?:made|added|gave) you (?:an? )?(?:editor|admin|access|to (?:the|our))|login details|in this message|see (?:the )?(?:screenshot|photo|picture|attached)|adding (?:the|my|our) [^.?!]{0,30} here|(?:is|are) (?:all |now )*on the (?:drive|server)|password is|link to the (?:files?|folder|drive|assets?))\b/;
const NOT_THESE_EN =
  /\b(?:you(?:'ve| have)? (?:just )?(?:attached|sent|shared|uploaded|enclosed)|your attach\w*|(?:will|'ll|going to|can|could|please|would|if you) (?:send|share|upload|attach|be attached)|nothing (?:was |is )?attached|no attachments?|forgot|once|tomorrow|later|(?:sent|sending|shared|share) (?:you )?(?:the |a |an |my |your |out )?(?:payments?|money|funds|invoice|message|email|invite|invitation|offer|contract|feedback|calendar)|sent you (?:a|an) (?:message|offer|invite|contract))\b/;

/** Whether the sentence hands over something to work with (a file, a folder, a login): now, or later. */
export function handsOver({
  plain,
  language,
}: Pick<Sentence, 'plain' | 'language'>): 'now' | 'later' | null {
  if (language === 'en') return HANDS_EN.test(plain) && !NOT_THESE_EN.test(plain) ? 'now' : null;
  // 「添付しましたので、18日までにお知らせください」: what is due later is not what was handed over.
  const found = plain
    .split(/(?<=(?:ました|ます)(?:ので|が|から)、?)/)
    .filter((clause) => HANDS_JA.test(clause) && !NOT_THESE_JA.test(clause));
  if (found.length === 0) return null;
  return found.every((clause) => LATER_JA.test(clause)) ? 'later' : 'now';
}
