/** What a letter does not look like and yet may be split by: accents that stand alone, invisible signs. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu;

/** The text in one form: full-width letters as half-width ones, without accents and invisible signs. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(INVISIBLE, '').normalize('NFKC');
}

/** The words of "talkroomMessage" or "HTMLBody". */
export function wordsOfRun(run: string): string[] {
  return run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu) ?? [];
}
