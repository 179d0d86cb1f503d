import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TemplateFields } from '@/components/TemplateForm';
import { clearTemplateDraft, readTemplateDraft, saveTemplateDraft } from './template-drafts';

interface TemplateDraft {
  /** Undefined until it is known whether there was one. */
  readonly fields: TemplateFields | undefined;
  /** It was begun before this editor opened. */
  readonly resumed: boolean;
  readonly changed: boolean;
  readonly change: (fields: TemplateFields) => void;
  /** Back to what is kept. */
  readonly discard: () => void;
}

/** What is being written of a template, kept at every keystroke so that closing loses nothing. */
export function useTemplateDraft(id: string, original: TemplateFields): TemplateDraft {
  const [fields, setFields] = useState<TemplateFields>();
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    readTemplateDraft(id).then(
      (draft) => {
        setFields(draft ?? original);
        setResumed(draft !== null && !isSame(draft, original));
      },
      () => setFields(original),
    );
    // The original as it was when the editor opened; another page's save must not overwrite the text.
  }, [id, original]);
  const change = useCallback(
    (next: TemplateFields) => {
      setFields(next);
      // What cannot be kept is still on the screen.
      const kept = isSame(next, original) ? clearTemplateDraft(id) : saveTemplateDraft(id, next);
      kept.catch(() => {});
    },
    [id, original],
  );
  const discard = useCallback(() => {
    setResumed(false);
    change(original);
  }, [change, original]);
  const changed = fields !== undefined && !isSame(fields, original);
  return { fields, resumed, changed, change, discard };
}

function isSame(a: TemplateFields, b: TemplateFields): boolean {
  return (
    a.language === b.language &&
    a.title === b.title &&
    a.body === b.body &&
    a.interim === b.interim &&
    a.situations.join() === b.situations.join()
  );
}
