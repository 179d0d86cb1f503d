import { useWords } from '@/components/use-words';
import type { PageDescription } from '@/lib/messaging/protocol';

/** What is to be known of the page's box before a reply is chosen; a reply that did not go in says it itself. */
export function BoxNotice({
  description: { refusal, draftLength },
  isStuck,
}: {
  description: PageDescription;
  isStuck: boolean;
}) {
  const words = useWords();
  if (refusal) {
    if (isStuck) return null;
    return (
      <p class="notice" role="alert" data-testid="refusal" data-refusal={refusal}>
        {words.standing[refusal]}
      </p>
    );
  }
  return draftLength > 0 ? <p class="soft">{words.replies.draftInBox(draftLength)}</p> : null;
}
