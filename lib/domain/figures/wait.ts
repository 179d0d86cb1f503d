import { type Moment, midpoint } from '../interval';
import type { Answer, CountedTurn } from '../turn';
import { LEFT_OUT_REASONS, type LeftOutReason } from './left-out';
import type { CountedEntry, Metric, SampleOptions, WaitLength } from './sample';

/** From when to when a row lasts. What was not answered is cut off: where it disappeared, or now. */
export interface Wait {
  readonly start: Moment;
  readonly end: Moment;
  readonly state: CountedEntry['state'];
}

/** A turn as a row of a metric: how long it lasts, or why it does not count; null: it is no row of it. */
export function waitOf(
  turn: CountedTurn,
  metric: Metric,
  { now, withProbableClosers }: Omit<SampleOptions, 'targetMs'>,
): Wait | LeftOutReason | null {
  if (metric === 'SRT' && !turn.obligation.own) return null;
  if (metric === 'FCR' && turn.firstContact !== true) return null;
  const answer = metric === 'SRT' ? turn.obligation.settled : turn.acknowledgement;
  const reason = leftOutReason(turn, metric, withProbableClosers);
  if (reason) return reason;
  const { waitingSince, source, disappearedAt } = turn;
  const start = asKnown(waitingSince, source);
  if (answer) return { start, end: asKnown(answer.at, answer.source), state: 'answered' };
  const cutOff = Math.min(now, disappearedAt ?? now);
  return {
    start,
    end: { earliest: cutOff, latest: cutOff },
    state: disappearedAt === undefined ? 'waiting' : 'disappeared',
  };
}

function leftOutReason(
  { exclusions, obligation, probableCloser }: CountedTurn,
  metric: Metric,
  withProbableClosers: boolean,
): LeftOutReason | undefined {
  const said = exclusions.length > 0 && LEFT_OUT_REASONS.find((reason) => has(exclusions, reason));
  if (said) return said;
  if (metric === 'SRT' && obligation.settled?.source === 'manual') return 'answeredElsewhere';
  // A gap before the substantive reply takes out the SRT row only (metrics §1).
  if (metric === 'SRT' && obligation.gap) return 'gap';
  return probableCloser && !withProbableClosers ? 'probableCloser' : undefined;
}

function has(exclusions: readonly string[], reason: string): boolean {
  return exclusions.includes(reason);
}

/** What no page dated was sent at some time until it was first seen: too coarse for any figure. */
export function asKnown(moment: Moment, source: Answer['source']): Moment {
  return source === 'observed' ? { earliest: 0, latest: moment.latest } : moment;
}

/** How long a wait lasted in calendar time (metrics §1). */
export function lengthOf({ start, end }: Pick<Wait, 'start' | 'end'>): WaitLength {
  const width = end.latest - end.earliest + (start.latest - start.earliest);
  return {
    durationMs: Math.max(0, midpoint(end) - midpoint(start)),
    widthSeconds: Math.ceil(width / 1000),
    shortestMs: Math.max(0, end.earliest - start.latest),
    longestMs: Math.max(0, end.latest - start.earliest),
  };
}
