import * as z from 'zod/mini';
import { builtInTemplates } from '@/lib/domain/built-in-templates';
import { type Situation, situations, type Template } from '@/lib/domain/template';

/** A template in the user's own order. */
export interface StoredTemplate extends Template {
  /** Ascending; equal ones by id. Only its order means anything. */
  readonly position: number;
  /** A built-in one that the user has changed; false for the user's own. */
  readonly edited: boolean;
}

/** Where a template's content lies, and apart from it its place, so that an edit and a move never meet. */
export const CONTENT_PREFIX = 'template:';
export const POSITION_PREFIX = 'template-position:';

/** Where an entry that nobody could read is kept when something else takes its key. */
export const ASIDE_PREFIX = 'template-unreadable:';

/** The distance of neighbours; a move takes the middle, which halves it. */
export const SPACING = 1024;

/** What is kept of a template, beside its id in the key. */
export const templateContent = z.object({
  language: z.enum(['ja', 'en']),
  title: z.string(),
  body: z.string(),
  interim: z.boolean(),
  situations: z.array(z.string()),
});

/** A deleted built-in one leaves a mark, or it would be there again. */
const deletionMark = z.object({ deleted: z.literal(true) });

const record = z.union([deletionMark, templateContent]);

/** A template's content or the mark of a deleted one, if this version can read it; else undefined. */
export function parseTemplateRecord(value: unknown): z.infer<typeof record> | undefined {
  return record.safeParse(value).data;
}

/** Whether a stored value is a template's text, not the mark of a deleted one. */
export function isText(value: unknown): boolean {
  return templateContent.safeParse(value).success;
}

/** Whether a stored value is something that this version cannot read. */
export function isUnreadable(value: unknown): boolean {
  return value !== undefined && !record.safeParse(value).success;
}

/**
 * Makes the list of everything stored (`browser.storage.local.get(null)`) and the built-in set, in the
 * user's order. An entry that cannot be read is counted and left alone; a built-in one shows its own text.
 */
export function readRecords(stored: Readonly<Record<string, unknown>>): {
  readonly templates: readonly StoredTemplate[];
  readonly unreadable: number;
} {
  const templates: StoredTemplate[] = [];
  let unreadable = 0;
  const builtIn = new Map(
    builtInTemplates.map((template, index) => [
      template.id,
      { ...template, position: (index + 1) * SPACING, edited: false },
    ]),
  );
  const place = (template: StoredTemplate) => {
    const position = stored[POSITION_PREFIX + template.id];
    templates.push(
      Number.isFinite(position) ? { ...template, position: Number(position) } : template,
    );
  };
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(ASIDE_PREFIX)) unreadable++;
    if (!key.startsWith(CONTENT_PREFIX)) continue;
    const id = key.slice(CONTENT_PREFIX.length);
    const parsed = record.safeParse(value);
    if (!parsed.success) {
      unreadable++;
      continue;
    }
    const original = builtIn.get(id);
    builtIn.delete(id);
    if ('deleted' in parsed.data) continue;
    place({
      ...parsed.data,
      id,
      // A newer version may know more of them.
      situations: parsed.data.situations.filter(isSituation),
      builtIn: original !== undefined,
      position: original?.position ?? 0,
      edited: original !== undefined,
    });
  }
  for (const template of builtIn.values()) place(template);
  templates.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return { templates, unreadable };
}

function isSituation(name: string): name is Situation {
  return situations.some((situation) => situation === name);
}
