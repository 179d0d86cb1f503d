import { useRead } from '@/components/use-read';
import { onTemplatesChanged, readTemplates, type TemplateStock } from '@/lib/store/templates';
import { begunTemplates, onTemplateDraftsChanged } from './template-drafts';

/** The templates, or that the browser's storage did not answer. */
export type Stock = TemplateStock | 'notRead';

/** All templates, after every change of any page; and how to read them again. */
export function useStock(): readonly [Stock | undefined, () => void] {
  return useRead(readStock, onTemplatesChanged);
}

/** The ids of templates with unsaved changes. */
export function useBegun(): ReadonlySet<string> {
  return useRead(begunTemplates, onTemplateDraftsChanged)[0] ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

async function readStock(): Promise<Stock> {
  try {
    return await readTemplates();
  } catch {
    return 'notRead';
  }
}
