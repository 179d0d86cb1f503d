import type { Language } from './template';

const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;

/**
 * The language in which a client writes, of the two that templates have; undefined where no letter tells. A
 * Japanese letter counts as much as an English word: a name or an address in the other script decides nothing.
 */
export function languageOfMessage(text: string): Language | undefined {
  const japanese = text.match(JAPANESE_LETTER)?.length ?? 0;
  const english = text.match(LATIN_WORD)?.length ?? 0;
  if (japanese + english === 0) return undefined;
  return japanese >= english ? 'ja' : 'en';
}

/** Whether a text holds Japanese letters, for rules that differ by language. */
export function isJapanese(text: string): boolean {
  return /[\u3041-\u30ff\u4e00-\u9fff]/.test(text);
}
