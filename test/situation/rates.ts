import { readSituation } from '@/lib/domain/situation';
import type { LabelledMessage } from './labelled-message';
import { overlap } from './overlap';

/** How well the reader does on labelled messages, as shares of 1. */
export interface Rates {
  readonly messages: number;
  /** The best situation is ranked first. */
  readonly first: number;
  /** An accepted one is among the first three. */
  readonly firstThree: number;
  /** Of those that need no reply: recognised. */
  readonly noReplyFound: number;
  /** Of those that need one: said to need none. */
  readonly silenced: number;
  /** Of the stated deadlines: found, the words overlapping. */
  readonly deadlinesFound: number;
  /** Of the messages without one: said to state one. */
  readonly deadlinesInvented: number;
  readonly attachments: number;
}

/** Thursday, 26 November 2026, 10:00 in Japan. */
export const reference = { now: Date.parse('2026-11-26T01:00:00Z'), timeZone: 'Asia/Tokyo' };

export function ratesOf(messages: readonly LabelledMessage[]): Rates {
  const read = messages.map((message) => {
    const reading = readSituation(message.text, reference);
    return { message, reading, ranked: reading.ranked.map(({ situation }) => situation) };
  });
  const share = (of: typeof read, holds: (one: (typeof read)[number]) => boolean) =>
    of.length === 0 ? Number.NaN : of.filter(holds).length / of.length;
  const wanting = (needsReply: boolean) =>
    read.filter(({ message }) => message.needsReply === needsReply);
  const dated = read.filter(({ message }) => message.deadline !== null);
  const undated = read.filter(({ message }) => message.deadline === null);
  return {
    messages: messages.length,
    first: share(read, ({ message, ranked }) => ranked[0] === message.best),
    firstThree: share(read, ({ message, ranked }) =>
      ranked.slice(0, 3).some((one) => message.accept.includes(one)),
    ),
    noReplyFound: share(wanting(false), ({ reading }) => !reading.needsReply),
    silenced: share(wanting(true), ({ reading }) => !reading.needsReply),
    deadlinesFound: share(dated, ({ message, reading }) =>
      overlap(reading.deadline?.text ?? '', message.deadline ?? ''),
    ),
    deadlinesInvented: share(undated, ({ reading }) => reading.deadline !== null),
    attachments: share(read, ({ message, reading }) => reading.attachments === message.attachments),
  };
}

/** The rates in one line. */
export function inWords(rates: Rates): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    `${rates.messages} messages: first ${percent(rates.first)}`,
    `among three ${percent(rates.firstThree)}`,
    `no reply needed, found ${percent(rates.noReplyFound)}`,
    `silenced ${percent(rates.silenced)}`,
    `deadlines ${percent(rates.deadlinesFound)}`,
    `invented ${percent(rates.deadlinesInvented)}`,
    `attachments ${percent(rates.attachments)}`,
  ].join(', ');
}
