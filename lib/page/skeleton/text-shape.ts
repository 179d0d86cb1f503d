import { plainText } from './words-of';

/** Longer texts are prose; how long exactly is nobody's business. */
const LONGEST_SHAPE = 80;
/** Beyond this only cost would grow. */
const LONGEST_TEXT = 2_000;

const CJK = '\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Han}';
/** What may stay of a text beside shapes: signs that no name is made of, and none that markup is. */
const SIGNS = ' .,:;!?()\\[\\]{}/\\-_%*+@#~|=、。・「」『』【】〜…';
const RUNS = new RegExp(
  `(?<hiragana>\\p{Script=Hiragana}+)|(?<katakana>[\\p{Script=Katakana}ー]+)|(?<han>\\p{Script=Han}+)|(?<letters>(?:(?![${CJK}])\\p{L})+)|(?<digits>\\p{N}+)|[^\\p{L}\\p{N}${SIGNS}]+`,
  'gu',
);

/**
 * What a text looks like, and nothing of what it says: letters become a and A, kana あ and ア, kanji 漢,
 * digits 0, other signs □. A run keeps one of three lengths, so that lengths tell no word.
 */
export function shapeOfText(text: string): string {
  const plain = plainText(text.slice(0, LONGEST_TEXT)).replace(/\s+/g, ' ').trim();
  const shape = plain.replace(RUNS, (run, ...rest) => {
    const { hiragana, katakana, han, letters, digits } = rest.at(-1);
    if (letters) return shapeOfLetters(letters);
    if (digits) return shapeOfDigits(digits);
    const sign = hiragana ? 'あ' : katakana ? 'ア' : han ? '漢' : '□';
    return sign === '□' ? sign : sign.repeat(run.length < 3 ? 1 : run.length < 6 ? 2 : 3);
  });
  return shape.length > LONGEST_SHAPE ? `${shape.slice(0, LONGEST_SHAPE)}…` : shape;
}

/** 0, 00 or 0000. */
export function shapeOfDigits(digits: string): string {
  return '0'.repeat(digits.length < 2 ? 1 : digits.length < 4 ? 2 : 4);
}

function shapeOfLetters(letters: string): string {
  const length = letters.length < 4 ? 2 : letters.length < 8 ? 4 : 8;
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return 'A'.repeat(length);
  return (/^\p{Lu}/u.test(letters) ? 'A' : 'a') + 'a'.repeat(length - 1);
}
