import { midpoint } from './interval';
import { platformById } from './platform';
import type { Conversation, Turn } from './turn';

/** What nobody has seen for this long is 未確認 and leaves the badge (design §2). */
export const UNCONFIRMED_AFTER_MS = 3 * 24 * 60 * 60 * 1000;

/** The last fifth of the target is まもなく (prior-art §5.5). */
const SOON_SHARE = 0.8;

/** How a wait stands against the target. */
export type Urgency = 'ample' | 'soon' | 'over';

/** One line of the queue. */
export interface QueueEntry {
  readonly turn: Turn;
  /** Later turns that this line stands for too: a word on it is a word on them. */
  readonly others: readonly Turn[];
  readonly conversation: Conversation;
  readonly urgency: Urgency;
}

/** What the popup lists and the badge counts. */
export interface Queue {
  /** 返信待ち, most urgent first: what is about to miss its target, then the oldest. */
  readonly waiting: readonly QueueEntry[];
  /** 本返信待ち: an interim reply was given, the real answer is owed; oldest first. */
  readonly owed: readonly QueueEntry[];
  /** 返信不要かも: thanks after an answer; in no badge, oldest first. */
  readonly closers: readonly QueueEntry[];
  /** かもしれない: rows that may be a client's new message; in no badge, oldest first. */
  readonly perhaps: readonly QueueEntry[];
  /** 未確認: waits that no page has shown for days; in no badge. */
  readonly unconfirmed: readonly QueueEntry[];
}

/** How a wait that began at `since` stands at `now` against a target, all in milliseconds. */
export function urgencyOf(since: number, now: number, targetMs: number): Urgency {
  const age = now - since;
  if (age > targetMs) return 'over';
  return age >= targetMs * SOON_SHARE ? 'soon' : 'ample';
}

/** When the urgency of a wait that began at `since` changes: to soon, to over. */
export function urgencyChangesAt(since: number, targetMs: number): readonly [number, number] {
  return [since + targetMs * SOON_SHARE, since + targetMs + 1];
}

/** Orders the turns that need attention into the queue, as it stands at `now`. */
export function arrangeQueue(
  turns: readonly Turn[],
  conversations: ReadonlyMap<string, Conversation>,
  now: number,
  targetMs: number,
): Queue {
  const waiting: QueueEntry[] = [];
  const owed: QueueEntry[] = [];
  const closers: QueueEntry[] = [];
  const perhaps: QueueEntry[] = [];
  const unconfirmed: QueueEntry[] = [];
  for (const turn of turns) {
    const conversation = conversations.get(turn.conversation);
    if (!conversation) continue;
    const entry = {
      turn,
      others: [],
      conversation,
      urgency: urgencyOf(since(turn), now, targetMs),
    };
    const isFresh = now - (turn.lastSeenAt ?? now) <= UNCONFIRMED_AFTER_MS;
    if (turn.attention === 'owed') owed.push(entry);
    else if (turn.attention === 'waiting') (isFresh ? waiting : unconfirmed).push(entry);
    // What is left of thanks that no page has shown for days stands in the ledger.
    else if (turn.attention === 'closer' && isFresh) closers.push(entry);
    // Of a mere sign that nobody has seen for days nothing is left.
    else if (turn.attention === 'perhaps' && isFresh) perhaps.push(entry);
  }
  const oldestFirst = (a: QueueEntry, b: QueueEntry) => since(a.turn) - since(b.turn);
  return {
    waiting: oneForEachSender(waiting.sort(oldestFirst)).sort(
      (a, b) => Number(a.urgency === 'over') - Number(b.urgency === 'over') || oldestFirst(a, b),
    ),
    owed: owed.sort(oldestFirst),
    closers: closers.sort(oldestFirst),
    perhaps: oneForEachSender(perhaps.sort(oldestFirst)),
    unconfirmed: unconfirmed.sort(oldestFirst),
  };
}

/**
 * A list of messages that does not say to which conversation each belongs (CrowdWorks) makes one turn a
 * row: rows of one sender are one entry, its oldest, until the conversation was read.
 */
function oneForEachSender(oldestFirst: readonly QueueEntry[]): QueueEntry[] {
  const entries: QueueEntry[] = [];
  const indexes = new Map<string, number>();
  for (const entry of oldestFirst) {
    const sender = senderOf(entry);
    const known = sender === undefined ? undefined : indexes.get(sender);
    const first = known === undefined ? undefined : entries[known];
    if (known !== undefined && first) {
      entries[known] = { ...first, others: [...first.others, entry.turn] };
      continue;
    }
    if (sender !== undefined) indexes.set(sender, entries.length);
    entries.push(entry);
  }
  return entries;
}

function senderOf({ turn, conversation }: QueueEntry): string | undefined {
  if (turn.basis !== 'preview' || !platformById(turn.platform)?.listsMessages) return undefined;
  return conversation.client && `${turn.platform} ${conversation.client}`;
}

function since(turn: Turn): number {
  return midpoint(turn.waitingSince);
}
