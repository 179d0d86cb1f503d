import * as z from 'zod/mini';
import { dropBegun, keepBegun, onBegunChanged, readBegun } from './begun';

/** What the user has begun in the popup for one conversation. */
const draftSchema = z.object({
  query: z.string(),
  /** Id of the chosen template; null while none is. */
  template: z.nullable(z.string()),
  /** Values under their blank's key. */
  blanks: z.record(z.string(), z.string()),
  /** What was changed of the reply's promises, by their keys (lib/domain/reply-promises.ts). */
  promises: z.optional(
    z.record(
      z.string(),
      z.object({ kind: z.enum(['answer', 'start', 'deliver', 'none']), dueAt: z.number() }),
    ),
  ),
});

export type Draft = z.infer<typeof draftSchema>;

/** What a page hands over to be kept. */
type KeptDraft = Readonly<Omit<Draft, 'blanks' | 'promises'>> & {
  readonly blanks: Readonly<Draft['blanks']>;
  readonly promises?: Readonly<NonNullable<Draft['promises']>> | undefined;
};

/** The draft for a conversation (its id, platform included); null where there is none that can be read. */
export async function readDraft(conversation: string): Promise<Draft | null> {
  const parsed = draftSchema.safeParse(await readBegun('draft', conversation));
  return parsed.success ? parsed.data : null;
}

/** Keeps a draft, at every keystroke. */
export function saveDraft(conversation: string, draft: KeptDraft): Promise<void> {
  return keepBegun('draft', conversation, draft);
}

/** The popup opens at this template, unless the user has written something there. */
export async function beginDraft(conversation: string, template: string): Promise<void> {
  const { query = '', blanks = {}, promises = {} } = (await readDraft(conversation)) ?? {};
  const isWritten = [query, ...Object.values(blanks)].some((one) => one.trim() !== '');
  if (isWritten || Object.keys(promises).length > 0) return;
  await saveDraft(conversation, { query: '', template, blanks: {} });
}

/** Calls back after any page has changed a draft. Answers how to stop that. */
export function onDraftChanged(callback: () => void): () => void {
  return onBegunChanged('draft', callback);
}

/** Forgets a draft: it was inserted, or given up. */
export function clearDraft(conversation: string): Promise<void> {
  return dropBegun('draft', conversation);
}
