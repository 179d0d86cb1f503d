import { type Moment, widthSeconds } from './interval';
import type { Answer, Turn } from './turn';

/** Where an instant of a turn is known from, and how well. */
export interface InstantEvidence {
  readonly at: Moment;
  readonly source: Answer['source'];
  /** In whole seconds, rounded up; null where nothing but the first sight of it is known. */
  readonly widthSeconds: number | null;
}

/** What the ledger notes on a turn that counts all the same. */
export type TurnNote =
  | 'automaticReply' // 自動返信あり
  | 'interim' // the acknowledgement was an interim reply
  | 'inherits' // an older obligation was still open: the real answer is counted there
  | 'disappeared' // 消えたメッセージ: the wait is cut off there, and counts so far (metrics §4)
  | 'substantiveGap'; // 欠け before the real answer: in no figure of 本返信 only

/** What a line of the ledger shows beside its times (metrics §7). Why it may be in no figure, the figures themselves say. */
export interface TurnEvidence {
  /** Read in the conversation, or known from an inbox row alone. */
  readonly basis: Turn['basis'];
  readonly start: InstantEvidence;
  /** Absent while there is none. */
  readonly acknowledgement?: InstantEvidence;
  /** What settled the obligation, an inherited one too. */
  readonly substantive?: InstantEvidence;
  readonly notes: readonly TurnNote[];
}

/** What a turn is known from. */
export function evidenceOf(turn: Turn): TurnEvidence {
  const { acknowledgement, obligation } = turn;
  const start = instantOf(turn.waitingSince, turn.source);
  const answer = acknowledgement && instantOf(acknowledgement.at, acknowledgement.source);
  const { settled } = obligation;
  return {
    basis: turn.basis,
    start,
    ...(answer && { acknowledgement: answer }),
    ...(settled && { substantive: instantOf(settled.at, settled.source) }),
    notes: notesOf(turn),
  };
}

function notesOf({ automaticReply, acknowledgement, obligation, disappearedAt }: Turn): TurnNote[] {
  const notes: [boolean, TurnNote][] = [
    [automaticReply, 'automaticReply'],
    [acknowledgement?.interim === true, 'interim'],
    [!obligation.own, 'inherits'],
    [obligation.gap, 'substantiveGap'],
    [disappearedAt !== undefined, 'disappeared'],
  ];
  return notes.flatMap(([holds, note]) => (holds ? [note] : []));
}

/** What no page dated was sent at some time until it was first seen. */
function instantOf(at: Moment, source: Answer['source']): InstantEvidence {
  return { at, source, widthSeconds: source === 'observed' ? null : widthSeconds(at) };
}
