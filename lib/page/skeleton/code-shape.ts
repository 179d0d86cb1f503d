import { isCodeWord } from './code-words';
import { shapeOfDigits, shapeOfText } from './text-shape';
import { plainText, wordsOfRun } from './words-of';

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const RUNS = /[\p{L}\p{N}]+/gu;
/** "user123", "120px". */
const RUN = /^(\p{N}*)(\p{L}*)(\p{N}*)$/u;
/** Signs that classes, ids and addresses are made of, and no markup is. */
const SIGNS = /[^\p{L}\p{N}\-_:./[\]()@#%!,+=~*? ]/gu;

/** How words of code are written in one skeleton. */
export interface CodeShape {
  /** Classes, ids, test ids: words of code stay, digits are 0, every other word is a Greek letter, always the same. */
  code(value: string): string;
  /** An address on this page's host: words of code stay, the rest is shape; '…' for any other. */
  address(value: string, page: string): string;
}

/** How one skeleton writes code; the same word always alike. */
export function createCodeShape(): CodeShape {
  const pseudonyms = new Map<string, string>();
  const pseudonymOf = (word: string): string => {
    const known = pseudonyms.get(word) ?? greek(pseudonyms.size);
    pseudonyms.set(word, known);
    return known;
  };
  return {
    code: (value) => replaceRuns(value, (run) => shapeOfRun(run, pseudonymOf)),
    address: shapeOfAddress,
  };
}

function replaceRuns(value: string, shape: (run: string) => string): string {
  return plainText(value).replace(/\s+/g, ' ').trim().replace(SIGNS, '□').replace(RUNS, shape);
}

/** One run of letters and digits: "talkroomMessage" by its words, "user123" as user00, "iq3vm" as x0. */
function shapeOfRun(run: string, pseudonymOf: (word: string) => string): string {
  const [whole, before = '', letters = '', after = ''] = RUN.exec(run) ?? [];
  if (whole === undefined) return 'x0';
  let shape = before && shapeOfDigits(before);
  let unknown = '';
  const words = wordsOfRun(letters);
  // Of two letters each anything can be made: "ToBy".
  const least = words.length > 1 ? (words.every((word) => word.length < 3) ? 3 : 2) : 1;
  for (const word of [...words, '']) {
    const isLong = word.length >= least || (least === 2 && /^[XYZ]$/.test(word));
    const stays = isLong && /^[a-z]+$/i.test(word) && isCodeWord(word.toLowerCase());
    if (word && !stays) unknown += word.toLowerCase();
    else {
      shape += (unknown && pseudonymOf(unknown)) + word;
      unknown = '';
    }
  }
  return shape + (after && shapeOfDigits(after));
}

/** One Greek letter or two; beyond 600 words all are the same. */
function greek(index: number): string {
  const { length } = GREEK;
  const first = Math.floor(index / length) - 1;
  if (first >= length) return 'ωω';
  return (GREEK[first] ?? '') + GREEK[index % length];
}

function shapeOfAddress(value: string, page: string): string {
  if (!URL.canParse(value, page)) return '…';
  const url = new URL(value, page);
  if (!/^https?:$/.test(url.protocol) || url.origin !== new URL(page).origin) return '…';
  const path = replaceRuns(url.pathname, (run) =>
    run.length > 1 && isCodeWord(run) ? run : shapeOfText(run),
  );
  return path + (url.search && '?…') + (url.hash && '#…');
}
