import type { AlertSettings } from './alert-settings';
import { midpoint } from './interval';
import type { PlatformId } from './platform';
import type { QueueEntry } from './queue';

/** What is told of a wait: that it has begun; that its target is about to pass. */
export type WaitStage = 'new' | 'soon';

const STAGES: readonly WaitStage[] = ['new', 'soon'];

/** That something was told of a conversation's wait. */
export interface GivenWait {
  readonly stage: WaitStage;
  /** The latest instant (epoch ms) at which the wait that was told of can have begun. */
  readonly at: number;
}

/** One thing to tell of a wait. */
export interface WaitAlert extends GivenWait {
  /** Conversation, stage and beginning. */
  readonly key: string;
  readonly entry: QueueEntry;
}

/** What decides what is told of waits. Instants in epoch ms. */
export interface WaitFacts {
  /** Those that wait, most urgent first. */
  readonly waiting: readonly QueueEntry[];
  /** By conversation: what was told. */
  readonly given: ReadonlyMap<string, readonly GivenWait[]>;
  /** When each platform was switched on: who wrote before that is no news. */
  readonly switchedOn: ReadonlyMap<PlatformId, number>;
  /** The conversations that the worker has before them. */
  readonly inSight: ReadonlySet<string>;
  readonly targetMs: number;
  readonly settings: Pick<AlertSettings, 'alertNew' | 'alertSoon' | 'alertLeadMinutes'>;
}

/** What is to be done about waits at a given now. */
export interface WaitTelling {
  /** One for each conversation, the most urgent first. */
  readonly give: readonly WaitAlert[];
  /** Overtaken or in sight: never to be given. */
  readonly skip: readonly WaitAlert[];
  /** When to look again (epoch ms), or null. */
  readonly next: number | null;
}

const MINUTE_MS = 60_000;

/** What of the waits is to be told at `now`. Slept through, both stages are one: that somebody waits. */
export function waitAlertsAt(facts: WaitFacts, now: number): WaitTelling {
  const give: WaitAlert[] = [];
  const skip: WaitAlert[] = [];
  const later: number[] = [];
  for (const entry of facts.waiting.filter((one) => isNews(one, facts))) {
    const soonAt = soonAtOf(entry, facts);
    if (facts.settings.alertSoon && soonAt > now) later.push(soonAt);
    const due = STAGES.filter((stage) => isWanted(stage, facts) && !wasGiven(entry, stage, facts))
      .filter((stage) => stage === 'new' || soonAt <= now)
      .map((stage) => alertOf(entry, stage));
    const [first, ...others] = isSeenAlready(due, entry, facts, now) ? [] : due;
    if (first) give.push(first);
    skip.push(...(first ? others : due));
  }
  return { give, skip, next: later.length > 0 ? Math.min(...later) : null };
}

/** What the worker has just come to see, or knows to be late, is no news; that its time runs out may be. */
function isSeenAlready(
  due: readonly WaitAlert[],
  { conversation, turn }: QueueEntry,
  { inSight, targetMs }: WaitFacts,
  now: number,
): boolean {
  if (!inSight.has(conversation.id)) return false;
  return due[0]?.stage === 'new' || midpoint(turn.waitingSince) + targetMs <= now;
}

/** When the target of a wait is about to pass (epoch ms). */
function soonAtOf({ turn }: QueueEntry, { targetMs, settings }: WaitFacts): number {
  return midpoint(turn.waitingSince) + targetMs - settings.alertLeadMinutes * MINUTE_MS;
}

function isNews({ turn }: QueueEntry, { switchedOn }: WaitFacts): boolean {
  return turn.waitingSince.latest >= (switchedOn.get(turn.platform) ?? 0);
}

function isWanted(stage: WaitStage, { settings }: WaitFacts): boolean {
  return stage === 'new' ? settings.alertNew : settings.alertSoon;
}

/**
 * Whether this was told of this wait, whatever its turn is called by now: a row becomes a conversation, older
 * messages come to light, ids are joined. A wait that began after the one that was told of is another. A stamp
 * that is wider than a minute counts from its last minute: 「昨日」 may be after what was told yesterday.
 */
function wasGiven({ turn }: QueueEntry, stage: WaitStage, { given }: WaitFacts): boolean {
  const { earliest, latest } = turn.waitingSince;
  const start = Math.max(earliest, latest - MINUTE_MS);
  return (given.get(turn.conversation) ?? []).some((one) => one.stage === stage && start <= one.at);
}

function alertOf(entry: QueueEntry, stage: WaitStage): WaitAlert {
  const at = entry.turn.waitingSince.latest;
  return { key: `${entry.turn.conversation} ${stage} ${at}`, stage, at, entry };
}
