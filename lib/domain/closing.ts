import { type ClosingWords, closingEn, closingJa } from './closing-words';

/** Which reader decided; raised whenever it may judge a text differently (design §2, "Text"). */
export const CLOSING_READER_VERSION = 1;

/** Nobody needs more to say thanks. */
const LONGEST = 240;

/** Asks, in whatever words. */
const QUESTION = /[?？]/;

/**
 * Reads whether `text`, a message of the client, only closes (metrics §7): thanks or an acknowledgement, the
 * courtesies around it, and nothing else. It must be made of known closing words altogether, because what
 * nobody foresaw (a task, a date, a name, a link) may be a request, and to silence a client is the worst
 * error. What it quotes ("> …") is left out. Never throws.
 */
export function isClosing(text: string): boolean {
  const own = text
    .normalize('NFKC')
    .toLowerCase()
    .split('\n')
    .filter((line) => !/^\s*[>|]/.test(line))
    .join('\n');
  if (own.length > LONGEST || QUESTION.test(own)) return false;
  return /[\u3041-\u30ff\u4e00-\u9fff]/.test(own)
    ? isMadeOf(own.replace(NO_WORD_JA, ''), readers.ja)
    : isMadeOf(` ${own.replace(APOSTROPHE, '').replace(NO_WORD, ' ').trim()}`, readers.en);
}

/** Punctuation, white space and pictures say nothing; 「ー」 and 「〜」 only draw a word out. */
const NO_WORD_JA = /[\p{P}\p{S}\p{M}\p{Z}\p{Cc}\p{Cf}ー]+/gu;
const NO_WORD = /[\p{P}\p{S}\p{M}\p{Z}\p{Cc}\p{Cf}]+/gu;
const APOSTROPHE = /['’‘]/g;

interface Reader {
  readonly closes: RegExp;
  readonly fills: RegExp;
}

const readers = {
  // 「〜ですね」「〜ましたっ」
  ja: readerOf(closingJa, '', 'ね?っ?'),
  en: readerOf(closingEn, ' ', '(?= |$)'),
};

function readerOf({ closes, fills }: ClosingWords, before: string, after: string): Reader {
  const any = (words: readonly string[]) =>
    new RegExp(`${before}(?:${words.join('|')})${after}`, 'y');
  return { closes: any(closes), fills: any(fills) };
}

/** Takes known words off the front, the longer of what fits, until nothing is left. */
function isMadeOf(text: string, { closes, fills }: Reader): boolean {
  let at = 0;
  let closed = false;
  while (at < text.length) {
    const closing = lengthAt(closes, text, at);
    const filling = lengthAt(fills, text, at);
    if (closing === 0 && filling === 0) return false;
    closed ||= closing >= filling;
    at += Math.max(closing, filling);
  }
  return closed;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
