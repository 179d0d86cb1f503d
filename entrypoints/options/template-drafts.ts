import type { TemplateFields } from '@/components/TemplateForm';
import { situations } from '@/lib/domain/template';
import { begunIds, dropBegun, keepBegun, onBegunChanged, readBegun } from '@/lib/store/begun';
import { templateContent } from '@/lib/store/template-records';

/** Stands for the id of the template that has none yet. */
export const NEW_TEMPLATE = 'new';

/** The unsaved changes of a template, one draft each: a template's id or `NEW_TEMPLATE`. Null where there is none that can be read. */
export async function readTemplateDraft(id: string): Promise<TemplateFields | null> {
  const parsed = templateContent.safeParse(await readBegun('template-draft', id));
  if (!parsed.success) return null;
  const named = parsed.data.situations;
  return { ...parsed.data, situations: situations.filter((one) => named.includes(one)) };
}

/** Keeps it, at every keystroke. */
export async function saveTemplateDraft(id: string, fields: TemplateFields): Promise<void> {
  const { language, title, body, interim, situations } = fields;
  const draft = { language, title, body, interim, situations: [...situations] };
  await keepBegun('template-draft', id, draft);
}

/** Forgets it: it was saved, or given up. */
export function clearTemplateDraft(id: string): Promise<void> {
  return dropBegun('template-draft', id);
}

/** The ids of all templates that have one. */
export async function begunTemplates(): Promise<ReadonlySet<string>> {
  return new Set(await begunIds('template-draft'));
}

/** Calls back after any page has kept or forgotten one. Answers how to stop that. */
export function onTemplateDraftsChanged(callback: () => void): () => void {
  return onBegunChanged('template-draft', callback);
}
