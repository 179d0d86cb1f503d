import { claimFacts } from './claim-facts';
import { type ClaimFact, type ConversationFact, type MessageFact, START } from './fact';
import { type MessageFacts, messageFacts } from './message-facts';
import type { PlatformId } from './platform';
import type { ConversationNames } from './reading';
import { conversationId, type Snapshot } from './snapshot';

/** All that a snapshot says, as facts. */
export interface Facts {
  readonly messages: readonly MessageFact[];
  readonly claims: readonly ClaimFact[];
  readonly conversations: readonly ConversationFact[];
  /** Pairs of ids of one conversation, each in code-unit order. */
  readonly aliases: readonly (readonly [string, string])[];
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
    ...(visible && last === START && { emptied: [since, since] }),
  };
}
