import type { Template } from './template';

const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g;
const KATAKANA_SHIFT = 0x60;

/** NFKC, lower case, hiragana as katakana: 「でーた」「データ」「ﾃﾞｰﾀ」 are one word (prior-art §5.8). */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_SHIFT));
}

/**
 * The templates whose title or body holds every word of the query (words are parted by spaces). Those
 * with all words in the title come first, then those with some; among equals the given order stays.
 * An empty query finds all.
 */
export function searchTemplates<T extends Pick<Template, 'title' | 'body'>>(
  templates: readonly T[],
  query: string,
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...templates];
  const found: { template: T; inTitle: number }[] = [];
  for (const template of templates) {
    const title = fold(template.title);
    const body = fold(template.body);
    if (!words.every((word) => title.includes(word) || body.includes(word))) continue;
    found.push({ template, inTitle: words.filter((word) => title.includes(word)).length });
  }
  return found.sort((a, b) => b.inTitle - a.inTitle).map(({ template }) => template);
}
