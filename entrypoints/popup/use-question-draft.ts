import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type QuestionFields, questionFields } from '@/components/QuestionForm';
import { entriesOf, type QuestionForm } from '@/lib/domain/question';
import type { Language } from '@/lib/domain/template';
import {
  clearQuestionDraft,
  type QuestionDraft,
  readQuestionDraft,
  saveQuestionDraft,
} from '@/lib/store/question-drafts';

const noFields: QuestionFields = {
  material: '',
  places: '',
  seen: '',
  understood: '',
  options: '',
  byWhen: '',
};

/** A question that is begun for one conversation, and what is done with it. */
export interface BegunQuestion {
  /** Undefined until it is known. */
  readonly draft: QuestionDraft | undefined;
  keep(draft: QuestionDraft): void;
  /** It was inserted. */
  clear(): void;
  /** It was taken out of the box again; what was begun since is left alone. */
  bringBack(draft: QuestionDraft): void;
}

/** A question that survives the popup's closing, as the drafts of replies do (use-reply-draft.ts). */
export function useQuestionDraft(conversation: string, language: Language): BegunQuestion {
  const [draft, setDraft] = useState<QuestionDraft>();
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const empty = { open: false, language, ...noFields };
    readQuestionDraft(conversation).then(
      (kept) => setDraft(kept ?? empty),
      () => setDraft(empty),
    );
  }, [conversation, language]);
  const keep = useCallback(
    (next: QuestionDraft) => {
      setDraft(next);
      // What cannot be kept is still on the screen.
      (isNothing(next)
        ? clearQuestionDraft(conversation)
        : saveQuestionDraft(conversation, next)
      ).catch(() => {});
    },
    [conversation],
  );
  const clear = useCallback(() => {
    setDraft((last) => last && { open: false, language: last.language, ...noFields });
    clearQuestionDraft(conversation).catch(() => {});
  }, [conversation]);
  const bringBack = useCallback(
    (inserted: QuestionDraft) => {
      if (!latest.current || isNothing(latest.current)) keep(inserted);
    },
    [keep],
  );
  return { draft, keep, clear, bringBack };
}

function isNothing(draft: QuestionDraft): boolean {
  return !draft.open && questionFields.every((field) => draft[field] === '');
}

/** The fields as the question is made of them; several places or options stand in one field. */
export function questionOf(draft: QuestionDraft): QuestionForm {
  return { ...draft, places: entriesOf(draft.places), options: draft.options.split('\n') };
}
