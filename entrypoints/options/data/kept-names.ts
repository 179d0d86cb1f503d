import type { KeptRecord } from '@/lib/archive/record';
import { builtInTemplates } from '@/lib/domain/built-in-templates';

/** How many templates, sites and settings there are among these. */
export function countsOf(records: readonly KeptRecord[]) {
  const of = (prefix: string) => records.filter(([, { key }]) => key.startsWith(prefix)).length;
  return { templates: of('template:'), sites: of('site:'), settings: of('setting:') };
}

/** The name by which the user knows a template or a site; undefined for what has none. */
export function nameOf([, { key, value }]: KeptRecord): string | undefined {
  const { title, name } = Object(value) as { title?: unknown; name?: unknown };
  if (typeof title === 'string') return title;
  if (typeof name === 'string') return name;
  // The mark of a deleted one.
  return builtInTemplates.find(({ id }) => key === `template:${id}`)?.title;
}
