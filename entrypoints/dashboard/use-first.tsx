import { useState } from 'preact/hooks';
import { useDashboardWords } from './use-dashboard-words';

/** So many rows stand in a card until the user asks for more. */
const FIRST = 10;

/** The first of a card's rows, and the button that brings the others; all of them where they are few. */
export function useFirst<T>(rows: readonly T[], first = FIRST) {
  const words = useDashboardWords();
  const [all, setAll] = useState(false);
  const rest = all ? 0 : Math.max(0, rows.length - first);
  return {
    shown: rest > 0 ? rows.slice(0, first) : rows,
    more: rest > 0 && (
      <button type="button" class="button card-more" onClick={() => setAll(true)}>
        {words.table.more(rest)}
      </button>
    ),
  };
}
