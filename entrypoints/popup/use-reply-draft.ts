import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PromiseEdit } from '@/lib/domain/reply-promises';
import { clearDraft, onDraftChanged, readDraft, saveDraft } from '@/lib/store/drafts';

/** What the user has begun in the quick replies of one conversation. */
export interface ReplyDraft {
  readonly query: string;
  readonly template: string | null;
  readonly blanks: Readonly<Record<string, string>>;
  /** What was changed of the promises, by their keys. */
  readonly promises?: Readonly<Record<string, PromiseEdit>> | undefined;
}

/** Nothing is begun. */
export const EMPTY_DRAFT: ReplyDraft = { query: '', template: null, blanks: {} };

/** Whether something was typed or changed that choosing the template again would not bring back. */
export function isFilled({ blanks, promises = {} }: ReplyDraft): boolean {
  return (
    Object.values(blanks).some((value) => value.trim() !== '') || Object.keys(promises).length > 0
  );
}

/** A draft that survives the popup's closing: kept at every keystroke, until the browser starts again. */
export function useReplyDraft(
  conversation: string,
): readonly [ReplyDraft | undefined, (draft: ReplyDraft) => void] {
  const [draft, setDraft] = useState<ReplyDraft>();
  useEffect(() => {
    const read = () =>
      readDraft(conversation).then(
        (kept) => setDraft(kept ?? EMPTY_DRAFT),
        () => setDraft(EMPTY_DRAFT),
      );
    void read();
    // The popup and the panel have one draft together: the one that is not being worked in follows.
    return onDraftChanged(() => {
      if (!isWorkedIn()) void read();
    });
  }, [conversation]);
  const keep = useCallback(
    (next: ReplyDraft) => {
      setDraft(next);
      const isEmpty = next.query === '' && next.template === null;
      // A draft that cannot be kept is still on the screen.
      (isEmpty ? clearDraft(conversation) : saveDraft(conversation, next)).catch(() => {});
    },
    [conversation],
  );
  return [draft, keep];
}

/** Whether what is typed goes into a field here, or would if the window were in front. */
function isWorkedIn(): boolean {
  return document.hasFocus() || !!document.activeElement?.matches('input, textarea');
}
