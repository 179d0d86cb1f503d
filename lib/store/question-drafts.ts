import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the user has begun of a question, field by field as it stands in the form. */
const questionDraftSchema = z.object({
  /** Whether the form is open; what was typed is kept when it is closed. */
  open: z.boolean(),
  language: z.enum(['ja', 'en']),
  material: z.string(),
  places: z.string(),
  seen: z.string(),
  understood: z.string(),
  options: z.string(),
  byWhen: z.string(),
});

export type QuestionDraft = Readonly<z.infer<typeof questionDraftSchema>>;

/** In memory only and gone with the browser, like the drafts of replies (drafts.ts). */
const KEY_PREFIX = 'question:';

/** The question begun for a conversation; null where there is none or none that can be read. */
export async function readQuestionDraft(conversation: string): Promise<QuestionDraft | null> {
  const key = KEY_PREFIX + conversation;
  const { [key]: stored } = await browser.storage.session.get(key);
  const parsed = questionDraftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Keeps it, at every keystroke: the last call wins. */
export async function saveQuestionDraft(conversation: string, draft: QuestionDraft): Promise<void> {
  await browser.storage.session.set({ [KEY_PREFIX + conversation]: draft });
}

/** Forgets it: it was inserted. */
export async function clearQuestionDraft(conversation: string): Promise<void> {
  await browser.storage.session.remove(KEY_PREFIX + conversation);
}
