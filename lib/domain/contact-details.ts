import { contactDisguises } from './contact-disguises';

/** A passage that platforms forbid in messages, or take amiss. */
export interface ContactDetail {
  readonly kind: 'url' | 'email' | 'phone' | 'messenger' | 'direct';
  /** As it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Digits and signs that people type full width; folded one by one, so that positions stay. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const patterns: readonly (readonly [ContactDetail['kind'], RegExp])[] = [
  ['email', /[\w.+-]{1,64}(?:@|[([ ]at[)\] ])[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gi],
  ['url', /\b(?:https?:\/\/|www\.)\S+/gi],
  [
    'url',
    /(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|jp|io|me|ly|gl|be|app|dev|page|site)(?![\w-])(?:\/\S*)?/gi,
  ],
  [
    'phone',
    /(?<![\d-])(?!20\d\d[- ]\d{4})(?:\+\d{1,3}[- ]?)?(?:\(?0\d{1,4}\)?|\d{2,4})[- ]\d{2,4}[- ]\d{3,4}(?![\d-])/g,
  ],
  ['phone', /(?<!\d)0[5789]0\d{8}(?!\d)/g],
  ['phone', /(?:電話番号|携帯番号|phone number)/gi],
  [
    'messenger',
    /(?<![a-z])(?:line(?=\s*(?:id|で|に|を|へ|の(?:ほう|方)(?:に|で|へ)|の?交換|の?id|(?:は|を)?(?:やって|お持ち|使え)|グループ|アカウント|$))|chatwork|slack|discord|skype|zoom|telegram|whatsapp|wechat|messenger|google meet|ms teams|microsoft teams)(?![a-z])/gi,
  ],
  [
    'messenger',
    /ライン(?:id|交換|で(?:連絡|やり取り|やりとり))|チャットワーク|スカイプ|ズーム|ディスコード|スラック|カカオトーク/gi,
  ],
  [
    'direct',
    /直接(?=(?:の|で|に)?(?:取引|契約|依頼|やり取り|やりとり|連絡|振込|振り込|お支払|支払|メール|発注))/g,
  ],
  [
    'direct',
    /(?:外部|サイト外|プラットフォーム外)で(?=.{0,6}(?:やり取り|やりとり|連絡|取引|契約))/g,
  ],
  [
    'direct',
    /\b(?:outside (?:of )?(?:the )?(?:platform|site|upwork|fiverr)|off[- ]platform|contact me directly|pay (?:me )?directly|paypal|wire transfer|bank transfer)\b/gi,
  ],
  ['direct', /(?:口座番号|銀行振込)/g],
  ...contactDisguises,
];

/**
 * Finds addresses, telephone numbers, messengers and offers to deal directly, in order, for the editor
 * to warn of: Coconala, CrowdWorks, Lancers, Upwork and Fiverr forbid them before (some also after) a
 * contract. A warning only: in some conversations a name like Zoom is in its place. Empty: none.
 */
export function findContactDetails(text: string): ContactDetail[] {
  const folded = text.replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const found = patterns.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => {
      return { kind, start: match.index, end: match.index + match[0].length };
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // A link's host is a host name too: each passage is told once.
  return found.filter(
    (detail, index) => !found.slice(0, index).some((other) => other.end > detail.start),
  );
}
