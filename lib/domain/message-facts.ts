import { CLOSING_READER_VERSION, isClosing } from './closing';
import {
  type ClosingFeature,
  type InterimFeature,
  type MessageFact,
  mergeMessage,
  type OutboundFeature,
  START,
  sighting,
} from './fact';
import { keyed } from './message-keys';
import { readOutbound } from './outbound';
import type { ConversationReading, MessageReading } from './reading';
import type { Snapshot } from './snapshot';

/** What an open conversation says: its messages, and which of them stands at its very end (or START). */
export interface MessageFacts {
  readonly messages: readonly MessageFact[];
  /** Absent where the end was not seen, or not for certain. */
  readonly last?: string;
}

/** The facts of all runs, in page order. */
export function messageFacts(snapshot: Snapshot, conversation: string): MessageFacts {
  const read = snapshot.reading.conversation;
  if (!read) return { messages: [] };
  const parts = partsOf(read).map((part) => partFacts(snapshot, conversation, part));
  const end = parts.at(-1)?.end;
  const last = read.reachesEnd && end?.certain ? end.key : undefined;
  return {
    messages: distinct(parts.flatMap(({ facts }) => facts)).map((fact) =>
      snapshot.visible && fact.key === last
        ? { ...fact, lastFrom: snapshot.since, lastTo: snapshot.since }
        : fact,
    ),
    ...(last !== undefined && { last }),
  };
}

/** A contiguous part of the conversation in which every message can be told from its like. */
interface Part {
  readonly messages: readonly MessageReading[];
  readonly fromStart: boolean;
}

/**
 * What has neither id nor printed time is no fact (design §2, "Identity"). A notice of the platform can be
 * passed over, but who knows whether a person's message was an answer: there the run has a gap.
 */
function partsOf({ runs, reachesStart }: ConversationReading): Part[] {
  return runs.flatMap((run, index) => {
    const parts: MessageReading[][] = [[]];
    for (const message of run) {
      const isPerson = message.author === 'client' || message.author === 'worker';
      if (message.author !== 'system' && isTellable(message)) parts.at(-1)?.push(message);
      else if (isPerson) parts.push([]);
    }
    return parts.map((messages, nth) => ({
      messages,
      fromStart: reachesStart && index === 0 && nth === 0,
    }));
  });
}

/** Whether a message can be told from its like, and so be a fact. */
export function isTellable({ id, moment }: MessageReading): boolean {
  return id !== undefined || moment?.source === 'absolute';
}

interface Place {
  readonly key: string;
  readonly certain: boolean;
}

function partFacts(
  snapshot: Snapshot,
  conversation: string,
  part: Part,
): { facts: MessageFact[]; end: Place | undefined } {
  const { platform, since, visible, interimOf } = snapshot;
  const facts: MessageFact[] = [];
  let previous: Place | undefined = part.fromStart ? { key: START, certain: true } : undefined;
  for (const { key, certain, messages } of keyed(part.messages, part.fromStart)) {
    if (!key) {
      // Cannot be told apart from its like behind the gap: the gap reaches up to here.
      previous = undefined;
      continue;
    }
    const { author, moment } = messages[0];
    // A hidden page proves no absence, nor does a key that may stand for its neighbour.
    const proof = visible && previous?.certain && certain ? since : 0;
    facts.push({
      platform,
      conversation,
      key,
      author: author as MessageFact['author'],
      count: messages.length,
      ...(moment && { [moment.source]: sighting(moment) }),
      before: previous ? [[previous.key, proof, proof]] : [],
      seenFrom: since,
      seenTo: since,
      // Of a block that a gap may cut nobody knows what else was written.
      ...(author === 'worker' &&
        certain && {
          interim: interimOfAll(messages, interimOf),
          outbound: outboundOfAll(messages, snapshot),
        }),
      ...(author === 'client' && certain && { closing: closingOfAll(messages) }),
      attachments: messages.some(({ attachments }) => attachments),
    });
    previous = { key, certain };
  }
  return { facts, end: previous };
}

/** What was written in one block is interim if all of it is; the strongest reader of any speaks for all. */
function interimOfAll(
  messages: readonly MessageReading[],
  interimOf: Snapshot['interimOf'],
): InterimFeature {
  const features = messages.map(({ text }) => interimOf(text));
  return {
    version: Math.max(...features.map(({ version }) => version)),
    by: features.some(({ by }) => by === 'template') ? 'template' : 'rule',
    interim: features.every(({ interim }) => interim),
  };
}

/** Times are read against the message's own: what no page dates may have been written on any day. */
function outboundOfAll(
  messages: readonly MessageReading[],
  { timeZone }: Snapshot,
): OutboundFeature {
  const moment = messages[0]?.moment;
  const text = messages.map((message) => message.text).join('\n');
  return readOutbound(
    text,
    timeZone !== undefined && moment ? { now: moment.latest, timeZone } : undefined,
  );
}

/** What was written in one block closes if all of it does. */
function closingOfAll(messages: readonly MessageReading[]): ClosingFeature {
  return {
    version: CLOSING_READER_VERSION,
    closing: messages.every(({ text }) => isClosing(text)),
  };
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
