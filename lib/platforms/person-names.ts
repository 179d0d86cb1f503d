/** A letter that stands for a name, "G." or "G"; only in scripts with capitals, as 「明」 is a whole name. */
const INITIAL = /^\p{Ll}\.?$/u;

/**
 * Whether two printed names are one person's, though one of them may be shortened: "Maria G." is
 * "Maria Galindez" and "Maria Galindez Soto", but "Maria" alone is neither. At least one word must be
 * the same in full, so initials alone are nobody.
 */
export function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b].map(wordsOf).sort((x, y) => x.length - y.length);
  return (
    short.some((word, index) => word === long[index] && !INITIAL.test(word)) &&
    short.every((word, index) => isSameWord(word, long[index] ?? '')) &&
    // What follows a last initial was cut off with it.
    (short.length === long.length || INITIAL.test(short.at(-1) ?? ''))
  );
}

function wordsOf(name: string): string[] {
  return name.normalize('NFKC').toLowerCase().match(/\S+/g) ?? [];
}

function isSameWord(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a);
}

function isInitialOf(initial: string, word: string): boolean {
  return INITIAL.test(initial) && word.startsWith(initial.charAt(0));
}
