import type { Status } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import {
  deleteTemplate,
  duplicateTemplate,
  moveTemplate,
  restoreTemplate,
  type StoredTemplate,
} from '@/lib/store/templates';
import { follower } from './template-order';

/** Changes of the list, each kept at once, told, and taken back by one key. */
export function useTemplateActions(onStatus: (status: Status) => void) {
  const words = useWords().templates;
  /** Runs a change; where the browser's storage refuses it, says so. Answers whether it is done. */
  const attempt = async (change: () => Promise<Status | undefined>): Promise<boolean> => {
    try {
      const status = await change();
      if (status) onStatus(status);
      return status !== undefined;
    } catch {
      onStatus({ text: words.notDone, trouble: true });
      return false;
    }
  };
  const takenBack = (change: () => Promise<unknown>) => () =>
    void attempt(async () => {
      await change();
      return { text: words.restored };
    });
  return {
    remove: ({ id, title }: StoredTemplate) =>
      attempt(async () => {
        const removed = await deleteTemplate(id);
        if (!removed) return { text: words.gone };
        return { text: words.removed(title), undo: takenBack(() => restoreTemplate(removed)) };
      }),
    duplicate: async ({ id, title }: StoredTemplate): Promise<string | undefined> => {
      let made: string | undefined;
      await attempt(async () => {
        const copy = await duplicateTemplate(id);
        if (!copy) return { text: words.gone };
        made = copy.id;
        return { text: words.duplicated(title), undo: takenBack(() => deleteTemplate(copy.id)) };
      });
      return made;
    },
    /** `position`: where the user sees it land, counted from 1. */
    move: (
      { id, title }: StoredTemplate,
      before: string | null,
      position: number,
      all: readonly string[],
    ) =>
      attempt(async () => {
        const old = follower(all, id);
        await moveTemplate(id, before);
        return {
          text: words.moved(title, position),
          undo: takenBack(() => moveTemplate(id, old)),
        };
      }),
  };
}
