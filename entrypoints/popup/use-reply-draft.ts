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

/**
 * A draft that survives the popup's closing: kept at every keystroke, until the browser starts again. Found
 * under any of the conversation's ids (the page's own first, platform included), for it may have been begun
 * where it goes by another one.
 */
export function useReplyDraft(
  ids: readonly string[],
): readonly [ReplyDraft | undefined, (draft: ReplyDraft) => void] {
  const [draft, setDraft] = useState<ReplyDraft>();
  const key = ids.join('\n');
  useEffect(() => {
    const read = () =>
      readFirst(key.split('\n')).then(
        (kept) => setDraft(kept ?? EMPTY_DRAFT),
        () => setDraft(EMPTY_DRAFT),
      );
    void read();
    // The popup and the panel have one draft together: the one that is not being worked in follows.
    return onDraftChanged(() => {
      if (!isWorkedIn()) void read();
    });
  }, [key]);
  const keep = useCallback(
    (next: ReplyDraft) => {
      setDraft(next);
      const [own = '', ...others] = key.split('\n');
      const isEmpty = next.query === '' && next.template === null;
      const kept = isEmpty ? [own, ...others].map((id) => clearDraft(id)) : [saveDraft(own, next)];
      // A draft that cannot be kept is still on the screen.
      Promise.all(kept).catch(() => {});
    },
    [key],
  );
  return [draft, keep];
}

async function readFirst(ids: readonly string[]) {
  const drafts = await Promise.all(ids.map((id) => readDraft(id)));
  return drafts.find((one) => one !== null) ?? null;
}

/** Whether what is typed goes into a field here, or would if the window were in front. */
function isWorkedIn(): boolean {
  return document.hasFocus() || !!document.activeElement?.matches('input, textarea');
}
