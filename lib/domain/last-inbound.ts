import type { ConversationReading, MessageReading } from './reading';

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
  const texts = clientsMessages(shown.slice(answered + 1)).map(({ text }) => text);
  return texts.join('\n\n').slice(-LAST_INBOUND_LENGTH).trim() || undefined;
}

/** One message of the client's. */
export interface InboundMessage {
  /** The end of it, where it is long. */
  readonly text: string;
  /** When it was written, at the latest (epoch ms); absent where the page does not tell. */
  readonly at?: number;
}

/** More than anybody writes in a row; what stands before them is not read. */
const MOST_MESSAGES = 20;

/**
 * What the client wrote last, one by one, oldest first, answered by now or not: each 「明日」 is another day,
 * and who has said 「確認します」 may keep the deadline afterwards. For the popup's eyes, too.
 */
export function lastInboundRun({ runs }: ConversationReading): readonly InboundMessage[] {
  const shown = runs.at(-1) ?? [];
  const until = shown.findLastIndex(({ author }) => author === 'client') + 1;
  const run = shown.slice(0, until);
  const from = run.findLastIndex(({ author }) => author === 'worker') + 1;
  return clientsMessages(run.slice(from)).slice(-MOST_MESSAGES);
}

function clientsMessages(messages: readonly MessageReading[]): readonly InboundMessage[] {
  return messages
    .filter(({ author }) => author === 'client')
    .map(({ text, moment }) => ({
      // Cut before they are joined: a page may show a message of any length.
      text: text.slice(-LAST_INBOUND_LENGTH),
      ...(moment && { at: moment.latest }),
    }));
}
