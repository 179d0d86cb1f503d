import { DraftFindings } from '@/components/DraftFindings';
import { QuestionForm } from '@/components/QuestionForm';
import { timeZone } from '@/components/time-zone';
import { isQuestionBegun, writeQuestion } from '@/lib/domain/question';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import { type BegunQuestion, questionOf } from './use-question-draft';

interface Props {
  readonly question: BegunQuestion;
  readonly context: DraftContext;
  /** Epoch ms: one instant for all times of the text. */
  readonly now: number;
  readonly onInsert: (text: string) => void;
}

/** The question that the worker is making for the open conversation. */
export function Question({ question: { draft, keep }, context, now, onInsert }: Props) {
  if (!draft) return null;
  const { language } = draft;
  const form = questionOf(draft);
  const { client } = context;
  const message = writeQuestion(form, { language, client, now, timeZone: timeZone() });
  return (
    <QuestionForm
      fields={draft}
      language={language}
      message={message}
      isEmpty={!isQuestionBegun(form)}
      onChange={(field, value) => keep({ ...draft, [field]: value })}
      onLanguage={(next) => keep({ ...draft, language: next })}
      onInsert={() => onInsert(message)}
      onBack={() => keep({ ...draft, open: false })}
    >
      <DraftFindings draft={message} context={context} />
    </QuestionForm>
  );
}
