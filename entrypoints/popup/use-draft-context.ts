import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import { conversationId } from '@/lib/domain/snapshot';
import type { PageDescription } from '@/lib/messaging/protocol';
import { namesBesides } from '@/lib/store';
import type { DescribedPage } from './use-page-behind';

/** What a draft for the open conversation is checked against. */
export function useDraftContext(
  { platform }: DescribedPage,
  { conversation, lastInbound }: PageDescription,
): DraftContext {
  const [others, setOthers] = useState<DraftContext['others']>([]);
  const ids = conversation && [conversation.id, ...conversation.aliases].join('\n');
  useEffect(() => {
    const own = (ids ?? '').split('\n').map((id) => conversationId(platform.id, id));
    // Without records nobody else is known; the rest of the check goes on.
    namesBesides(own).then(setOthers, () => {});
  }, [platform, ids]);
  const { client, title } = conversation ?? {};
  return useMemo(
    () => ({ platform, client, title, lastInbound, others }),
    [platform, client, title, lastInbound, others],
  );
}
