import { englishTemplates } from './built-in-templates-en';
import { japaneseTemplates } from './built-in-templates-ja';
import type { Template } from './template';

/** What the extension brings along, in display order, Japanese first (wording: prior-art §6). */
export const builtInTemplates: readonly Template[] = [...japaneseTemplates, ...englishTemplates];
