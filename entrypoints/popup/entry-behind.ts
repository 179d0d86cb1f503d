import type { Queue, QueueEntry } from '@/lib/domain/queue';
import { conversationId } from '@/lib/domain/snapshot';
import type { DescribedPage } from './use-page-behind';

/** The queue's line of the conversation that stands behind the popup, by whichever of its names. */
export function entryBehind(
  queue: Queue,
  behind: DescribedPage | null | undefined,
): QueueEntry | undefined {
  const names = behind?.description?.conversation;
  if (!names) return undefined;
  const ids = [names.id, ...names.aliases].map((id) => conversationId(behind.platform.id, id));
  return [...queue.waiting, ...queue.owed, ...queue.closers].find(({ conversation }) =>
    ids.includes(conversation.id),
  );
}
