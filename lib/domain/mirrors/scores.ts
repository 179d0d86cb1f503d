import { ABOUT_FROM_SECONDS } from '../figures/summary';
import type { Span } from '../figures/windows';
import type { PlatformId } from '../platform';
import type { Score } from './estimate';
import { HOUR_MS, LIMIT_MS, type MirrorRow } from './mirror-rows';
import { upworkBucket, upworkHurting } from './upwork-buckets';
import { verdictOf } from './verdict';

const DAY_MS = 24 * HOUR_MS;

type Frame = Pick<Score, 'id' | 'platform' | 'minimum'> & Partial<Score> & { now: number };

const isAnswered = ({ state }: MirrorRow) => state === 'answered';
const longestFirst = (rows: readonly MirrorRow[]) =>
  [...rows].sort((a, b) => b.durationMs - a.durationMs);

/** The last `days` times 24 hours: rolling instants. */
function lastDays(now: number, days: number): Span {
  return { from: now - days * DAY_MS, to: now };
}

/** A share of replies within 24 hours. */
function shareScore({ now, ...frame }: Frame): Score {
  const weigh = (row: MirrorRow): number | null => {
    const verdict = verdictOf(row);
    return verdict === 'undecided' ? null : Number(verdict === 'yes' || verdict === 'aboutYes');
  };
  return {
    unit: 'share',
    by: 'start',
    span: lastDays(now, 90),
    isDecided: (row) => weigh(row) !== null,
    weigh,
    isAbout: (row) => verdictOf(row).startsWith('about'),
    hurting: (counted) => longestFirst(counted.filter((row) => weigh(row) === 0)),
    shown: (value) => ({ value }),
    ...frame,
  };
}

/** A mean of response times. */
function meanScore({ now, ...frame }: Frame): Score {
  return {
    unit: 'ms',
    by: 'start',
    span: lastDays(now, 90),
    isDecided: isAnswered,
    weigh: (row) => (isAnswered(row) ? row.durationMs : null),
    isAbout: ({ widthSeconds }) => widthSeconds >= ABOUT_FROM_SECONDS,
    hurting: (counted, mean) => longestFirst(counted.filter((row) => row.durationMs > mean)),
    shown: (value) => ({ value }),
    ...frame,
  };
}

/** Lancers' 24時間以内返信率: of all replies of the past year, by reply; silence is in no denominator. */
export function lancersRate(platform: PlatformId, now: number): Score {
  const frame = { id: 'lancersRate', platform, minimum: 5, required: 0.8, now } as const;
  return shareScore({ ...frame, span: lastDays(now, 365), by: 'reply', isDecided: isAnswered });
}

/** Fiverr's response rate: of new clients' first messages, those answered within 24 hours. */
export function fiverrRate(platform: PlatformId, now: number): Score {
  return shareScore({ id: 'fiverrRate', platform, minimum: 1, now });
}

/** Fiverr's response time: only replies within 24 hours are tracked. Fiverr names no window: 90 days. */
export function fiverrTime(
  id: 'fiverrTimeFirst' | 'fiverrTimeAll',
  platform: PlatformId,
  now: number,
): Score {
  const isTracked = (row: MirrorRow) => isAnswered(row) && row.durationMs <= LIMIT_MS;
  return meanScore({ id, platform, minimum: 1, now, isDecided: isTracked });
}

/** Upwork's responsiveness: the mean of replies, told as a bucket. Upwork names no window: 90 days. */
export function upworkResponsiveness(platform: PlatformId, now: number): Score {
  return meanScore({
    id: 'upworkResponsiveness',
    platform,
    minimum: 5,
    now,
    hurting: upworkHurting,
    shown: (value) => ({ value, bucket: upworkBucket(value) }),
  });
}

/** From so many conversations on, 30 days are enough for the 24-hour type. */
const ENOUGH = 10;

/**
 * The 24-hour type, as Airbnb has it: conversations whose first message was answered within 24 hours, and
 * the mean time to answer it. Of 30 days; with fewer than ten, the last ten of 90 days.
 */
export function dayScores(
  platform: PlatformId,
  rows: readonly MirrorRow[],
  now: number,
): [Score, Score] {
  const month = lastDays(now, 30);
  const isRecent = ({ startAt }: MirrorRow) => startAt >= month.from;
  const rate = shareScore({ id: 'dayRate', platform, minimum: 1, now });
  const isEnough = (some: readonly MirrorRow[]) => some.filter(isRecent).length >= ENOUGH;
  const choose = (some: readonly MirrorRow[]) =>
    isEnough(some)
      ? some.filter(isRecent)
      : [...some].sort((a, b) => b.startAt - a.startAt || b.index - a.index).slice(0, ENOUGH);
  const { isDecided } = rate;
  const extent = isEnough(rows.filter(isDecided)) ? { span: month } : { choose };
  return [
    { ...rate, ...extent },
    meanScore({ id: 'dayTime', platform, minimum: 1, now, isDecided, ...extent }),
  ];
}
