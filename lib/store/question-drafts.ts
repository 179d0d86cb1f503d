import * as z from 'zod/mini';
import { dropBegun, keepBegun, readBegun } from './begun';

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

/** The question begun for a conversation; null where there is none or none that can be read. */
export async function readQuestionDraft(conversation: string): Promise<QuestionDraft | null> {
  const parsed = questionDraftSchema.safeParse(await readBegun('question', conversation));
  return parsed.success ? parsed.data : null;
}

/** Keeps it, at every keystroke: the last call wins. */
export function saveQuestionDraft(conversation: string, draft: QuestionDraft): Promise<void> {
  return keepBegun('question', conversation, draft);
}

/** Forgets it: it was inserted. */
export function clearQuestionDraft(conversation: string): Promise<void> {
  return dropBegun('question', conversation);
}
