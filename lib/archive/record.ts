import type { LookSpan } from '@/lib/domain/coverage';
import {
  type ClaimFact,
  type ConversationFact,
  claimKey,
  type MessageFact,
  mergeClaim,
  mergeConversation,
  mergeMessage,
} from '@/lib/domain/fact';
import { type Judgement, newestStamp, subjectOf } from '@/lib/domain/judgement';
import { joinSpans } from '@/lib/domain/look-spans';
import type { PlatformId } from '@/lib/domain/platform';
import type { Pledge } from '@/lib/domain/pledge';
import type { ReplyPick } from '@/lib/domain/reply-pick';

/** What the facts of each kind are as they travel: nothing derived, no text of a message. */
export interface FactValues {
  /** Erasure or the retention horizon: nothing of `scope` at or before `before` is kept. */
  readonly tombstone: { readonly scope: string; readonly before: number };
  readonly platform: {
    readonly id: PlatformId;
    readonly switchedOn?: readonly number[];
    readonly lookedAt?: number;
  };
  /** Two ids are one conversation; `a` before `b` in code-unit order. */
  readonly alias: { readonly a: string; readonly b: string };
  readonly conversation: ConversationFact;
  readonly message: MessageFact;
  readonly claim: ClaimFact;
  readonly judgement: Judgement;
  readonly pledge: Pledge;
  readonly pick: ReplyPick;
  /** A reminder that was given. */
  readonly reminder: { readonly key: string; readonly conversation: string; readonly at: number };
  /** All looks at one scope: a conversation's id, or a platform's for its inboxes. */
  readonly looks: { readonly scope: string; readonly spans: readonly LookSpan[] };
}

/** The name of a sort of fact. */
export type FactKind = keyof FactValues;

/** One fact with its kind: what archives hold, what machines hand each other. */
export type FactRecord = {
  [Kind in FactKind]: readonly [kind: Kind, value: FactValues[Kind]];
}[FactKind];

/** One entry of the browser's own storage: a template, a setting, a taught site. */
export type KeptRecord = readonly [
  kind: 'kept',
  value: { readonly key: string; readonly value: unknown },
];

/** One line of an archive. */
export type ArchiveRecord = FactRecord | KeptRecord;

/** What makes two records one: the same observation always has the same key. */
export function keyOf([kind, value]: FactRecord): string {
  switch (kind) {
    case 'tombstone':
    case 'looks':
      return value.scope;
    case 'platform':
    case 'conversation':
      return value.id;
    case 'alias':
      return `${value.a} ${value.b}`;
    case 'message':
      return `${value.conversation} ${value.key}`;
    case 'claim':
      return claimKey(value);
    case 'judgement':
      return `${value.conversation} ${subjectOf(value)}`;
    default:
      return value.key;
  }
}

/** The conversation's id, the platform's, or `*`, under which a record is found. */
export function scopeOf([kind, value]: FactRecord): string {
  switch (kind) {
    case 'tombstone':
    case 'looks':
      return value.scope;
    case 'platform':
    case 'conversation':
      return value.id;
    case 'alias':
      return value.a;
    default:
      return value.conversation;
  }
}

/**
 * Two records of one kind and key made one, by the rules by which pages' observations are made one: the
 * order, the grouping and the repetition of what is merged never matter.
 */
export function mergeRecords(a: FactRecord, b: FactRecord): FactRecord {
  const merge = merges[a[0]] as (x: unknown, y: unknown) => unknown;
  return [a[0], merge(a[1], b[1])] as unknown as FactRecord;
}

const merges: {
  [Kind in FactKind]: (a: FactValues[Kind], b: FactValues[Kind]) => FactValues[Kind];
} = {
  tombstone: (a, b) => (a.before >= b.before ? a : b),
  platform: mergePlatform,
  alias: (a) => a,
  conversation: mergeConversation,
  message: mergeMessage,
  claim: mergeClaim,
  judgement: newestStamp,
  // Made once and never changed; of two that differ nevertheless, everybody takes the same.
  pledge: least,
  pick: least,
  reminder: least,
  looks: (a, b) => ({ scope: a.scope, spans: joinSpans([...a.spans, ...b.spans]) }),
};

type PlatformValue = FactValues['platform'];

function mergePlatform(a: PlatformValue, b: PlatformValue): PlatformValue {
  const instants = new Set([...(a.switchedOn ?? []), ...(b.switchedOn ?? [])]);
  const switchedOn = [...instants].sort((x, y) => x - y);
  const lookedAt = Math.max(a.lookedAt ?? -1, b.lookedAt ?? -1);
  return {
    id: a.id,
    ...(switchedOn.length > 0 && { switchedOn }),
    ...(lookedAt >= 0 && { lookedAt }),
  };
}

function least<T>(a: T, b: T): T {
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
