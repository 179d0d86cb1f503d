/** A text made easy to read by rules, and where each of its characters came from. */
export interface Folded {
  /** NFKC (half-width kana, full-width digits), lower case, plain quotes, no invisible characters. */
  readonly text: string;
  /** The words of the original between two positions of `text`. */
  readonly original: (start: number, end: number) => string;
}

/** A letter with what is set onto it; 「ﾃﾞ」 is two characters and one letter. */
const UNIT = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** What is seen by nobody: joiners, direction marks, variation selectors. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;

const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '〜': '~',
  '・・・': '...',
  '\r': '\n',
  '\t': ' ',
};

/** Folds a text of any kind; never throws. */
export function fold(source: string): Folded {
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const [unit] of source.replace(/\r\n/g, ' \n').matchAll(UNIT)) {
    const letter = unit.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
    const plain = SAME[letter] ?? letter;
    for (let nth = 0; nth < plain.length; nth++) starts.push(at);
    text += plain;
    at += unit.length;
  }
  starts.push(source.length);
  return {
    text,
    original: (start, end) => source.slice(starts[start], starts[end]),
  };
}

/** The same word, written otherwise: what is learnt and looked for is in the last spelling only. */
const SPELLINGS: readonly (readonly [pattern: string, plain: string])[] = [
  ['下さ', 'くださ'],
  ['頂', 'いただ'],
  ['戴', 'いただ'],
  ['致', 'いた'],
  ['宜し', 'よろし'],
  ['有り?難', 'ありがた'],
  ['有り?がと', 'ありがと'],
  ['ありがた[うぅ]', 'ありがとう'],
  ['てます(?=か|ね|よ|が|の|し|[。、!~♪]|$)', 'ています'],
  ['(?<=[しれいきりみげせべめぎっ])とき(?=まし|ます)', 'ておき'],
  ['りょ[ーう~]*かい', '了解'],
  ['はりま(?=す|した)', 'いま'],
  ['どない(?:です|や)', 'どうです'],
  ['やろ(?=か|[。?!]|$)', 'でしょう'],
  ['へん(?=[。?!か]|$)', 'ない'],
  ['おおきに|あんがと', 'ありがとう'],
  ['よろしゅう', 'よろしく'],
  ['かくにん|カクニン', '確認'],
  ['しょうち', '承知'],
  ['のうひん', '納品'],
  ['しゅうせい', '修正'],
  ['頼ん?みます(?:わ|ね)?|頼んます(?:わ|で)?|たのんます', 'お願いします'],
  ['(?:ほな|ほんなら|ほんじゃ|んじゃ|そんじゃ)(?=[、。]|それ)', 'では'],
  ['やけど(?=[。、]|$)', 'ですが'],
  ['てくれはり|てくれはっ', 'てくださっ'],
  ['頼みたい', 'お願いしたい'],
  ['(?<=[ぁ-ん])[ー~]+(?=[ぁ-ん、。!]|$)', ''],
  ['ちゃっ(?=[てた])', 'てしまっ'],
  ['ちゃい(?=ま)', 'てしまい'],
  ['出来', 'でき'],
  ['貰', 'もら'],
  ['欲し', 'ほし'],
  ['無い', 'ない'],
  ['無し', 'なし'],
  ['良い|善い|よい', 'いい'],
  ['分か|判(?=[りっら])', 'わか'],
  ['解りま', 'わかりま'],
  ['[御](?=[一-龠])', 'ご'],
  ['おねがい', 'お願い'],
  ['〆切り?|締め切り|締切り|締め切', '締切'],
  ['打合せ?|打ち合せ|打合わせ|打ちあわせ', '打ち合わせ'],
  ['見積もり|見積り|みつもり', '見積'],
  ['頃', 'ごろ'],
  ['ぐらい', 'くらい'],
  ['何時(?=頃|ごろ|まで)', 'いつ'],
  ['伺い|うかがい', '伺い'],
  ['(?<=の)程(?=よろし|お願|、)', 'ほど'],
  ['迄', 'まで'],
  ['是非', 'ぜひ'],
  ['お?忙しい(?:ところ|中|なか)', '忙中'],
  ['直ぐ', 'すぐ'],
];

const SPELLING = new RegExp(SPELLINGS.map(([pattern]) => `(${pattern})`).join('|'), 'g');

/** Brings the spellings of a folded Japanese text together. Its positions no longer fit the original. */
export function spellAlike(text: string): string {
  return text.replace(SPELLING, (word, ...groups) => {
    const nth = groups.slice(0, SPELLINGS.length).findIndex((group) => group !== undefined);
    return SPELLINGS[nth]?.[1] ?? word;
  });
}

/** Short forms of hurried English; the apostrophe is written as elsewhere. */
const SHORT_EN: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  tks: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  havent: "haven't",
  im: "i'm",
  ive: "i've",
  youre: "you're",
  thats: "that's",
  whats: "what's",
  lets: "let's",
  hows: "how's",
  goin: 'going',
  doin: 'doing',
  comin: 'coming',
  lookin: 'looking',
  gettin: 'getting',
  workin: 'working',
  tho: 'though',
  abt: 'about',
  bc: 'because',
  w: 'with',
  rn: 'right now',
  yr: 'your',
  msg: 'message',
  tmrw: 'tomorrow',
  shouldnt: "shouldn't",
  couldnt: "couldn't",
  wasnt: "wasn't",

  wheres: "where's",
};
const SHORT = new RegExp(`\\b(?:${Object.keys(SHORT_EN).join('|')})\\b(?!')`, 'g');

/** Writes out the short forms of a folded English text. Its positions no longer fit the original. */
export function writeOut(text: string): string {
  return text.replace(SHORT, (word) => SHORT_EN[word] ?? word);
}
