import { DraftFindings } from '@/components/DraftFindings';
import { QuestionForm } from '@/components/QuestionForm';
import { useDraftFindings } from '@/components/use-draft-findings';
import type { OwnWords } from '@/lib/domain/own-words';
import { isQuestionBegun, writeQuestion } from '@/lib/domain/question';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import { timeZone } from '@/lib/domain/time-zone';
import type { QuestionDraft } from '@/lib/store/question-drafts';
import { questionOf } from './use-question-draft';

interface Props {
  readonly draft: QuestionDraft;
  readonly keep: (draft: QuestionDraft) => void;
  readonly context: DraftContext;
  readonly own: OwnWords;
  /** Epoch ms: one instant for all times of the text. */
  readonly now: number;
  readonly onInsert: (text: string) => void;
}

/** The question that the worker is making for the open conversation. */
export function Question({ draft, keep, context, own, now, onInsert }: Props) {
  const form = questionOf(draft);
  const { language } = draft;
  const { client } = context;
  const message = writeQuestion(form, { language, client, own, now, timeZone: timeZone() });
  const { length: hints } = useDraftFindings(message, context);
  return (
    <QuestionForm
      fields={draft}
      language={language}
      message={message}
      isEmpty={!isQuestionBegun(form)}
      hints={hints}
      onChange={(field, value) => keep({ ...draft, [field]: value })}
      onLanguage={(next) => keep({ ...draft, language: next })}
      onInsert={() => onInsert(message)}
      onBack={() => keep({ ...draft, open: false })}
    >
      <DraftFindings draft={message} context={context} />
    </QuestionForm>
  );
}
