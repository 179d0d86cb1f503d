import { isCodeWord } from './code-words';
import { shapeOfDigits, shapeOfText } from './text-shape';
import { plainText, wordsOfRun } from './words-of';

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const RUNS = /[\p{L}\p{N}]+/gu;
/** Signs that classes, ids and addresses are made of, and no markup is. */
const SIGNS = /[^\p{L}\p{N}\-_:./[\]()@#%!,+=~*? ]/gu;

/** How words of code are written in one skeleton. */
export interface CodeShape {
  /** Classes, ids, test ids: words of code stay, digits are 0, every other word is a Greek letter, always the same. */
  code(value: string): string;
  /** An address on this page's host: words of code stay, the rest is shape; '…' for any other. */
  address(value: string, page: string): string;
}

/** `pageWords`: all words that the page's texts and addresses say (small letters). */
export function createCodeShape(pageWords: ReadonlySet<string>): CodeShape {
  const pseudonyms = new Map<string, string>();
  const pseudonymOf = (word: string): string => {
    const known = pseudonyms.get(word) ?? greek(pseudonyms.size);
    pseudonyms.set(word, known);
    return known;
  };
  return {
    code: (value) => replaceRuns(value, (run) => shapeOfRun(run, pageWords, pseudonymOf)),
    address: (value, page) => shapeOfAddress(value, page, pageWords),
  };
}

function replaceRuns(value: string, shape: (run: string) => string): string {
  return plainText(value).replace(/\s+/g, ' ').trim().replace(SIGNS, '□').replace(RUNS, shape);
}

/** One run of letters and digits: "talkroomMessage" by its words, "user123" as user00, "iq3vm" as x0. */
function shapeOfRun(
  run: string,
  pageWords: ReadonlySet<string>,
  pseudonymOf: (word: string) => string,
): string {
  const [whole, letters = '', digits = ''] = /^(\p{L}*)(\p{N}*)$/u.exec(run) ?? [];
  if (whole === undefined) return 'x0';
  const words = wordsOfRun(letters);
  const stays = stayingWords(words, pageWords);
  let shape = '';
  let unknown = '';
  for (const [index, word] of [...words, ''].entries()) {
    if (word && !stays[index]) unknown += word.toLowerCase();
    else {
      if (unknown) shape += pseudonymOf(unknown);
      unknown = '';
      shape += word;
    }
  }
  return shape + (digits && shapeOfDigits(digits));
}

/** Which of a run's words stay. */
function stayingWords(words: readonly string[], pageWords: ReadonlySet<string>): boolean[] {
  const lower = words.map((word) => word.toLowerCase());
  const stays = lower.map((word) => /^[a-z]+$/.test(word) && isCodeWord(word, pageWords));
  // "bellPage" says "bellpage": words that only together are a word of the page go as well.
  for (let from = 0; from < lower.length; from++) {
    for (let to = from + 2; to <= lower.length; to++) {
      if (pageWords.has(lower.slice(from, to).join(''))) stays.fill(false, from, to);
    }
  }
  return stays;
}

/** One Greek letter or two; beyond 600 words all are the same. */
function greek(index: number): string {
  const { length } = GREEK;
  const first = Math.floor(index / length) - 1;
  if (first >= length) return 'ωω';
  return (GREEK[first] ?? '') + GREEK[index % length];
}

function shapeOfAddress(value: string, page: string, pageWords: ReadonlySet<string>): string {
  if (!URL.canParse(value, page)) return '…';
  const url = new URL(value, page);
  if (!/^https?:$/.test(url.protocol) || url.origin !== new URL(page).origin) return '…';
  const path = replaceRuns(url.pathname, (run) =>
    run.length > 1 && isCodeWord(run, pageWords) ? run : shapeOfText(run),
  );
  return path + (url.search && '?…') + (url.hash && '#…');
}
