import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onStorageChanged } from './changes';

/** What the user has begun in the popup for one conversation. */
const draftSchema = z.object({
  query: z.string(),
  /** Id of the chosen template; null while none is. */
  template: z.nullable(z.string()),
  /** Values under their blank's key. */
  blanks: z.record(z.string(), z.string()),
  /** What was changed of the reply's promises, by their place in the text. */
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
export async function saveDraft(conversation: string, draft: KeptDraft): Promise<void> {
  await browser.storage.session.set({ [KEY_PREFIX + conversation]: draft });
}

/** Calls back after any page has changed this draft. Answers how to stop that. */
export function onDraftChanged(conversation: string, callback: () => void): () => void {
  return onStorageChanged('session', [KEY_PREFIX + conversation], callback);
}

/** Forgets a draft: it was inserted, or given up. */
export async function clearDraft(conversation: string): Promise<void> {
  await browser.storage.session.remove(KEY_PREFIX + conversation);
}
