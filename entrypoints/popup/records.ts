import { startOfWindow } from '@/lib/domain/calendar';
import type { Commitment } from '@/lib/domain/commitment';
import type { LookSpan } from '@/lib/domain/coverage';
import { windowsOf } from '@/lib/domain/figures/windows';
import type { PlatformId } from '@/lib/domain/platform';
import { timeZone } from '@/lib/domain/time-zone';
import type { Conversation, CountedTurn, Turn } from '@/lib/domain/turn';
import {
  commitmentsDue,
  conversationsById,
  countedTurns,
  type Health,
  lastLooks,
  looksBetween,
  openCommitments,
  openTurns,
  platformHealth,
} from '@/lib/store';

/** What the queue is arranged from. */
export interface OpenRecords {
  readonly turns: readonly Turn[];
  readonly commitments: readonly Commitment[];
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly looks: ReadonlyMap<PlatformId, number>;
  readonly health: ReadonlyMap<PlatformId, Health>;
}

/** Reads it; small, however much is stored. */
export async function readOpenRecords(): Promise<OpenRecords> {
  const turns = await openTurns();
  const commitments = await openCommitments(Date.now());
  const conversations = await conversationsById(
    [...turns, ...commitments].map(({ conversation }) => conversation),
  );
  return {
    turns,
    commitments,
    conversations,
    looks: await lastLooks(),
    health: await platformHealth(),
  };
}

/** The turns of the last seven local days, and the conversations of the newest answers among them. */
export interface WeekRecords {
  readonly turns: readonly CountedTurn[];
  readonly answers: readonly {
    readonly turn: CountedTurn;
    readonly conversation: Conversation;
  }[];
}

const ANSWERS_SHOWN = 3;

/** Reads them. */
export async function readWeekRecords(): Promise<WeekRecords> {
  const turns = await countedTurns(startOfWindow(Date.now(), timeZone(), 7));
  const answered = turns
    .filter((turn) => turn.acknowledgement && turn.exclusions.length === 0)
    .sort((a, b) => answeredAt(b) - answeredAt(a))
    .slice(0, ANSWERS_SHOWN);
  const conversations = await conversationsById(answered.map((turn) => turn.conversation));
  const answers = answered.flatMap((turn) => {
    const conversation = conversations.get(turn.conversation);
    return conversation ? [{ turn, conversation }] : [];
  });
  return { turns, answers };
}

/** What acknowledgements are never shown without (metrics §8): what fell due in the week, and the looks at inboxes. */
export interface WeekBeside {
  readonly commitments: readonly Commitment[];
  readonly looks: readonly LookSpan[];
}

/** Reads it; apart from the turns, for looks are recorded each minute. */
export async function readWeekBeside(): Promise<WeekBeside> {
  const now = Date.now();
  const { from, to } = windowsOf(now, timeZone(), 7).current;
  const commitments = await commitmentsDue(from, to);
  const looks = await looksBetween(from, now);
  return { commitments, looks: [...looks.values()].flat() };
}

function answeredAt(turn: CountedTurn): number {
  return turn.acknowledgement?.at.latest ?? 0;
}
