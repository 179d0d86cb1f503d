import { isJapanese } from '../message-language';
import { askingOf } from './asking';
import { CLOSING, GREETING, INTRODUCTION } from './courtesy';
import { spellAlike, writeOut } from './fold';
import { type Line, readLines } from './lines';
import type { Role, Sentence } from './sentence';

/** A sentence ends with its mark, with a picture, or with its line. */
const END =
  /(?:[。!?♪]|\.{2,}|\.(?=\s|$)|\p{Extended_Pictographic}|\(笑\)|笑(?=$|\s))+[)」』"']*/gu;
/** Whoever writes no full stops is read in pieces, so that no pattern looks far. */
const LONGEST = 300;
/** What others said, within a sentence of one's own: 「…」とのことでしたが. */
const CITED = /[「『]([^」』]{6,200})[」』]|"([^"\n]{12,200})"/g;
/** 「修正は不要」「no changes needed」: what is not wanted is no habit of those who want it. */
const TAKEN_BACK =
  /(?:修正|変更|直し)(?:の必要|点|箇所)?(?:は|も)?(?:特に)?(?:不要|なし|ありません|ございません|いりません|結構)|\b(?:no|don't (?:need|want|have)|without) (?:any |more |further |other )*(?:revisions?|changes?|edits?)\b/g;
/** 「…」という見出し: words for the work to bear, and not what anybody says. */
const NAMED = /「」(?:という|の)(?:見出し|タイトル|題|台詞|セリフ|記事|動画|テーマ)/;
/** Pictures, which end a sentence and say nothing by themselves. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u2640\u2642]+/gu;
const LEAST_KATAKANA = 6;
/** Strips no more greetings than anybody writes. */
const MOST_GREETINGS = 4;

/** The sentences of a folded message in order, with their roles. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let greeted = false;
  const mainLanguage = isJapanese(text) ? 'ja' : 'en';
  for (const line of readLines(text)) {
    for (const piece of piecesOf(line)) {
      const language = isJapanese(piece.text)
        ? 'ja'
        : mainLanguage === 'ja' && piece.text.length < 12
          ? 'ja'
          : 'en';
      const read = readOne(piece, line.role, language, greeted && sentences.length < 5);
      greeted ||= read.some(({ role }) => role === 'greeting');
      sentences.push(...read);
    }
  }
  return sentences;
}

/** The client's own words, spelled alike: what is neither quoted nor a signature. */
export function wordsOf(sentences: readonly Sentence[]): string {
  return sentences
    .filter(({ role }) => role !== 'quote' && role !== 'signature')
    .map(({ plain }) => plain.replace(TAKEN_BACK, ''))
    .join('\n');
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

function piecesOf(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number) => {
    for (; from < to; from += LONGEST) {
      const text = line.text.slice(from, Math.min(to, from + LONGEST));
      if (text.trim() !== '') pieces.push({ text, start: line.start + from });
    }
    from = to;
  };
  for (const { index, 0: mark } of line.text.matchAll(END)) add(index + mark.length);
  add(line.text.length);
  return pieces;
}

/** 「ｿﾉ後ｲｶｶﾞﾃﾞｼｮｳｶ」: whoever writes hardly any hiragana is read in both. */
function inHiragana(text: string): string {
  const katakana = text.match(/[ァ-ヶ]/g)?.length ?? 0;
  const others = text.match(/[ぁ-ん]/g)?.length ?? 0;
  if (katakana < LEAST_KATAKANA || katakana < 4 * others) return text;
  const hiragana = text.replace(/[ァ-ヶ]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - 0x60),
  );
  return `${hiragana} ${text}`;
}

function readOne(
  { text, start }: Piece,
  origin: Line['role'],
  language: 'ja' | 'en',
  greeted: boolean,
): Sentence[] {
  const one = (role: Role, words: string): Sentence => {
    return { role, raw: text, start, plain: words, language, asks: askingOf(words, language) };
  };
  const words = text.replace(PICTURES, '');
  const whole = (language === 'ja' ? spellAlike(inHiragana(words)) : writeOut(words)).trim();
  if (origin !== 'body') return [one(origin, whole)];
  let rest = whole;
  for (let nth = 0; nth < MOST_GREETINGS; nth++) {
    const after = rest.replace(GREETING[language], '');
    if (after === rest) break;
    rest = after;
  }
  if (rest !== whole && rest.length < 3) return [one('greeting', whole)];
  if ((greeted || rest !== whole) && INTRODUCTION.test(rest)) return [one('greeting', whole)];
  const cited: string[] = [];
  const own = rest.replace(CITED, (_, inner, quoted) => {
    cited.push(inner ?? quoted);
    return '「」';
  });
  return [
    one(CLOSING[language].test(own) ? 'closing' : 'body', own),
    ...cited.map((inner) => one(NAMED.test(own) ? 'quote' : 'cited', inner)),
  ];
}
