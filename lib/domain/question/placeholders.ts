import { foldInPlace } from './draft-sentences';

/** A passage of a draft, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What a template or a sample letter has in the place of a real word. */
const labels =
  "(?:(?:client|your|my|their|company|project|first|last|full|contact|insert|enter|file|page|delivery|new|client's|recipient|product)[ _-]?(?:[a-z]+[ _-]?){0,2}|name|date|time|page|deadline|reason|link|url|title|number|amount|price|topic|[^\\]}>]{0,10}(?:名前|氏名|お名前|会社名|貴社名|社名|担当者名?|クライアント名?|日付|日時|納期|期限|件名|理由|金額|ページ(?:番号|数)?|空欄|入力|記入|ここに[^\\]}>]{0,12}))";

const signs: readonly RegExp[] = [
  // {空欄}, {{client}}, ｛名前｝; {{ product.title }} is code
  /\{\{(?! ?\w+\.[\w.]+ ?(?:\||\}))[^{}\n]{0,40}\}\}|(?<!\{)\{[^{}\n]{1,40}\}/g,
  // ○○, △△, ××, ●●様; one alone where a number or name belongs: ○ページ, △月×日
  /[○〇◯●△▲□■×✕◎☆＊]{2,}/g,
  /(?<![〇一二三四五六七八九十百千万\d×x])[○〇◯●△▲□×✕Xx](?=(?:ページ|頁|行目|行(?![動為])|章|月|日(?![本中])|時(?!間)|分(?!か)|件|円|枚|番|社|さん|様|さま|曜))/g,
  /(?<![A-Za-z\d])X{2,}(?![A-Za-z\d]|L\b)/g,
  /(?<![a-z\d])x{3,}(?![a-z\d])/g,
  // [name], <client>, 【お名前】
  new RegExp(`\\[\\s?${labels}\\s?\\]`, 'gi'),
  new RegExp(`<\\s?${labels}\\s?>`, 'gi'),
  // What follows 【期限】 on its line is what it heads.
  /【(?:(?:お?名前|氏名|会社名|貴社名|社名|担当者名?|クライアント名?|日付|日時|納期|期限|件名|理由|金額|ページ)(?=】 ?(?:$|[をにはがのでと、。]|まで|です|様|さま|さん))|[^】]{0,8}(?:を|に)?(?:入力|記入))】/gm,
  /[（([【〈]ここに[^）)\]】〉\n]{0,20}[）)\]】〉]/g,
  /_{3,}/g,
  /(?<=\b(?:Hi|Hello|Dear) )(?:NAME|CLIENT|BUYER|COMPANY|FIRST ?NAME|LAST ?NAME)\b/g,
  /\b(?:TODO|FIXME)\b(?! ?(?:list|リスト|アプリ|管理|欄|項目|一覧|app|column))/g,
  // A template's own example, left in its place
  /(?:^|[:「はがをに]) ?例:|(?:納期|日時|予定|見込み|期限|理由|箇所|候補\d?|氏名|名前|金額|内容) ?\(例:/gm,
  /\b(?:deadline|time|date|finish|reason|part|option|delivery|name)[a-z ]{0,12} \(e\.g\./gi,
  // An address without the name before it
  /^ ?(?:様|さま|御中)[、,]?$/gm,
  /^(?:(?:hi|hello) ,|dear ?,)/gim,
];

/** It is spoken of, not left over: 「○○様」の部分, a name in code quotes. */
const mentioned =
  /^(?:様|さん|さま)?[」"`'』](?:の|という|と(?:いう|記載|書|表示|印字|なって)|は|が|を| (?:placeholder|in|on|field|tag|variable|is|parameter))/;

/** Everything that looks like a placeholder nobody filled, in order. */
export function findPlaceholders(draft: string): Passage[] {
  const text = foldInPlace(draft);
  const found = signs.flatMap((sign) =>
    [...text.matchAll(sign)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found
    .filter(({ end }) => !mentioned.test(text.slice(end, end + 24)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((other) => other.end > one.start));
}
