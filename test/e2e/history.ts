import type { Exclusion, Turn } from '../../lib/domain/turn.ts';
import type { PracticeMessage } from '../practice/practice.ts';

/** A turn in the plainest words: instants as the page prints them, null where nobody has answered. */
export interface PlainTurn {
  readonly since: number;
  readonly answered: number | null;
  readonly clientMessages: number;
  readonly exclusions: readonly Exclusion[];
}

/**
 * The oracle: what a conversation's turns must be, told from the practice platform's own messages by
 * the definition alone (a run of client messages and the first answer after it), message by message.
 * `shows` says which of them the page shows; of the others nothing may be claimed.
 */
export function expectedTurns(
  messages: readonly PracticeMessage[],
  precisionMs: number,
  shows: (index: number) => boolean = () => true,
): PlainTurn[] {
  const printed = (at: number) => Math.floor(at / precisionMs) * precisionMs;
  const turns: { -readonly [Key in keyof PlainTurn]: PlainTurn[Key] }[] = [];
  let isOpen = false;
  let isAfterGap = false;
  messages.forEach((message, index) => {
    const open = isOpen ? turns.at(-1) : undefined;
    if (!shows(index)) {
      if (open) open.exclusions = [...open.exclusions, 'gap'];
      isOpen = false;
      isAfterGap = true;
    } else if (message.author === 'client') {
      if (open) open.clientMessages++;
      else {
        turns.push({
          since: printed(message.at),
          answered: null,
          clientMessages: 1,
          exclusions: isAfterGap ? ['startUnseen'] : [],
        });
      }
      isOpen = true;
      isAfterGap = false;
    } else if (message.author === 'worker') {
      if (open) open.answered = printed(message.at);
      isOpen = false;
      isAfterGap = false;
    }
  });
  return turns;
}

/** The stored turns of one conversation in the same words; their intervals must be as narrow as printed. */
export function plainTurns(
  turns: readonly Turn[],
  conversation: string,
  precisionMs: number,
): PlainTurn[] {
  const start = ({ earliest, latest }: Turn['waitingSince']) => {
    if (latest - earliest !== precisionMs - 1) throw new Error(`${latest - earliest} ms wide`);
    return earliest;
  };
  return turns
    .filter((turn) => turn.conversation === conversation)
    .map(({ waitingSince, acknowledgement, clientMessages, exclusions }) => ({
      since: start(waitingSince),
      answered: acknowledgement ? start(acknowledgement.at) : null,
      clientMessages,
      exclusions,
    }));
}
