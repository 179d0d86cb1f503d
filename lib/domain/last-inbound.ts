import type { ConversationReading } from './reading';

/** How much of the client's newest words is passed on, in UTF-16 units from their end. */
export const LAST_INBOUND_LENGTH = 4_000;

/**
 * What the client has written since the worker's last message, as far as the page shows it without a gap:
 * the messages joined by blank lines, the end of them where they are long. Undefined where nothing is open.
 * For the popup's eyes, in memory only: no message text is ever stored (design §1).
 */
export function lastInbound({ runs }: ConversationReading): string | undefined {
  const shown = runs.at(-1) ?? [];
  const answered = shown.findLastIndex(({ author }) => author === 'worker');
  const texts = shown
    .slice(answered + 1)
    // Cut before they are joined: a page may show a message of any length.
    .flatMap(({ author, text }) => (author === 'client' ? text.slice(-LAST_INBOUND_LENGTH) : []));
  return texts.join('\n\n').slice(-LAST_INBOUND_LENGTH).trim() || undefined;
}
