import type { Language } from '@/lib/domain/template';

/** The titles of what stands in the browser's own menus. */
interface MenuWords {
  readonly insert: string;
}

/** By language; a missing sentence fails the type check. */
export const menuWords: Readonly<Record<Language, MenuWords>> = {
  ja: { insert: '即レスを挿入' },
  en: { insert: 'Insert quick reply' },
};
