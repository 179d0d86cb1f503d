import type { InterimFeature } from './fact';
import type { PlatformId } from './platform';
import type { PageReading } from './reading';

/** One look at one page, its texts replaced by their features. */
export interface Snapshot {
  readonly platform: PlatformId;
  /** When the document first showed this reading (epoch ms): a stale page proves nothing newer. */
  readonly since: number;
  readonly visible: boolean;
  /** When a visible page was looked at (epoch ms), for the record of looks. */
  readonly lookedAt?: number;
  readonly reading: PageReading;
  /** The reader of interim replies; called once per outbound message, in memory. */
  readonly interimOf: (text: string) => InterimFeature;
}

/** The id of a conversation across platforms. */
export function conversationId(platform: PlatformId, id: string): string {
  return `${platform}/${id}`;
}

/** What a look at such a page covers: a platform's inboxes or a conversation; undefined for nothing. */
export function lookScope(
  platform: PlatformId,
  page: PageReading['page'],
  conversation: string | undefined,
): string | undefined {
  if (page === 'inbox') return platform;
  const isOpen = page === 'conversation' && conversation !== undefined;
  return isOpen ? conversationId(platform, conversation) : undefined;
}
