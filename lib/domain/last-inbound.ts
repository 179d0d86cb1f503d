import type { ConversationReading } from './reading';

/** How much of the client's newest words is passed on, in UTF-16 units from their end. */
export const LAST_INBOUND_LENGTH = 4_000;

/**
 * What the client has written since the worker's last message, as far as the page shows it without a gap:
 * the messages joined by blank lines, the end of them where they are long. Undefined where nothing is open.
 * For the popup's eyes, in memory only: no message text is ever stored (design §1).
 */
export function lastInbound(conversation: ConversationReading): string | undefined {
  const texts = inboundMessages(conversation).map(({ text }) => text);
  return texts.join('\n\n').slice(-LAST_INBOUND_LENGTH).trim() || undefined;
}

/** One message of the client's that waits for an answer. */
export interface InboundMessage {
  /** The end of it, where it is long. */
  readonly text: string;
  /** When it was written, at the latest (epoch ms); absent where the page does not tell. */
  readonly at?: number;
}

/** More than anybody writes in a row; what stands before them is not read. */
const MOST_MESSAGES = 20;

/** The same messages one by one, oldest first: each 「明日」 is another day. For the popup's eyes, too. */
export function inboundMessages({ runs }: ConversationReading): readonly InboundMessage[] {
  const shown = runs.at(-1) ?? [];
  const answered = shown.findLastIndex(({ author }) => author === 'worker');
  return shown
    .slice(answered + 1)
    .filter(({ author }) => author === 'client')
    .slice(-MOST_MESSAGES)
    .map(({ text, moment }) => ({
      // Cut before they are joined: a page may show a message of any length.
      text: text.slice(-LAST_INBOUND_LENGTH),
      ...(moment && { at: moment.latest }),
    }));
}
