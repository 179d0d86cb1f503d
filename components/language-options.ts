import type { Language } from '@/lib/domain/template';
import type { Words } from '@/lib/words';

/** The languages to choose from, each called by its own name, whatever the page speaks. */
export function languageOptions(
  words: Words,
): { value: Language; label: string; lang: Language }[] {
  return (['ja', 'en'] as const).map((value) => ({
    value,
    label: words.language[value],
    lang: value,
  }));
}
