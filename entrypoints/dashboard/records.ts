import { startOfDay } from '@/lib/domain/calendar';
import type { Commitment } from '@/lib/domain/commitment';
import type { LookSpan } from '@/lib/domain/coverage';
import { windowsOf } from '@/lib/domain/figures/windows';
import { timeZone } from '@/lib/domain/time-zone';
import type { Conversation, CountedTurn, Turn } from '@/lib/domain/turn';
import {
  commitmentsDue,
  conversationsById,
  countedTurns,
  looksBetween,
  openCommitments,
  openTurns,
  turnsSince,
} from '@/lib/store';

/** What the figures of a window, and of the one before it, are made of. */
export interface FigureRecords {
  readonly days: number;
  readonly turns: readonly CountedTurn[];
  /** Whether the window before is among them. */
  readonly isWhole: boolean;
}

/** When a window and the one before it begin (epoch ms). */
export function firstInstant(days: number): number {
  return windowsOf(Date.now(), timeZone(), days).previous.from;
}

/** From so many turns on, the window before is not waited for. */
const MANY = 5_000;

/** Reads them; without the window before where there are many, unless it is asked for. */
export async function readFigureRecords(days: number, isWhole: boolean): Promise<FigureRecords> {
  const { current, previous } = windowsOf(Date.now(), timeZone(), days);
  const turns = await countedTurns(current.from);
  if (turns.length > MANY && !isWhole) return { days, turns, isWhole };
  const before = await countedTurns(previous.from, current.from);
  return { days, turns: [...before, ...turns], isWhole: true };
}

/**
 * Reads when an inbox was looked at in the window, of any platform. Apart from the turns: looks are recorded
 * each minute, and a million messages need not be read again for that.
 */
export async function readLooks(days: number): Promise<readonly LookSpan[]> {
  const now = Date.now();
  const looks = await looksBetween(windowsOf(now, timeZone(), days).current.from, now);
  return [...looks.values()].flat();
}

/** Reads what the platforms' scores are estimated from: all of it, for older turns tell who is a new client. */
export function readAllTurns(): Promise<readonly CountedTurn[]> {
  return countedTurns(0);
}

/** What was promised and accepted for a window, with whose it is. */
export interface CommitmentRecords {
  readonly days: number;
  readonly commitments: readonly Commitment[];
  readonly conversations: ReadonlyMap<string, Conversation>;
}

/** Reads what falls due in the window. */
export async function readCommitments(days: number): Promise<CommitmentRecords> {
  const { from, to } = windowsOf(Date.now(), timeZone(), days).current;
  const commitments = await commitmentsDue(from, to);
  const ids = commitments.map(({ conversation }) => conversation);
  return { days, commitments, conversations: await conversationsById(ids) };
}

/** Turns whole, with their conversations: the ledger's lines. */
export interface LedgerRecords {
  readonly since: number;
  readonly turns: readonly Turn[];
  readonly conversations: ReadonlyMap<string, Conversation>;
}

/** Reads those that began at or after an instant (epoch ms), in the order of the figures' turns. */
export async function readLedgerRecords(since: number): Promise<LedgerRecords> {
  const turns = await turnsSince(since);
  return { since, turns, conversations: await conversationsOf(turns) };
}

/** What matters today: what wants something of the user now, and the turns that began today. */
export interface TodayRecords {
  readonly open: readonly Turn[];
  readonly commitments: readonly Commitment[];
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly turns: readonly CountedTurn[];
}

/** Reads it; small, however much is stored. */
export async function readTodayRecords(): Promise<TodayRecords> {
  const open = await openTurns();
  const commitments = await openCommitments(Date.now());
  const ids = [...open, ...commitments].map(({ conversation }) => conversation);
  return {
    open,
    commitments,
    conversations: await conversationsById(ids),
    turns: await countedTurns(startOfDay(Date.now(), timeZone())),
  };
}

/** The conversations that these turns belong to. */
export function conversationsOf(
  turns: readonly CountedTurn[],
): Promise<ReadonlyMap<string, Conversation>> {
  return conversationsById(turns.map(({ conversation }) => conversation));
}
