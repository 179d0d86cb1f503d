import type { Span } from '../figures/windows';
import type { PlatformId } from '../platform';
import type { Mirror, MirrorId, MirrorValue, ReplyNow } from './mirror';
import { byReason, type MirrorRow, type MirrorRows } from './mirror-rows';
import { verdictOf } from './verdict';

/** How a score is made: a mean of what its rows weigh, which for a share is 1 or 0. */
export interface Score {
  readonly id: MirrorId;
  readonly platform: PlatformId;
  readonly unit: Mirror['unit'];
  readonly span: Span;
  /** By which instant a row is in the span; `reply` leaves out what has none. */
  readonly by: 'start' | 'reply';
  readonly minimum: number;
  readonly required?: number;
  /** Whether a row belongs to the rows of which `choose` takes some. */
  isDecided(row: MirrorRow): boolean;
  /** Which of the decided rows count; all if absent. Given its own answer and one more, it must answer right. */
  choose?(rows: readonly MirrorRow[]): readonly MirrorRow[];
  /** What a row that counts adds to the mean; null: nothing. */
  weigh(row: MirrorRow): number | null;
  isAbout(row: MirrorRow): boolean;
  /** Which of the rows that count hurt, the worst first. */
  hurting(counted: readonly MirrorRow[], value: number): readonly MirrorRow[];
  shown(mean: number): MirrorValue;
}

interface Tally {
  readonly sum: number;
  readonly count: number;
}

/** A score as it stands at `now` (epoch ms), with its reasons. */
export function estimate(score: Score, { rows, leftOut }: MirrorRows, now: number): Mirror {
  const { id, platform, unit, span, minimum, required } = score;
  const isIn = (at: number) => at >= span.from && at <= span.to;
  const inWindow = rows.filter((row) => isIn(inclusionOf(row, score, now)));
  const decided = inWindow.filter((row) => score.isDecided(row));
  const population = score.choose?.(decided) ?? decided;
  const counted = population
    .filter((row) => score.weigh(row) !== null)
    .sort((a, b) => a.index - b.index);
  const tally = tallyOf(score, population);
  const before = valueFor(score, tally);
  return {
    id,
    platform,
    unit,
    span,
    value: before,
    isAbout: counted.some((row) => score.isAbout(row)),
    minimum,
    ...(required !== undefined && { required }),
    counted: indicesOf(counted),
    hurting: tally.count === 0 ? [] : indicesOf(score.hurting(counted, tally.sum / tally.count)),
    undecided: indicesOf(inWindow.filter((row) => verdictOf(row) === 'undecided')),
    includedDespite: byReason(
      counted.flatMap(({ index, despite }) => (despite ? [{ index, reason: despite }] : [])),
    ),
    leftOut: byReason(leftOut.filter(({ startAt }) => isIn(startAt))),
    replyNow: inWindow
      .filter(({ state }) => state === 'waiting')
      .map((row) => replyNow(score, { row, population, tally, now })),
  };
}

/** What is not answered would be answered now. */
function inclusionOf({ startAt, repliedAt }: MirrorRow, { by }: Score, now: number): number {
  return by === 'start' ? startAt : (repliedAt ?? now);
}

function tallyOf(score: Score, rows: readonly MirrorRow[]): Tally {
  return rows.reduce((tally, row) => add(tally, score.weigh(row), 1), { sum: 0, count: 0 });
}

function add({ sum, count }: Tally, weight: number | null, sign: 1 | -1): Tally {
  return weight === null ? { sum, count } : { sum: sum + sign * weight, count: count + sign };
}

function valueFor({ minimum, shown }: Score, { sum, count }: Tally): MirrorValue | null {
  return count === 0 || count < minimum ? null : shown(sum / count);
}

function replyNow(
  score: Score,
  at: {
    readonly row: MirrorRow;
    readonly population: readonly MirrorRow[];
    readonly tally: Tally;
    readonly now: number;
  },
): ReplyNow {
  const { row, tally, now } = at;
  const answered: MirrorRow = { ...row, state: 'answered', repliedAt: now };
  const silent: MirrorRow = {
    ...row,
    durationMs: Infinity,
    shortestMs: Infinity,
    longestMs: Infinity,
  };
  const afterwards = (instead: MirrorRow): Tally => {
    const isCounted = score.isDecided(row);
    if (score.choose) {
      const others = at.population.filter(({ index }) => index !== row.index);
      return tallyOf(score, score.choose(score.isDecided(instead) ? [...others, instead] : others));
    }
    const others = isCounted ? add(tally, score.weigh(row), -1) : tally;
    return score.isDecided(instead) ? add(others, score.weigh(instead), 1) : others;
  };
  const ifSilent = afterwards(silent);
  const isSame = ifSilent.sum === tally.sum && ifSilent.count === tally.count;
  return {
    index: row.index,
    waitedMs: row.durationMs,
    before: valueFor(score, tally),
    after: valueFor(score, afterwards(answered)),
    withoutReply: isSame ? null : valueFor(score, ifSilent),
  };
}

function indicesOf(rows: readonly MirrorRow[]): number[] {
  return rows.map(({ index }) => index);
}
