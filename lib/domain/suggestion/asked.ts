import { languageOfMessage } from '../message-language';
import { readReproach } from '../question/reproach';
import { readSituation } from '../situation';
import type { Language, Situation } from '../template';
import type { RankedSituations } from './fit';

/** What a reply is chosen by: what the client's last message asks, and its language. */
export interface Asked {
  /** Absent where there is no message to read, or nothing in it says what it wants. */
  readonly ranked?: RankedSituations;
  readonly language: Language;
  /** It opens by saying that it was told or written before (`readReproach`). */
  readonly reproaches?: true;
}

/** What the client's last message asks; where there is none, only the language is known, the worker's own. */
export function askedIn(
  text: string | undefined,
  reference: { readonly now: number; readonly timeZone: string; readonly language: Language },
): Asked {
  if (!text?.trim()) return { language: reference.language };
  const { ranked } = readSituation(text, reference);
  const language = languageOfMessage(text) ?? reference.language;
  return {
    language,
    ...((ranked[0]?.score ?? 0) > 0 && { ranked }),
    ...(readReproach(text) && { reproaches: true }),
  };
}

/** What a reply that is picked now shall be learned under; undefined where the message says too little. */
export function situationOf({ ranked }: Asked): Situation | undefined {
  return ranked?.[0]?.situation;
}

/** The same, once the worker has said what it is that the message asks. */
export function askedAs(asked: Asked, situation: Situation): Asked {
  return { language: asked.language, ranked: [{ situation, score: 1 }] };
}
