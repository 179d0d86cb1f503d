import type { Pledge, PromiseKind } from '@/lib/domain/pledge';
import { conversationId } from '@/lib/domain/snapshot';
import { tellQueueChanged } from '@/lib/messaging/messenger';
import { recordPledges } from '@/lib/store';
import type { PageBehind } from '@/lib/tabs/page-behind';

/**
 * Records what a reply promises that was just inserted into the page of this conversation. Undefined where
 * nothing could be recorded: the reply stands in the box all the same.
 */
export async function keepPromises(
  { platform }: PageBehind,
  conversation: string,
  promises: readonly { readonly kind: PromiseKind; readonly dueAt: number }[],
): Promise<readonly Pledge[] | undefined> {
  if (promises.length === 0) return [];
  const madeAt = Date.now();
  const about = {
    platform: platform.id,
    conversation: conversationId(platform.id, conversation),
    madeAt,
  };
  try {
    const kept = await recordPledges(promises.map((promise) => ({ ...about, ...promise })));
    await tellQueueChanged();
    return kept;
  } catch {
    return undefined;
  }
}
