import { claimFacts } from './claim-facts';
import type { ClaimFact, ConversationFact, InterimFeature, MessageFact } from './fact';
import { type MessageFacts, messageFacts } from './message-facts';
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
  /** The reader of interim replies; called once per outbound message, in memory. */
  readonly interimOf: (text: string) => InterimFeature;
}

/** All that a snapshot says, as facts. */
export interface Facts {
  readonly messages: readonly MessageFact[];
  readonly claims: readonly ClaimFact[];
  readonly conversations: readonly ConversationFact[];
  /** Pairs of ids of one conversation, each in code-unit order. */
  readonly aliases: readonly (readonly [string, string])[];
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

/** Turns a look into facts. Pure: the same snapshot always gives the same facts. */
export function factsOf(snapshot: Snapshot): Facts {
  const { reading, platform } = snapshot;
  const open = reading.conversation?.conversation;
  const read = open && messageFacts(snapshot, conversationId(platform, open.id));
  const rows = reading.previews.map(({ conversation }) => conversation);
  return {
    messages: read?.messages ?? [],
    claims: claimFacts(snapshot, (id) => conversationId(platform, id)),
    conversations: [
      ...(open && read ? [openConversationFact(snapshot, open, read)] : []),
      ...rows.map((names) => conversationFact(snapshot, names)),
    ],
    aliases: [...(open ? [open] : []), ...rows].flatMap((names) =>
      names.aliases
        .filter((alias) => alias !== names.id)
        .map((alias) => ordered(platform, names.id, alias)),
    ),
  };
}

function ordered(platform: PlatformId, a: string, b: string): readonly [string, string] {
  const [x, y] = [conversationId(platform, a), conversationId(platform, b)];
  return x < y ? [x, y] : [y, x];
}

function conversationFact(
  { platform, since }: Snapshot,
  { id, url, client, title }: ConversationNames,
): ConversationFact {
  return {
    platform,
    id: conversationId(platform, id),
    url: { value: url, at: since },
    ...(client !== undefined && { client: { value: client, at: since } }),
    ...(title !== undefined && { title: { value: title, at: since } }),
  };
}

function openConversationFact(
  snapshot: Snapshot,
  names: ConversationNames,
  { last }: MessageFacts,
): ConversationFact {
  const { since, visible, reading } = snapshot;
  const side = reading.conversation?.side ?? 'unknown';
  return {
    ...conversationFact(snapshot, names),
    ...(side !== 'unknown' && { side: { value: side, at: since } }),
    // Only a look at a visible page that reaches the end proves what is not there.
    ...(visible && last !== undefined && { end: { value: last, at: since } }),
  };
}
