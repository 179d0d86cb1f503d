import {
  type ClaimFact,
  type ConversationFact,
  type InterimFeature,
  type MessageFact,
  mergeMessage,
  START,
  sighting,
} from './fact';
import type { PlatformId } from './platform';
import type { ConversationNames, MessageReading, PageReading } from './reading';

/** One look at one page, its texts replaced by their features. */
export interface Snapshot {
  readonly platform: PlatformId;
  /** When the document first showed this reading (epoch ms): a stale page proves nothing newer. */
  readonly since: number;
  readonly visible: boolean;
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

/** Turns a look into facts. Pure: the same snapshot always gives the same facts. */
export function factsOf(snapshot: Snapshot): Facts {
  const { reading, platform } = snapshot;
  const read = reading.conversation;
  const named = [...(read ? [read.conversation] : []), ...reading.previews.map(conversationOf)];
  const messages = read ? messagesOf(snapshot, conversationId(platform, read.conversation.id)) : [];
  return {
    messages: distinct(messages),
    claims: reading.previews.map((preview) => ({
      platform,
      conversation: conversationId(platform, preview.conversation.id),
      unread: preview.unread,
      author: preview.lastAuthor,
      ...(preview.conversation.client !== undefined && { client: preview.conversation.client }),
      ...(preview.moment && {
        moment: { earliest: preview.moment.earliest, latest: preview.moment.latest },
      }),
      source: preview.moment?.source ?? 'none',
      seenFrom: snapshot.since,
      seenTo: snapshot.since,
    })),
    conversations: named.map((names) => conversationFact(snapshot, names, messages)),
    aliases: named.flatMap((names) =>
      names.aliases.map((alias) => ordered(platform, names.id, alias)),
    ),
  };
}

function conversationOf(preview: PageReading['previews'][number]): ConversationNames {
  return preview.conversation;
}

function ordered(platform: PlatformId, a: string, b: string): readonly [string, string] {
  const [x, y] = [conversationId(platform, a), conversationId(platform, b)];
  return x < y ? [x, y] : [y, x];
}

function conversationFact(
  { platform, since, visible, reading }: Snapshot,
  names: ConversationNames,
  messages: readonly MessageFact[],
): ConversationFact {
  const read = reading.conversation;
  const isOpen = read?.conversation === names;
  const side = isOpen ? read.side : 'unknown';
  // Only a look at a visible page that reaches the end proves what is not there.
  const reachesEnd = isOpen && visible && read.reachesEnd;
  return {
    platform,
    id: conversationId(platform, names.id),
    url: { value: names.url, at: since },
    ...(names.client !== undefined && { client: { value: names.client, at: since } }),
    ...(names.title !== undefined && { title: { value: names.title, at: since } }),
    ...(side !== 'unknown' && { side: { value: side, at: since } }),
    ...(reachesEnd && { end: { value: messages.at(-1)?.key ?? START, at: since } }),
  };
}

/** The facts of all runs, in page order; what has no key is passed over and breaks no run. */
function messagesOf(snapshot: Snapshot, conversation: string): MessageFact[] {
  const read = snapshot.reading.conversation;
  if (!read) return [];
  return read.runs.flatMap((run, index) => {
    const reachesStart = index === 0 && read.reachesStart;
    return runFacts(snapshot, conversation, run, reachesStart);
  });
}

function runFacts(
  { platform, since, visible, interimOf }: Snapshot,
  conversation: string,
  run: readonly MessageReading[],
  reachesStart: boolean,
): MessageFact[] {
  const facts: MessageFact[] = [];
  let previous: { key: string; certain: boolean } | undefined = reachesStart
    ? { key: START, certain: true }
    : undefined;
  for (const { key, certain, count, message } of keyed(run, reachesStart)) {
    if (!key) {
      // Cannot be told apart from its like behind the gap: the gap reaches up to here.
      previous = undefined;
      continue;
    }
    const { author, moment } = message;
    if (author === 'system') continue;
    facts.push({
      platform,
      conversation,
      key,
      author,
      count,
      ...(moment && { [moment.source]: sighting(moment) }),
      // A hidden page proves no absence, nor does a key that may stand for its neighbour.
      before: previous ? [[previous.key, visible && previous.certain && certain ? since : 0]] : [],
      seenFrom: since,
      seenTo: since,
      ...(author === 'worker' && { interim: interimOf(message.text) }),
      attachments: message.attachments,
    });
    previous = { key, certain };
  }
  return facts;
}

interface Keyed {
  readonly key: string | null;
  /** False where an equal message may be hidden behind the gap before this run. */
  readonly certain: boolean;
  readonly count: number;
  readonly message: MessageReading;
}

/**
 * Gives each message its key. Without an id of the platform's own, that is author and printed
 * absolute time; neighbours that are equal are one with a count. Where authors alternate within one
 * printed time, blocks of one author are numbered, which needs the beginning of that time to be seen.
 */
function keyed(run: readonly MessageReading[], reachesStart: boolean): Keyed[] {
  const people = run.filter(
    (message) => message.id !== undefined || message.moment?.source === 'absolute',
  );
  const blocks: { message: MessageReading; stamp: string; count: number }[] = [];
  for (const message of people) {
    const stamp = message.id === undefined ? `${message.author}@${message.moment?.earliest}` : '';
    const last = blocks.at(-1);
    if (last && stamp !== '' && last.stamp === stamp) last.count++;
    else blocks.push({ message, stamp, count: 1 });
  }
  const edge = reachesStart ? undefined : blocks[0];
  const edgeTime = edge?.stamp ? edge.message.moment?.earliest : undefined;
  const atEdge = (block: (typeof blocks)[number]) =>
    block.stamp !== '' && edgeTime !== undefined && block.message.moment?.earliest === edgeTime;
  const alternates = blocks.filter(atEdge).length > 1;
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const { message, stamp, count } = block;
    if (message.id !== undefined) return { key: `#${message.id}`, certain: true, count, message };
    if (atEdge(block) && alternates) return { key: null, certain: false, count, message };
    const nth = seen.get(stamp) ?? 0;
    seen.set(stamp, nth + 1);
    return { key: nth === 0 ? stamp : `${stamp}+${nth}`, certain: !atEdge(block), count, message };
  });
}

/** A page may render one message twice (PC and SP copies): one fact all the same. */
function distinct(messages: readonly MessageFact[]): MessageFact[] {
  const byKey = new Map<string, MessageFact>();
  for (const message of messages) {
    const known = byKey.get(message.key);
    byKey.set(message.key, known ? mergeMessage(known, message) : message);
  }
  return [...byKey.values()];
}
