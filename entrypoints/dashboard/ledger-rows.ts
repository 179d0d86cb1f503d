import { DAY_TARGET_MS } from '@/lib/domain/figures/card';
import type { LeftOutReason } from '@/lib/domain/figures/left-out';
import { type Entry, sampleOf } from '@/lib/domain/figures/sample';
import { lengthOf } from '@/lib/domain/figures/wait';
import { workingSampleOf } from '@/lib/domain/figures/working-sample';
import type { Conversation, Exclusion, Turn } from '@/lib/domain/turn';
import type { FigureOptions } from './figures';

/** Why a turn is in no figure; 低精度 and 時間外 are said of the clock and target of the page. */
export type Reason = LeftOutReason;

/** A line of the ledger (metrics §7): the turn, and what the figures make of it. */
export interface LedgerRow {
  /** Its place in the turns that the figures are made of. */
  readonly index: number;
  readonly turn: Turn;
  readonly conversation: Conversation | undefined;
  /** 一次返信, on both clocks; absent where it is in no figure there. */
  readonly acknowledgement: Length;
  /** How wide both stamps of the acknowledgement are together, in whole seconds; null where one is not known. */
  readonly precisionSeconds: number | null;
  /** 本返信; undefined for an inherited obligation, which is counted with the turn that opened it. */
  readonly substantive: Length | undefined;
  /** Empty for a turn that counts. */
  readonly reasons: readonly Reason[];
}

/** How long a row took, or has taken so far; null where it is in no figure. */
export interface Length {
  readonly calendarMs: number | null;
  readonly workingMs: number | null;
  readonly widthSeconds: number | null;
}

/** The lines of these turns, in their order, by the same functions as every figure (metrics §0.7). */
export function ledgerRows(
  turns: readonly Turn[],
  conversations: ReadonlyMap<string, Conversation>,
  options: FigureOptions,
): LedgerRow[] {
  const acknowledgements = lengthsOf(turns, 'ART', options);
  const substantives = lengthsOf(turns, 'SRT', { ...options, targetMs: DAY_TARGET_MS });
  return turns.map((turn, index) => {
    const acknowledgement = acknowledgements.get(index);
    const leftOut = acknowledgement?.leftOut ?? [];
    return {
      index,
      turn,
      conversation: conversations.get(turn.conversation),
      acknowledgement: acknowledgement?.length ?? NO_LENGTH,
      precisionSeconds: precisionOf(turn),
      substantive: turn.obligation.own ? (substantives.get(index)?.length ?? NO_LENGTH) : undefined,
      reasons: [...new Set<Reason>([...turn.exclusions.filter(takesOut), ...leftOut])],
    };
  });
}

/** Of a turn in no figure, too: 低精度 is to be understood. */
function precisionOf({ waitingSince, source, acknowledgement }: Turn): number | null {
  if (source === 'observed' || acknowledgement?.source === 'observed') return null;
  const { latest } = waitingSince;
  const end = acknowledgement?.at ?? { earliest: latest, latest };
  return lengthOf({ start: waitingSince, end }).widthSeconds;
}

/** Whether an exclusion takes a turn out: one that disappeared is cut off there, and counts (metrics §4). */
function takesOut(exclusion: Exclusion): exclusion is Exclude<Exclusion, 'disappeared'> {
  return exclusion !== 'disappeared';
}

const NO_LENGTH: Length = { calendarMs: null, workingMs: null, widthSeconds: null };

interface Measured {
  readonly length: Length;
  readonly leftOut: readonly LeftOutReason[];
}

function lengthsOf(
  turns: readonly Turn[],
  metric: 'ART' | 'SRT',
  options: FigureOptions,
): ReadonlyMap<number, Measured> {
  const calendar = sampleOf(turns, metric, options).entries;
  const { workingTime } = options;
  const working = workingTime
    ? workingSampleOf(turns, metric, { ...options, workingTime })?.entries
    : undefined;
  const workingByIndex = new Map(working?.map((entry) => [entry.index, entry]));
  return new Map(
    calendar.map((entry) => [entry.index, measured(entry, workingByIndex.get(entry.index))]),
  );
}

function measured(calendar: Entry, working: Entry | undefined): Measured {
  return {
    length: {
      calendarMs: calendar.leftOut === null ? calendar.durationMs : null,
      workingMs: working && working.leftOut === null ? working.durationMs : null,
      widthSeconds: calendar.leftOut === null ? calendar.widthSeconds : null,
    },
    leftOut: [calendar, working].flatMap((entry) => entry?.leftOut ?? []),
  };
}
