import { type Moment, midpoint } from './interval';
import type { Answer, CountedTurn } from './turn';

/** One wait: how long it lasted, and whether an answer ended it or the sample merely stops there. */
export interface Observation {
  readonly duration: number;
  readonly answered: boolean;
}

/** The Kaplan–Meier curve of a sample, in the unit of its durations (metrics §4). */
export interface Survival {
  /** The share of waits still unanswered after `t`: 1 at the beginning, and for an empty sample. */
  at(t: number): number;
  /**
   * The smallest answer time by which the share `p` (over 0, up to 1; 0.5 is the median) was answered;
   * null where the sample never gets there. No averaging of two middle values.
   */
  quantile(p: number): number | null;
}

/** S(t) and 1 − p are compared with this tolerance (metrics §4). */
const TOLERANCE = 1e-9;

/**
 * Kaplan–Meier over waits, answered and still open alike: `S(t) = ∏ (1 − dᵢ / nᵢ)`. At equal times
 * answers come before censorings. There is no minimum size; what is too small to show is the caller's.
 */
export function survival(observations: readonly Observation[]): Survival {
  const sorted = [...observations].sort((a, b) => a.duration - b.duration);
  const steps: { readonly time: number; readonly left: number }[] = [];
  let left = 1;
  for (let index = 0; index < sorted.length; ) {
    const time = sorted[index]?.duration ?? 0;
    const atRisk = sorted.length - index;
    let answers = 0;
    for (; index < sorted.length && sorted[index]?.duration === time; index++) {
      if (sorted[index]?.answered) answers++;
    }
    if (answers === 0) continue;
    left *= 1 - answers / atRisk;
    steps.push({ time, left });
  }
  return {
    at: (t) => steps.findLast((step) => step.time <= t)?.left ?? 1,
    quantile(p) {
      if (!(p > 0 && p <= 1)) throw new RangeError(`No quantile at ${p}`);
      return steps.find((step) => step.left <= 1 - p + TOLERANCE)?.time ?? null;
    },
  };
}

/** What a figure needs of a turn. */
export interface Wait {
  readonly start: Moment;
  /** When the acknowledgement was given; absent while there is none. */
  readonly acknowledged?: Moment;
  /** When the wait was cut off without an answer (epoch ms): its messages had disappeared by then. */
  readonly censoredAt?: number;
}

/**
 * A turn as a wait for its acknowledgement; null for one that is in no figure (metrics §7). One whose
 * messages disappeared is censored, not dropped (metrics §4).
 */
export function waitOf(turn: CountedTurn): Wait | null {
  if (turn.exclusions.some((reason) => reason !== 'disappeared')) return null;
  const { waitingSince, source, acknowledgement, disappearedAt } = turn;
  return {
    start: asKnown(waitingSince, source),
    ...(acknowledgement && { acknowledged: asKnown(acknowledgement.at, acknowledgement.source) }),
    ...(disappearedAt !== undefined && { censoredAt: disappearedAt }),
  };
}

/** What no page dated was sent at some time until it was first seen: too coarse for any figure. */
function asKnown(moment: Moment, source: Answer['source']): Moment {
  return source === 'observed' ? { earliest: 0, latest: moment.latest } : moment;
}

/** A single value, for samples too small for a median. */
export interface WaitLength {
  readonly durationMs: number;
  /** From 60 on it is shown with 約 (metrics §1). */
  readonly widthSeconds: number;
}

/** `answered` + `waiting` + `disappeared` + `withinTarget.tooCoarse` is the number of waits given. */
export interface AcknowledgementSummary {
  readonly answered: number;
  readonly waiting: number;
  readonly disappeared: number;
  readonly withinTarget: {
    /** Surely within the target, however the moments are read. */
    readonly yes: number;
    /** Surely not: answered later, or open for longer. */
    readonly no: number;
    /** 約: decided by the midpoints alone; counted in neither of the two above. */
    readonly about: number;
    /** Of `about`: those within the target. The share is (yes + aboutYes) / (yes + no + about). */
    readonly aboutYes: number;
    /** Open, or disappeared, before the target had passed: not counted. */
    readonly undecided: number;
    /** 低精度: less precise than the target is long; in no figure of this summary. */
    readonly tooCoarse: number;
  };
  /** Kaplan–Meier; null where fewer than half are known to be answered: 「未確定(○分以上)」. */
  readonly medianMs: number | null;
  readonly medianIsAbout: boolean;
  /** The longest wait so far, answered or not: the ○ of an undetermined median. Null without waits. */
  readonly longestMs: number | null;
  /** With fewer than 5 answers the values are shown, shortest first, and no median; else null. */
  readonly values: readonly WaitLength[] | null;
}

/** Fewer answers are listed one by one (metrics §4). */
const FEWEST_FOR_MEDIAN = 5;

/** From this width on a duration is shown with 約 (metrics §1). */
export const ABOUT_FROM_SECONDS = 60;

interface Row extends WaitLength, Observation {
  readonly shortest: number;
  readonly longest: number;
  readonly disappeared: boolean;
}

function measure(wait: Wait, now: number): Row {
  const cutOff = Math.min(now, wait.censoredAt ?? now);
  const end = wait.acknowledged ?? { earliest: cutOff, latest: cutOff };
  const { start } = wait;
  const width = end.latest - end.earliest + (start.latest - start.earliest);
  const durationMs = Math.max(0, midpoint(end) - midpoint(start));
  return {
    durationMs,
    duration: durationMs,
    widthSeconds: Math.ceil(width / 1000),
    shortest: Math.max(0, end.earliest - start.latest),
    longest: Math.max(0, end.latest - start.earliest),
    answered: wait.acknowledged !== undefined,
    disappeared: wait.acknowledged === undefined && wait.censoredAt !== undefined,
  };
}

/**
 * The figures of the acknowledgement card (ART, metrics §3–§4) as they stand at `now` (epoch ms), from
 * the raw moments. Everything left out is counted.
 */
export function summarizeAcknowledgements(
  waits: readonly Wait[],
  { now, targetMs }: { readonly now: number; readonly targetMs: number },
): AcknowledgementSummary {
  const all = waits.map((wait) => measure(wait, now));
  const rows = all.filter((row) => row.widthSeconds <= Math.ceil(targetMs / 1000));
  const within = { yes: 0, no: 0, about: 0, aboutYes: 0, undecided: 0 };
  for (const row of rows) {
    if (row.shortest > targetMs) within.no++;
    else if (row.longest <= targetMs) within[row.answered ? 'yes' : 'undecided']++;
    else if (row.answered) {
      within.about++;
      if (row.durationMs <= targetMs) within.aboutYes++;
    } else within[row.durationMs > targetMs ? 'about' : 'undecided']++;
  }
  const answered = rows.filter((row) => row.answered);
  const disappeared = rows.filter((row) => row.disappeared).length;
  const medianMs = survival(rows).quantile(0.5);
  return {
    answered: answered.length,
    waiting: rows.length - answered.length - disappeared,
    disappeared,
    withinTarget: { ...within, tooCoarse: all.length - rows.length },
    medianMs,
    medianIsAbout: medianMs !== null && rows.some((row) => blurs(row, medianMs)),
    longestMs: rows.reduce<number | null>((most, row) => Math.max(most ?? 0, row.durationMs), null),
    values:
      answered.length < FEWEST_FOR_MEDIAN
        ? answered
            .map(({ durationMs, widthSeconds }) => ({ durationMs, widthSeconds }))
            .sort((a, b) => a.durationMs - b.durationMs)
        : null,
  };
}

/** A wide row that may lie on either side of the median makes the median as uncertain as itself. */
function blurs(row: Row, medianMs: number): boolean {
  return (
    row.widthSeconds >= ABOUT_FROM_SECONDS && row.shortest <= medianMs && medianMs <= row.longest
  );
}
