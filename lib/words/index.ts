import type { Bilingual } from '@/lib/domain/platform';
import { en } from './en';
import { ja, type Words } from './ja';

/** A language of the product. */
export type Language = keyof Bilingual;

export type { Words } from './ja';

/** All texts in one language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : ja;
}
