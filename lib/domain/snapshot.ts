import type { InterimFeature } from './fact';
import type { PlatformId } from './platform';
import type { ConversationNames, PageReading } from './reading';

/** One look at one page, its texts replaced by their features. */
export interface Snapshot {
  readonly platform: PlatformId;
  /** When the document first showed this reading (epoch ms): a stale page proves nothing newer. */
  readonly since: number;
  readonly visible: boolean;
  /** When a visible page was looked at (epoch ms), for the record of looks. */
  readonly lookedAt?: number;
  readonly reading: PageReading;
  /** The zone in which the worker promises (an IANA name); without it promises are not read. */
  readonly timeZone?: string;
  /** The reader of interim replies; called once per outbound message, in memory. */
  readonly interimOf: (text: string) => InterimFeature;
}

/** The id of a conversation across platforms. */
export function conversationId(platform: PlatformId, id: string): string {
  return `${platform}/${id}`;
}

/** Every id by which a page calls a conversation, across platforms; its own first. */
export function conversationIds(
  platform: PlatformId,
  { id, aliases }: Pick<ConversationNames, 'id' | 'aliases'>,
): string[] {
  return [id, ...aliases].map((one) => conversationId(platform, one));
}

/** What a page that is looked at shows. */
export interface LookSubject {
  readonly page: PageReading['page'];
  readonly conversation?: string;
  /** The list of conversations stands beside the open one. */
  readonly inbox?: true;
}

/** What of a reading is looked at while the page is visible. */
export function subjectOf({ page, previews, partial, conversation }: PageReading): LookSubject {
  return {
    page,
    ...(conversation && { conversation: conversation.conversation.id }),
    ...(page === 'conversation' && previews.length > 0 && !partial && { inbox: true }),
  };
}

/** What a look at such a page covers: a platform's inboxes, a conversation, both or nothing. */
export function lookScopes(
  platform: PlatformId,
  { page, conversation, inbox }: LookSubject,
): readonly string[] {
  const isOpen = page === 'conversation' && conversation !== undefined;
  return [
    ...(page === 'inbox' || inbox ? [platform] : []),
    ...(isOpen ? [conversationId(platform, conversation)] : []),
  ];
}
