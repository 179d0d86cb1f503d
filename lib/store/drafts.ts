import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the user has begun in the popup for one conversation. */
const draftSchema = z.object({
  query: z.string(),
  /** Id of the chosen template; null while none is. */
  template: z.nullable(z.string()),
  /** Values under their blank's key. */
  blanks: z.record(z.string(), z.string()),
});

export type Draft = z.infer<typeof draftSchema>;

/**
 * Drafts lie in `storage.session`: in memory, never on disk (design §1: no message text is stored), and
 * gone with the browser. Without a conversation there is one draft for the page nobody knows.
 */
const KEY_PREFIX = 'draft:';

/** The draft for a conversation; null where there is none or none that can be read. */
export async function readDraft(conversation: string): Promise<Draft | null> {
  const key = KEY_PREFIX + conversation;
  const { [key]: stored } = await browser.storage.session.get(key);
  const parsed = draftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Keeps a draft, on every keystroke: the last call wins, whichever page it came from. */
export async function saveDraft(
  conversation: string,
  {
    query,
    template,
    blanks,
  }: Readonly<Omit<Draft, 'blanks'>> & { blanks: Readonly<Draft['blanks']> },
): Promise<void> {
  await browser.storage.session.set({ [KEY_PREFIX + conversation]: { query, template, blanks } });
}

/** Forgets a draft: it was inserted, or given up. */
export async function clearDraft(conversation: string): Promise<void> {
  await browser.storage.session.remove(KEY_PREFIX + conversation);
}
