import { useMemo } from 'preact/hooks';
import {
  checkDraft,
  type DraftContext,
  type DraftFinding,
} from '@/lib/domain/question/draft-check';

/** What reads badly in a draft; the same words twice are told once. */
export function useDraftFindings(draft: string, context: DraftContext): readonly DraftFinding[] {
  return useMemo(() => {
    const said = new Set<string>();
    return checkDraft(draft, context).filter(({ kind, start, end }) => {
      const words = `${kind} ${draft.slice(start, end)}`;
      if (said.has(words)) return false;
      said.add(words);
      return true;
    });
  }, [draft, context]);
}
