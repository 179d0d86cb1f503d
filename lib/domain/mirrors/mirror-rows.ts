import { isTooCoarse, type WaitLength } from '../figures/sample';
import { asKnown, lengthOf } from '../figures/wait';
import type { CountedTurn, Exclusion } from '../turn';
import type { MirrorLeftOut, MirrorReason } from './mirror';

export const HOUR_MS = 60 * 60 * 1000;

/** The 24 hours that every platform asks about. */
export const LIMIT_MS = 24 * HOUR_MS;

/** A turn of one platform, with its place in the turns that were given. */
export interface PlacedTurn {
  readonly index: number;
  readonly turn: CountedTurn;
}

/** A turn as a platform sees it, how long its client waited for any reply, or has waited until now. */
export interface MirrorRow extends WaitLength {
  readonly index: number;
  /** `gone`: the messages have disappeared, and no reply is possible; the platform goes on counting. */
  readonly state: 'answered' | 'waiting' | 'gone';
  /** The turn's start (epoch ms), by which it is in a window. */
  readonly startAt: number;
  /** The reply (epoch ms); null while there is none. */
  readonly repliedAt: number | null;
  /** Why our own figures leave it out, though the platform counts it. */
  readonly despite?: Exclusion;
}

/** The turns that can be counted, and those that we have not seen well enough. */
export interface MirrorRows {
  readonly rows: readonly MirrorRow[];
  readonly leftOut: readonly {
    readonly index: number;
    readonly startAt: number;
    reason: MirrorLeftOut;
  }[];
}

/** What no platform would count, and what cannot be counted for not having been seen. */
const UNCOUNTABLE = ['buyerSide', 'startUnseen', 'gap', 'contradiction'] as const;

/** Tells the turns that a platform counts from those of which too little is known. */
export function mirrorRows(turns: readonly PlacedTurn[], now: number): MirrorRows {
  const rows: MirrorRow[] = [];
  const leftOut: MirrorRows['leftOut'][number][] = [];
  for (const { index, turn } of turns) {
    const { exclusions, waitingSince, source, acknowledgement } = turn;
    const startAt = waitingSince.latest;
    const end = acknowledgement
      ? asKnown(acknowledgement.at, acknowledgement.source)
      : { earliest: now, latest: now };
    const length = lengthOf({ start: asKnown(waitingSince, source), end });
    const reason =
      UNCOUNTABLE.find((one) => exclusions.includes(one)) ??
      (isTooCoarse(length, LIMIT_MS) ? 'lowPrecision' : undefined);
    if (reason) {
      leftOut.push({ index, startAt, reason });
      continue;
    }
    const state = acknowledgement
      ? 'answered'
      : exclusions.includes('disappeared')
        ? 'gone'
        : 'waiting';
    const [despite] = exclusions;
    const repliedAt = acknowledgement?.at.latest ?? null;
    rows.push({ ...length, index, state, startAt, repliedAt, ...(despite && { despite }) });
  }
  return { rows, leftOut };
}

/**
 * The first message of each conversation: its oldest turn, if that is a first contact or nobody has seen
 * whether it is. An older one that is unseen must not make a first of the next.
 */
export function firstMessages(turns: readonly PlacedTurn[]): PlacedTurn[] {
  const oldest = new Map<string, PlacedTurn>();
  for (const placed of turns) {
    const { conversation, waitingSince } = placed.turn;
    const known = oldest.get(conversation);
    if (!known || waitingSince.latest < known.turn.waitingSince.latest) {
      oldest.set(conversation, placed);
    }
  }
  return [...oldest.values()].filter(
    ({ turn }) => turn.firstContact || UNCOUNTABLE.some((one) => turn.exclusions.includes(one)),
  );
}

/** Rows by reason, in the order in which the reasons first occur. */
export function byReason<Reason extends string>(
  rows: readonly { readonly index: number; readonly reason: Reason }[],
): MirrorReason<Reason>[] {
  return [...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, group]) => ({
    reason,
    indices: group.map(({ index }) => index),
  }));
}
