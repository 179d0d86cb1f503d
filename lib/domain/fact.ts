import { hull, type Moment } from './interval';
import type { PlatformId } from './platform';
import type { PromiseKind } from './pledge';
import type { Author, MomentSource, PreviewReading } from './reading';

/**
 * Facts are only ever added or sharpened (design §2). Every `mergeX` here is commutative, associative
 * and idempotent, so that neither order nor repetition of what tabs, windows and restarts deliver matters.
 */

/** Stands for "nothing": the beginning of a conversation, before its first message. */
export const START = '^';

/** All sightings of one printed time: where they agree, and the hull of them all. */
export interface Sightings {
  /** The greatest `earliest` and the least `latest` seen; they cross when sightings contradict. */
  readonly earliest: number;
  readonly latest: number;
  readonly hull: Moment;
}

/** Whether an outbound message is an interim reply, as this version of the reader saw it. */
export interface InterimFeature {
  readonly version: number;
  readonly by: 'template' | 'rule';
  readonly interim: boolean;
}

/** Whether an inbound message only closes (metrics §7), as this version of the reader saw it. */
export interface ClosingFeature {
  readonly version: number;
  readonly closing: boolean;
}

/** What an outbound message says of times to come, as this version of the reader saw it. No text. */
export interface OutboundFeature {
  readonly version: number;
  /** The times that it promises (epoch ms), in order. */
  readonly promises: readonly { readonly kind: PromiseKind; readonly dueAt: number }[];
  /** It reports that the work has begun. */
  readonly starts?: true;
  /** It warns that a deadline may be met late or not at all. */
  readonly warns?: true;
}

/**
 * What stood directly before a message (a key, or START), and the first and the last look that showed it
 * so; 0 where only looks did that prove no absence.
 */
export type Predecessor = readonly [key: string, from: number, to: number];

/** A message that a page showed inside its conversation. No text: features only. */
export interface MessageFact {
  readonly platform: PlatformId;
  /** The id under which the page knew the conversation, platform id included. */
  readonly conversation: string;
  /** Unique in its conversation: the platform's own id, else author and printed time. */
  readonly key: string;
  readonly author: Exclude<Author, 'system'>;
  /** How many of them were seen together, where the key cannot tell equal ones apart. */
  readonly count: number;
  readonly absolute?: Sightings;
  readonly relative?: Sightings;
  /** What stood directly before it. Sorted by key. */
  readonly before: readonly Predecessor[];
  /** The first and the last look that showed it at the very end of the conversation. */
  readonly lastFrom?: number;
  readonly lastTo?: number;
  readonly seenFrom: number;
  readonly seenTo: number;
  readonly interim?: InterimFeature;
  readonly closing?: ClosingFeature;
  readonly outbound?: OutboundFeature;
  readonly attachments: boolean;
}

/**
 * What an inbox row claimed: the last message of a conversation lies in this interval. Or (`open`) what an open
 * conversation showed at its very end, where nothing tells its messages apart.
 */
export interface ClaimFact {
  readonly platform: PlatformId;
  readonly conversation: string;
  readonly unread: PreviewReading['unread'];
  readonly author: 'client' | 'worker' | 'unknown';
  readonly moment?: Moment;
  readonly source: Exclude<MomentSource, 'observed'> | 'none';
  readonly open?: true;
  readonly seenFrom: number;
  readonly seenTo: number;
}

/** The newest value that a page showed, and when. */
export interface Latest<T> {
  readonly value: T;
  readonly at: number;
}

/** What pages said about a conversation as such. */
export interface ConversationFact {
  readonly platform: PlatformId;
  readonly id: string;
  readonly url: Latest<string>;
  readonly client?: Latest<string>;
  readonly title?: Latest<string>;
  readonly side?: Latest<'worker' | 'buyer'>;
  /** The newest look that reached the conversation's end, and the key that stood there (or START). */
  readonly end?: Latest<string>;
  /** The first and the last look that found nothing in it. */
  readonly emptied?: readonly [from: number, to: number];
}

/** One sighting of a printed time. */
export function sighting(moment: Moment): Sightings {
  return { earliest: moment.earliest, latest: moment.latest, hull: { ...hull(moment, moment) } };
}

/** The greatest earliest, the least latest, and the hull of both. */
function mergeSightings(a: Sightings, b: Sightings): Sightings {
  return {
    earliest: Math.max(a.earliest, b.earliest),
    latest: Math.min(a.latest, b.latest),
    hull: hull(a.hull, b.hull),
  };
}

/** The sharpest sound reading of all sightings, and whether they contradict each other (矛盾). */
export function resolveSightings(s: Sightings): { moment: Moment; contradiction: boolean } {
  return s.earliest <= s.latest
    ? { moment: { earliest: s.earliest, latest: s.latest }, contradiction: false }
    : { moment: s.hull, contradiction: true };
}

/** Two observations of the same message made one. Conversation and platform are those of `a`. */
export function mergeMessage(a: MessageFact, b: MessageFact): MessageFact {
  const absolute = either(a.absolute, b.absolute, mergeSightings);
  const relative = either(a.relative, b.relative, mergeSightings);
  const interim = either(a.interim, b.interim, strongerInterim);
  const closing = either(a.closing, b.closing, strongerClosing);
  const outbound = either(a.outbound, b.outbound, strongerOutbound);
  const lastFrom = either(a.lastFrom, b.lastFrom, Math.min);
  const lastTo = either(a.lastTo, b.lastTo, Math.max);
  return {
    platform: a.platform,
    conversation: a.conversation,
    key: a.key,
    // One key is one author; a page that contradicts itself must still give one answer.
    author: a.author < b.author ? a.author : b.author,
    count: Math.max(a.count, b.count),
    ...(absolute && { absolute }),
    ...(relative && { relative }),
    before: mergeBefore(a.before, b.before),
    ...(lastFrom !== undefined && { lastFrom }),
    ...(lastTo !== undefined && { lastTo }),
    seenFrom: Math.min(a.seenFrom, b.seenFrom),
    seenTo: Math.max(a.seenTo, b.seenTo),
    ...(interim && { interim }),
    ...(closing && { closing }),
    ...(outbound && { outbound }),
    attachments: a.attachments || b.attachments,
  };
}

/** Identity of a claim: what it says, not when it was seen. */
export function claimKey(claim: ClaimFact): string {
  const { moment } = claim;
  return [
    claim.conversation,
    claim.unread,
    claim.author,
    claim.source,
    moment ? `${moment.earliest}-${moment.latest}` : '',
    ...(claim.open ? ['open'] : []),
  ].join(' ');
}

/** Two sightings of the same claim made one. */
export function mergeClaim(a: ClaimFact, b: ClaimFact): ClaimFact {
  return {
    ...a,
    seenFrom: Math.min(a.seenFrom, b.seenFrom),
    seenTo: Math.max(a.seenTo, b.seenTo),
  };
}

/** Two looks at one conversation made one: the newer value counts. Id and platform are those of `a`. */
export function mergeConversation(a: ConversationFact, b: ConversationFact): ConversationFact {
  const client = either(a.client, b.client, newer);
  const title = either(a.title, b.title, newer);
  const side = either(a.side, b.side, newer);
  const end = either(a.end, b.end, newer);
  const emptied = either(a.emptied, b.emptied, bothEnds);
  return {
    platform: a.platform,
    id: a.id,
    url: newer(a.url, b.url),
    ...(client && { client }),
    ...(title && { title }),
    ...(side && { side }),
    ...(end && { end }),
    ...(emptied && { emptied }),
  };
}

type Span = readonly [from: number, to: number];

function bothEnds(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function newer<T extends string>(a: Latest<T>, b: Latest<T>): Latest<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value <= b.value ? a : b;
}

/**
 * A newer reader outranks an older one and a template match a rule. One that saw more of a block outranks
 * one that saw only the interim part of it.
 */
function strongerInterim(a: InterimFeature, b: InterimFeature): InterimFeature {
  const rank = (f: InterimFeature) =>
    f.version * 4 + (f.by === 'template' ? 2 : 0) + (f.interim ? 0 : 1);
  return rank(a) >= rank(b) ? a : b;
}

/** A newer reader outranks an older one; one that saw more than closing words one that saw only those. */
function strongerClosing(a: ClosingFeature, b: ClosingFeature): ClosingFeature {
  const rank = ({ version, closing }: ClosingFeature) => version * 2 + (closing ? 0 : 1);
  return rank(a) >= rank(b) ? a : b;
}

/** A newer reader outranks an older one, one that saw more of a block one that saw less; then any order will do. */
function strongerOutbound(a: OutboundFeature, b: OutboundFeature): OutboundFeature {
  const rank = ({ version, promises }: OutboundFeature) => version * 1000 + promises.length;
  const order = rank(a) - rank(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return order > 0 ? a : b;
}

function mergeBefore(a: MessageFact['before'], b: MessageFact['before']): MessageFact['before'] {
  const merged = new Map(a.map((one) => [one[0], one]));
  for (const one of b) {
    const [key, from, to] = one;
    const known = merged.get(key);
    const earliest = known && known[1] > 0 && (from === 0 || known[1] < from) ? known[1] : from;
    merged.set(key, known ? [key, earliest, Math.max(to, known[2])] : one);
  }
  return [...merged.values()].sort(([x], [y]) => (x < y ? -1 : 1));
}

function either<T>(a: T | undefined, b: T | undefined, both: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : both(a, b);
}
