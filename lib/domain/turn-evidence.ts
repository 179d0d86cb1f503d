import { type Moment, widthSeconds } from './interval';
import type { Answer, Exclusion, Turn } from './turn';

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
  | 'substantiveGap'; // 欠け before the real answer: in no figure of 本返信 only

/** Why a turn is in no figure of 一次返信, or not in every one. */
export type TurnReason =
  | Exclusion
  | 'probableCloser' // 返信不要かも: figures can be shown with and without it
  | 'lowPrecision'; // 低精度: less precise than the target is long

/** What a line of the ledger shows beside its times (metrics §7). 時間外対応 depends on the hours, not on the turn. */
export interface TurnEvidence {
  /** Read in the conversation, or known from an inbox row alone. */
  readonly basis: Turn['basis'];
  readonly start: InstantEvidence;
  /** Absent while there is none. */
  readonly acknowledgement?: InstantEvidence;
  /** What settled the obligation, an inherited one too. */
  readonly substantive?: InstantEvidence;
  /** How wide the time to the acknowledgement is; null while it is open, or where it is not known. */
  readonly precisionSeconds: number | null;
  readonly notes: readonly TurnNote[];
  /** Empty: it is in every figure. */
  readonly reasons: readonly TurnReason[];
}

/** What a turn is known from and, where it is in no figure of a card with this target, why. */
export function evidenceOf(turn: Turn, targetMs: number): TurnEvidence {
  const { acknowledgement, obligation } = turn;
  const start = instantOf(turn.waitingSince, turn.source);
  const answer = acknowledgement && instantOf(acknowledgement.at, acknowledgement.source);
  const width = widthOf(start, answer);
  const { settled } = obligation;
  return {
    basis: turn.basis,
    start,
    ...(answer && { acknowledgement: answer }),
    ...(settled && { substantive: instantOf(settled.at, settled.source) }),
    precisionSeconds: answer ? width : null,
    notes: notesOf(turn),
    reasons: [
      ...turn.exclusions,
      ...(turn.probableCloser ? (['probableCloser'] as const) : []),
      ...(isTooCoarse(width, targetMs) ? (['lowPrecision'] as const) : []),
    ],
  };
}

function notesOf({ automaticReply, acknowledgement, obligation }: Turn): TurnNote[] {
  const notes: [boolean, TurnNote][] = [
    [automaticReply, 'automaticReply'],
    [acknowledgement?.interim === true, 'interim'],
    [!obligation.own, 'inherits'],
    [obligation.gap, 'substantiveGap'],
  ];
  return notes.flatMap(([holds, note]) => (holds ? [note] : []));
}

/** What no page dated was sent at some time until it was first seen. */
function instantOf(at: Moment, source: Answer['source']): InstantEvidence {
  return { at, source, widthSeconds: source === 'observed' ? null : widthSeconds(at) };
}

/** The sum of both widths, in whole seconds rounded up; of an open turn the start's alone. */
function widthOf(start: InstantEvidence, answer: InstantEvidence | undefined): number | null {
  if (start.widthSeconds === null || answer?.widthSeconds === null) return null;
  const length = ({ at }: InstantEvidence) => at.latest - at.earliest;
  return Math.ceil((length(start) + (answer ? length(answer) : 0)) / 1000);
}

/** "Width" and "card's target" compare whole seconds, rounded up (metrics §1). */
function isTooCoarse(width: number | null, targetMs: number): boolean {
  return width === null || width > Math.ceil(targetMs / 1000);
}
