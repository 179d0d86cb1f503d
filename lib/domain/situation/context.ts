/** What, standing right after a cue, takes it back: 「修正は不要です」「納期は気にしないで」. A question does not. */
const AFTER_JA =
  /^(?:等|など|とか|点|箇所|作業|のご?(?:必要|対応|連絡|心配|こと|方|ほう)|について|に関して|自体|する(?:必要|こと))*(?:に|で|と)?(?:は|も|が|を|なんか|って)?(?:特に|とくに|全く|まったく|一切|今のところ|何も|もう|ひとつも|一つも|全然|あまり|そんなに)?(?:不要|無用|なし|ゼロ|ありません|ございません|ない(?:です|ので|と|よ|けど|し|です|。|!|$)|要りません|いりません|いらな|結構です|気にし(?:ない|なく)|気になさら|気にせず|ご?心配(?:なく|いりません|には)|しなくて|(?:して)?いただかなくて|直さなくて|及びません|及ばず|せずに?|しないで|見当たりません|大丈夫(?:です|。|!|$)|出て(?:い)?ません|問題(?:あり|ござい)ません|必要(?:は)?(?:ない|なし|ありません|ございません)|急ぎません|急いで(?:い|お)?(?:な|りま)|(?:し|いた)?(?:て|おり)?(?:い)?ませんので)(?!でしょう?か|か|\?|んか)/;
const BEFORE_EN =
  /\b(?:no|not|never|without|don't|doesn't|didn't|isn't|aren't|wasn't|nothing|none|zero|no need (?:for|to)|forget(?: about)?)(?: (?:any|a|the|more|further|to|need|needed|worry|about|be|have|other|single|your|this|that|as|so|is|are|for))* ?$/;

/** Whether the words around a cue, in the same sentence, take it back. */
export function isNegated(before: string, after: string, language: 'ja' | 'en'): boolean {
  return language === 'ja'
    ? AFTER_JA.test(after)
    : BEFORE_EN.test(before.slice(-40)) ||
        /^(?:s|es)? (?:is |are )?(?:not needed|unnecessary|not required)/.test(after);
}

/** 「請求書テンプレ」「面接動画」「クレーム対応マニュアル」: the cue is what the work is about, not what the client wants. */
const MATTER_JA =
  /^の?前に|^(?:かった|ない|なかった|できない)(?:方|人|会社|お客様|企業|店舗)(?:へ|に|を|は|の|だけ|のみ)|^(?:書|表|票|者|数|率)?(?:の|用|向け|関連|系|に関する|についての|対応|時|案内)*(?:テンプレ|マニュアル|チェック|校正|動画|録画|映像|資料|シート|フォーム|記事|ページ|リスト|一覧|データ(?!が|を(?:お?送))|管理|メッセージ|文(?!字)|画面|バナー|サイト|アプリ|システム|ツール|機能|欄|枠|項目|列|\d+(?:枚|件|本|社|名|ページ)|デザイン|イラスト|アイコン|ポスター|チラシ|スライド|マンガ|漫画|台本|議事録|アジェンダ|録音|音声|文字起こし|翻訳|カレンダー|ボタン|メール(?!を)|手順|フロー|セミナー|本(?!当|日|件|契約)|レポート|コラム|ブログ|lp|入力|集計|代行|字幕|シーン|パート|章|数字|計算|ソフト|代|業務)(?!が(?:出|表示|発生))|^[^。、]{0,6}(?:とき|時|際)の|^[^。、]{0,10}(?:(?:という|みたいな|を)テーマ|についての?(?:記事|文|コラム|投稿|動画))|^(?:書)?の?(?:自動|作成|見本|ひな形|雛形)/;
const MATTER_EN =
  /^(?:s|es|'s)?[ -](?:(?:request|confirmation|reminder|tracking|follow-up|summary|history) )?(?:templates?|messages?|notices?|pages?|forms?|buttons?|emails?|screens?|audio|recordings?|transcripts?|footage|questions?|prep|reminders?|reports?|notes|apps?|trackers?|articles?|blog|posts?|manuals?|lists?|sheets?|copy|sections?|slides?|deck|videos?|scripts?|guides?|system|tools?|software|codes?|logs?|cards?|letters?|booklets?|brochures?|illustrations?|icons?|tables?|columns?|fields?|settings?|details|blocks?|info(?:rmation)?|data(?:base)?)\b/;

/** 「修正のご希望がございましたら」: it may never come to it. */
const IF_JA =
  /^[^。、]{0,16}?(?:(?:ましたら|あれば|場合(?:は|に|も|、|$)|なければ|ようでしたら|際は|ときは|時は|次第)(?![^。]{0,4}(?:幸い|嬉し|うれし|助か|ありがた)))/;
const IF_EN = /\b(?:if|in case|unless|once|whenever)\b[^,;]*$/;

/** 「開けないファイルはございませんか」: it is asked whether there is any. */
const ANY_JA =
  /^[^。、]{0,12}(?:は|が|など|等|も)(?:特に)?(?:ありません(?:でしょう)?か|ございません(?:でしょう)?か|ない(?:です|でしょう)か|ませんか)/;

/** 「また機会がありましたら」: some day. */
const SOME_DAY_JA =
  /(?:何か|機会|ご縁|タイミング)(?:が|も)?(?:あれば|ありましたら|ございましたら)[、]?(?:ぜひ|また)*$/;

/** 「ここだけ直れば完璧」 */
const ONCE_JA = /(?:たら|れば|だけで)[、]?(?:もう)?$/;

/** How much a cue counts where it stands in its sentence, 0–1. */
export function weightOf(before: string, after: string, language: 'ja' | 'en'): number {
  if (language === 'ja')
    return (
      (MATTER_JA.test(after) ? 0.35 : 1) *
      (IF_JA.test(after) || ANY_JA.test(after) || SOME_DAY_JA.test(before) || ONCE_JA.test(before)
        ? 0.4
        : 1)
    );
  return (MATTER_EN.test(after) ? 0.35 : 1) * (IF_EN.test(before) ? 0.5 : 1);
}
