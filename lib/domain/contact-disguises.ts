import type { ContactDetail } from './contact-details';

/** Addresses and numbers in words, as people write them past a site's filter. Letters are half width by now. */
const open = '\\s?[([{<【〔〈]';
const close = '[)\\]}>】〕〉]\\s?';
const at = `(?:${open}?[\\s、,]?(?:@|アット(?:マーク)?|あっと(?:まーく)?)[\\s、,]?(?:${close})?|${open}\\s?(?:at|a)\\s?${close})`;
const dot = `(?:\\.|\\s?(?:ドット|どっと|dot|\\.)\\s?|${open}\\s?(?:dot|\\.)\\s?${close})`;
const domain = '(?:com|net|org|jp|co|io|me|info|biz|dev|app|コム|こむ)';
const name = '[\\w.+-]{2,40}';
const host = '[\\w-]{2,40}';

const digitWord =
  '(?:[〇零一二三四五六七八九]|ゼロ|ぜろ|れい|レイ|マル|まる|イチ|いち|ニイ?|にい?|サン|さん|ヨン|よん|ゴ|ご|ロク|ろく|ナナ|なな|ハチ|はち|シチ|しち|し|キュ[ーウ]|きゅう)';
const zero = '(?:[0〇零]|ゼロ|ぜろ|れい|レイ|マル|まる)';
const between = '[-‐‑–—−ー・.、, のノ]{0,2}';
const spoken = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';

/** What an address or a number becomes when it is written so that a site does not see it. */
export const contactDisguises: readonly (readonly [ContactDetail['kind'], RegExp])[] = [
  ['email', new RegExp(`${name}${at}${host}(?:${dot}${host})*${dot}${domain}`, 'gi')],
  ['email', new RegExp(`${name} at ${host}(?: dot ${host})* dot ${domain}(?![a-z])`, 'gi')],
  ['email', new RegExp(`${name}[☆★◎●■#*]${host}\\.${domain}(?![a-z])`, 'gi')],
  [
    'email',
    /(?:gmail|hotmail|outlook|yahoo ?メール|ヤフーメール|ジーメール)で[^。\n]{0,30}(?:検索|連絡|送)/gi,
  ],
  // At least one digit in words; in figures alone only as mobile numbers are built.
  [
    'phone',
    new RegExp(
      `(?<![0-9.])(?=(?:[0-9]${between}){0,10}${digitWord})${zero}(?:${between}(?:[0-9]|${digitWord})){9,10}(?![0-9])`,
      'gi',
    ),
  ],
  ['phone', /(?<![\d.,])0[\s.]?[5789][\s.]?0(?:[-\s.の]{0,2}\d){8}(?!\d)/g],
  ['phone', new RegExp(`\\b(?:zero|oh)(?:[ ,-]{1,2}${spoken}){8,10}\\b`, 'gi')],
  ['phone', /お電話(?:を)?(?:ください|下さい)/g],
  ['phone', /電話(?:で|にて)[^。、\n]{0,6}話し?(?:したい|たい|ませんか|できませんか|ましょう)/g],
  ['email', /アドレスを?(?:お?教え|交換)/g],
  [
    'email',
    /\b(?:give|send|share|tell) (?:me|us) (?:your|an) (?:personal |private )?(?:e-?mail(?: address)?|(?:phone|mobile|cell)(?: number)?)(?= ?(?:$|[.,!?]|so\b|and\b|to\b|instead\b|please\b))/gi,
  ],
  ['messenger', /(?:らいん|緑のアプリ)(?=で|の?id|を?交換)/gi],
  [
    'messenger',
    /(?:カカオ(?:トーク)?|インスタ(?:グラム)?|ツイッター|フェイスブック|(?<![a-z])(?:instagram|insta|twitter|facebook|kakao(?:talk)?|signal))(?=.{0,3}(?:@|id(?![a-z])|dm(?![a-z])|メッセ|アカウント(?:を?交換|は)|で(?:連絡|やり取り|やりとり|話|[^。\n]{0,24}検索)|に(?:ご?連絡|dm)| as [a-z@]|,? dm me))/gi,
  ],
  [
    'messenger',
    /\b(?:add|dm) me (?:on|at|there)\b|\bmy (?:handle|username) (?:is|on)\b|\bfriend request\b|(?:id|アカウント)を?交換/gi,
  ],
];
