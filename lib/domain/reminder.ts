import type { Commitment } from './commitment';
import { isPromise } from './pledge';

/**
 * When the worker is reminded of a commitment. `start`, `midway` and `before` of a deadline are the prompts
 * at which a report keeps the client calm; `due`: its time has come, and nothing has been said.
 */
export type Stage = 'start' | 'midway' | 'before' | 'due';

/** One reminder of one commitment. */
export interface Reminder {
  /** The commitment's key and the stage: given once, whatever is restarted. */
  readonly key: string;
  readonly commitment: Commitment;
  readonly stage: Stage;
  /** Epoch ms. */
  readonly at: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long before a promised time: a quarter of what is left, so that there is time to keep it. */
const PROMISE_LEAD = { share: 1 / 4, leastMs: 5 * MINUTE_MS, mostMs: HOUR_MS };

/** 「直前になるかもしれません」 must come while the client can still act: the last quarter, a day at most. */
const DEADLINE_LEAD = { share: 1 / 4, leastMs: 30 * MINUTE_MS, mostMs: 24 * HOUR_MS };

/** A shorter deadline has no midway: the word before it is near enough. */
const MIDWAY_FROM_MS = 4 * HOUR_MS;

/** Older ones, slept through, say nothing new: they stand in the queue. */
const LONGEST_LATE_MS = 3 * 24 * HOUR_MS;

/**
 * The stages of a commitment and their instants, earliest first. All are instants, not wall times: neither
 * another time zone nor a clock set back moves them.
 */
export function stagesOf({
  kind,
  madeAt,
  dueAt,
}: Commitment): readonly (readonly [Stage, number])[] {
  const length = dueAt - madeAt;
  const before = (lead: typeof PROMISE_LEAD): readonly [Stage, number] => {
    const leadMs = Math.min(Math.max(length * lead.share, lead.leastMs), lead.mostMs);
    return ['before', Math.max(madeAt, dueAt - leadMs)];
  };
  if (kind === 'followUp') return [['due', dueAt]];
  if (isPromise(kind)) return [before(PROMISE_LEAD), ['due', dueAt]];
  return [
    ['start', madeAt],
    ...(length >= MIDWAY_FROM_MS ? [['midway', madeAt + length / 2] as const] : []),
    before(DEADLINE_LEAD),
    ['due', dueAt],
  ];
}

/** The stage at which an open commitment stands at `now` (epoch ms); none before its first. */
export function stageAt(commitment: Commitment, now: number): Stage | undefined {
  return stagesOf(commitment).findLast(([, at]) => at <= now)?.[0];
}

/** What is to be done about reminders at a given now. */
export interface Reminding {
  /** To be given now, the most urgent first; one for each commitment. */
  readonly give: readonly Reminder[];
  /** Overtaken by a later stage, slept through for days, or of one that is over: never to be given. */
  readonly skip: readonly Reminder[];
  /** When to look again (epoch ms), or null. */
  readonly next: number | null;
}

/**
 * Which reminders of the open commitments are due and not among the `given` ones (keys). A `start` is
 * shown in the queue alone, for the worker has just accepted it.
 */
export function remindersAt(
  commitments: readonly Commitment[],
  given: ReadonlySet<string>,
  now: number,
): Reminding {
  const all = commitments.flatMap((commitment) =>
    commitment.closed
      ? []
      : stagesOf(commitment)
          .map(([stage, at]): Reminder => {
            return { key: `${commitment.key} ${stage}`, commitment, stage, at };
          })
          .filter(({ stage, key }) => stage !== 'start' && !given.has(key)),
  );
  const past = all.filter(({ at }) => at <= now);
  const isLast = (one: Reminder) =>
    !past.some(({ commitment, at }) => commitment.key === one.commitment.key && at > one.at);
  const give = past.filter((one) => isLast(one) && now - one.at <= LONGEST_LATE_MS);
  const future = all.filter(({ at }) => at > now).map(({ at }) => at);
  return {
    give: give.sort((a, b) => a.commitment.dueAt - b.commitment.dueAt),
    skip: past.filter((one) => !give.includes(one)),
    next: future.length > 0 ? Math.min(...future) : null,
  };
}
