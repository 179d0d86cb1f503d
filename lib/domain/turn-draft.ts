import type { PlacedMessage } from './history';
import type { Moment } from './interval';
import type { Answer, Exclusion } from './turn';

/** A turn in the making. */
export interface TurnDraft {
  readonly first: PlacedMessage;
  readonly run: PlacedMessage[];
  readonly exclusions: Set<Exclusion>;
  /** The older turn that owed the substantive reply when this one began. */
  readonly inherits?: TurnDraft;
  readonly firstContact: boolean;
  /** It began after a real answer, with nothing owed. */
  readonly afterAnswer: boolean;
  /** 返信不要かも: every message of the run only closes (metrics §7). */
  closer: boolean;
  open: boolean;
  automaticReply: boolean;
  acknowledgement?: Answer & { interim: boolean };
  settled?: Answer;
  owes: boolean;
  obligationGap: boolean;
  disappearedAt?: number;
  /** When the user said, of one of its messages, that they had answered elsewhere. */
  elsewhereAt?: number;
}

/** Where an open turn meets what comes after it. */
export type Next = Moment | 'end' | 'gap';

/** Whether an instant may lie before what comes next: a message of the same minute may be the later one. */
export function mayPrecede(at: number, next: Next): boolean {
  return next === 'end' || next === 'gap' || at < next.latest;
}

/** Whether an instant surely lies before what comes next. */
export function precedes(at: number, next: Next): boolean {
  return next === 'end' || next === 'gap' || at < next.earliest;
}

/** When the last client message of a run had disappeared; undefined while one stands. */
export function disappearedAt(run: readonly PlacedMessage[]): number | undefined {
  let latest = 0;
  for (const { goneAt } of run) {
    if (goneAt === undefined) return undefined;
    latest = Math.max(latest, goneAt);
  }
  return latest;
}
