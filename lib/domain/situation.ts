import { handsOver } from './situation/attachments';
import { type Deadline, findDeadline } from './situation/deadline';
import { evidenceOf } from './situation/evidence';
import { fold } from './situation/fold';
import { QUIET, weigh } from './situation/rank';
import { wantsReply } from './situation/reply';
import type { Sentence } from './situation/sentence';
import { readSentences } from './situation/sentences';
import type { Situation } from './template';

/** What a client's message wants of the worker. */
export interface SituationReading {
  /** All twelve situations, the best first; scores are ≥ 0 and compare within one message only. */
  readonly ranked: { situation: Situation; score: number }[];
  /** False only where it is plain that nobody waits for an answer. */
  readonly needsReply: boolean;
  /** By when the client wants something; the deadline that is stated most plainly. */
  readonly deadline: Deadline | null;
  /** The message hands over something to work with: files, a folder, a login. */
  readonly attachments: boolean;
}

/**
 * Reads what a client's message, Japanese or English, wants, as it stands at `now` (epoch ms) in `timeZone`
 * (IANA). Quoted mail and the signature do not count. The same text at the same time is read the same.
 * Never throws, whatever the text; an unknown time zone is a RangeError.
 */
export function readSituation(
  text: string,
  reference: { now: number; timeZone: string },
): SituationReading {
  const folded = fold(text);
  const sentences = readSentences(folded.text);
  const deadline = findDeadline(folded.text, folded.original, sentences, reference);
  const courteous = !wantsReply(folded.text, sentences, deadline !== null);
  const { ranked, quiet } = weigh(
    evidenceOf(sentences, { deadline: deadline !== null, courteous }),
  );
  return {
    ranked,
    needsReply: quiet < QUIET || (!courteous && !sentences.some(isSaid)),
    deadline,
    attachments: sentences.some(
      (sentence) =>
        sentence.role !== 'quote' && sentence.role !== 'signature' && handsOver(sentence) === 'now',
    ),
  };
}

/** A picture alone may say anything. */
function isSaid({ role }: Sentence): boolean {
  return role === 'body' || role === 'closing';
}
