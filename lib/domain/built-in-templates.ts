import { englishTemplates } from './built-in-templates-en';
import { japaneseTemplates } from './built-in-templates-ja';
import type { Language, Template } from './template';

/** What the extension brings along, in display order, Japanese first (wording: prior-art §6). */
export const builtInTemplates: readonly Template[] = [...japaneseTemplates, ...englishTemplates];

/** The template by which a reproach is answered; the user may have deleted it. */
export function repairTemplateId(language: Language): string {
  return `${language}-trust-repair`;
}
