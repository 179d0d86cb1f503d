import type { Author, ConversationReading } from '@/lib/domain/reading';
import { isInSight } from '@/lib/page/position';
import { findFirst, readAttribute, readLines, readText } from '@/lib/page/query';
import type { Look } from './adapter';
import { unknownMessage } from './page-readings';
import { readFullDate, viewersTime } from './printed-moment';

/** How the bubbles of an English chat are read, in which only the first one of a run has a header. */
export interface BubbleKind {
  /** Selectors inside a bubble; the time's `title` is the full date where it has one. */
  readonly time: string;
  readonly body: string;
  readonly attachment?: string;
  /** False for a notice or a card: no message of a person. */
  isPersonal(bubble: Element): boolean;
  /** What the header says; undefined where there is none, '' where there is one that nobody can read. */
  readSender(bubble: Element): string | undefined;
}

/**
 * The bubbles (in the order of the screen, at least one) as one run. A follow-up has the sender of the
 * bubble before it, but nothing is carried across a notice or a header that cannot be read; it has no
 * time of its own, and its id makes it a message all the same. `tell` knows the authors once all senders
 * are known.
 */
export function readBubbles(
  bubbles: readonly Element[],
  kind: BubbleKind,
  look: Look,
  tell: (senders: readonly string[]) => (sender: string) => Author | undefined,
): Omit<ConversationReading, 'conversation'> {
  let sender = '';
  const senders = bubbles.map((bubble) => {
    sender = kind.isPersonal(bubble) ? (kind.readSender(bubble) ?? sender) : '';
    return sender;
  });
  const authorOf = tell(senders);
  const printer = viewersTime('en');
  const messages = bubbles.map((bubble, index) => {
    const author = kind.isPersonal(bubble) ? authorOf(senders[index] ?? '') : 'system';
    if (!author) return unknownMessage;
    const id = readAttribute(bubble, 'id');
    const time = findFirst(bubble, kind.time);
    const printed = readAttribute(time, 'title') || readText(time);
    const moment = readFullDate(printer, time, look, printed);
    return {
      ...(id && { id }),
      author,
      ...(moment && { moment }),
      text: readLines(findFirst(bubble, kind.body)),
      attachments: !!kind.attachment && findFirst(bubble, kind.attachment) !== null,
    };
  });
  return {
    side: 'unknown',
    runs: [messages],
    // Only what is in sight is mounted, and nothing documented says which bubble is the very first.
    reachesStart: false,
    reachesEnd: isInSight(bubbles.at(-1) as Element),
  };
}
