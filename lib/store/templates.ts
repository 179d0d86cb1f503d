import { browser } from 'wxt/browser';
import type { Template } from '@/lib/domain/template';
import { onStorageChanged } from './changes';
import {
  ASIDE_PREFIX,
  CONTENT_PREFIX,
  isUnreadable,
  POSITION_PREFIX,
  readRecords,
  SPACING,
  type StoredTemplate,
} from './template-records';

export type { StoredTemplate } from './template-records';

/**
 * The user's templates, in `browser.storage.local` (docs/decisions/0002). The built-in ones are in the
 * code: stored is only what the user changed of them, so there is nothing to seed, and pages that start
 * at once cannot overwrite each other. Every function rejects when the browser's storage fails.
 */
export interface TemplateStock {
  readonly templates: readonly StoredTemplate[];
  /** Entries that could not be read. They are left where they are. */
  readonly unreadable: number;
}

/** Everything there is, in the user's order. */
export async function readTemplates(): Promise<TemplateStock> {
  return readRecords(await browser.storage.local.get(null));
}

/** The templates alone, in the user's order. */
export async function allTemplates(): Promise<readonly StoredTemplate[]> {
  return (await readTemplates()).templates;
}

/** What the editor edits. Without an id it is a new template. */
export type TemplateInput = Omit<Template, 'id' | 'builtIn'> & { readonly id?: string };

/** Keeps a template; a new one comes first in the list. Answers it as it is kept now. */
export async function saveTemplate(input: TemplateInput): Promise<StoredTemplate> {
  const { id = crypto.randomUUID() } = input;
  const before = await allTemplates();
  const isNew = !before.some((template) => template.id === id);
  const first = before[0]?.position ?? SPACING;
  return write(id, input, isNew ? { [POSITION_PREFIX + id]: first - SPACING } : {});
}

/** Puts a copy right behind the original; null when the original is gone. */
export async function duplicateTemplate(id: string): Promise<StoredTemplate | null> {
  const templates = await allTemplates();
  const index = templates.findIndex((template) => template.id === id);
  const original = templates[index];
  if (!original) return null;
  const copy = crypto.randomUUID();
  const title = `${original.title}${original.language === 'ja' ? '（コピー）' : ' (copy)'}`;
  const places = placesFor(copy, templates, index + 1);
  return write(copy, { ...original, title }, places);
}

/** Deletes a template and answers it, for `restoreTemplate`; null when it was gone already. */
export async function deleteTemplate(id: string): Promise<StoredTemplate | null> {
  const { templates } = await readTemplates();
  const removed = templates.find((template) => template.id === id);
  if (!removed) return null;
  const key = CONTENT_PREFIX + id;
  if (removed.builtIn)
    await browser.storage.local.set({ ...(await aside(id)), [key]: { deleted: true } });
  else await browser.storage.local.remove([key, POSITION_PREFIX + id]);
  return removed;
}

/** Takes a deletion back: the template is again as it was, where it was. */
export async function restoreTemplate(removed: StoredTemplate): Promise<void> {
  const place = { [POSITION_PREFIX + removed.id]: removed.position };
  if (!removed.builtIn || removed.edited) {
    await write(removed.id, removed, place);
    return;
  }
  await browser.storage.local.set(place);
  await browser.storage.local.remove(CONTENT_PREFIX + removed.id);
}

/** Moves a template before another one, or (null) to the end. Nothing happens if either is gone. */
export async function moveTemplate(id: string, beforeId: string | null): Promise<void> {
  const templates = await allTemplates();
  if (id === beforeId || !templates.some((template) => template.id === id)) return;
  const others = templates.filter((template) => template.id !== id);
  const index = beforeId === null ? others.length : others.findIndex((one) => one.id === beforeId);
  if (index < 0) return;
  await browser.storage.local.set(placesFor(id, others, index));
}

/** Calls back after any page has changed a template. Answers how to stop that. */
export function onTemplatesChanged(callback: () => void): () => void {
  return onStorageChanged('local', [CONTENT_PREFIX, POSITION_PREFIX], callback);
}

async function write(
  id: string,
  { language, title, body, interim, situations }: TemplateInput,
  places: Readonly<Record<string, number>>,
): Promise<StoredTemplate> {
  const content = { language, title, body, interim, situations: [...situations] };
  const entry = { ...(await aside(id)), ...places, [CONTENT_PREFIX + id]: content };
  await browser.storage.local.set(entry);
  const written = readRecords({ ...(await browser.storage.local.get(null)), ...entry });
  const template = written.templates.find((one) => one.id === id);
  if (!template) throw new Error('A template that was just written cannot be read');
  return template;
}

/** What to write along so that an unreadable entry is not lost under a new one. */
async function aside(id: string): Promise<Record<string, unknown>> {
  const key = CONTENT_PREFIX + id;
  const { [key]: value } = await browser.storage.local.get(key);
  return isUnreadable(value) ? { [ASIDE_PREFIX + id]: value } : {};
}

/** The place between two neighbours; when there is no number left between them, all get new ones. */
function placesFor(
  id: string,
  others: readonly StoredTemplate[],
  index: number,
): Record<string, number> {
  const before = others[index - 1]?.position;
  const after = others[index]?.position;
  const low = before ?? (after ?? 2 * SPACING) - 2 * SPACING;
  const high = after ?? low + 2 * SPACING;
  const middle = (low + high) / 2;
  if (low < middle && middle < high) return { [POSITION_PREFIX + id]: middle };
  const order = others.map((template) => template.id);
  order.splice(index, 0, id);
  return Object.fromEntries(
    order.map((one, place) => [POSITION_PREFIX + one, (place + 1) * SPACING]),
  );
}
