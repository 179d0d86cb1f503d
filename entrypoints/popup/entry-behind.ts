import type { Queue, QueueEntry } from '@/lib/domain/queue';
import { conversationIds } from '@/lib/domain/snapshot';
import type { Conversation } from '@/lib/domain/turn';
import type { DescribedPage } from './use-page-behind';

/** The queue's line of the conversation that stands behind the popup, by whichever of its names. */
export function entryBehind(
  queue: Queue,
  behind: DescribedPage | null | undefined,
): QueueEntry | undefined {
  return [...queue.waiting, ...queue.owed, ...queue.closers].find(({ conversation }) =>
    isBehind(conversation, behind),
  );
}

/** Whether this conversation stands behind the popup, by whichever of its names. */
export function isBehind(
  { id }: Pick<Conversation, 'id'>,
  behind: DescribedPage | null | undefined,
): boolean {
  const names = behind?.description?.conversation;
  if (!names) return false;
  return conversationIds(behind.platform.id, names).includes(id);
}
