import type { Situation } from '@/lib/domain/template';

/** A client's message with what a reader ought to read from it. */
export interface LabelledMessage {
  readonly id: string;
  readonly lang: 'ja' | 'en';
  readonly text: string;
  readonly best: Situation;
  readonly accept: readonly Situation[];
  readonly needsReply: boolean;
  /** The words that state a deadline. */
  readonly deadline: string | null;
  readonly attachments: boolean;
}

/**
 * A third of the given Japanese ones among the first 180: nobody who wrote rules has read them, and nothing is
 * learnt from them. (The last 60 were held out too, until they had been measured once.)
 */
export function isHeldOut({ id, lang }: LabelledMessage): boolean {
  const number = Number(id.slice(1));
  return id.startsWith('d') && number <= 180 && lang === 'ja' && number % 3 === 0;
}
