import { browser } from 'wxt/browser';
import type { TemplateFields } from '@/components/TemplateForm';
import { situations } from '@/lib/domain/template';
import { onStorageChanged } from '@/lib/store/changes';
import { templateContent } from '@/lib/store/template-records';

/**
 * Unsaved changes of a template, in `storage.session`: in memory, gone with the browser, so a half-written
 * text never lies on the disk. One per template; `new` is the one that has no id yet.
 */
const KEY_PREFIX = 'template-draft:';

export const NEW_TEMPLATE = 'new';

/** Whose draft; a template's id or `NEW_TEMPLATE`. Null where there is none that can be read. */
export async function readTemplateDraft(id: string): Promise<TemplateFields | null> {
  const key = KEY_PREFIX + id;
  const { [key]: stored } = await browser.storage.session.get(key);
  const parsed = templateContent.safeParse(stored);
  if (!parsed.success) return null;
  const named = parsed.data.situations;
  return { ...parsed.data, situations: situations.filter((one) => named.includes(one)) };
}

/** Keeps it, at every keystroke. */
export async function saveTemplateDraft(id: string, fields: TemplateFields): Promise<void> {
  const { language, title, body, interim, situations } = fields;
  const draft = { language, title, body, interim, situations: [...situations] };
  await browser.storage.session.set({ [KEY_PREFIX + id]: draft });
}

/** Forgets it: it was saved, or given up. */
export async function clearTemplateDraft(id: string): Promise<void> {
  await browser.storage.session.remove(KEY_PREFIX + id);
}

/** The ids of all templates that have one. */
export async function begunTemplates(): Promise<ReadonlySet<string>> {
  const stored = await browser.storage.session.get(null);
  const keys = Object.keys(stored).filter((key) => key.startsWith(KEY_PREFIX));
  return new Set(keys.map((key) => key.slice(KEY_PREFIX.length)));
}

/** Calls back after any page has kept or forgotten one. Answers how to stop that. */
export function onTemplateDraftsChanged(callback: () => void): () => void {
  return onStorageChanged('session', [KEY_PREFIX], callback);
}
