import { Dexie, type Table, type Transaction } from 'dexie';
import type { FactKind, FactRecord } from '@/lib/archive/record';
import type { Commitment } from '@/lib/domain/commitment';
import type { ClaimFact, ConversationFact, MessageFact } from '@/lib/domain/fact';
import type { Health } from '@/lib/domain/health';
import type { Judgement } from '@/lib/domain/judgement';

import type { PlatformId } from '@/lib/domain/platform';
import type { Pledge } from '@/lib/domain/pledge';
import type { ReplyPick } from '@/lib/domain/reply-pick';
import type { Conversation, Turn } from '@/lib/domain/turn';
import type { DayRow } from './days';
import { derivationRow } from './derivation-state';

/** A message is found again by platform and printed time: see accounting.ts. */
export interface MessageRow extends MessageFact {
  /** `earliest` of a person's message's absolute time (epoch ms). */
  readonly sentAt?: number;
}

export interface ClaimRow extends ClaimFact {
  readonly key: string;
  /** `earliest` of its absolute time (epoch ms), where the platform's inbox lists messages. */
  readonly sentAt?: number;
  /** The same, where the user has said something of its conversation: those are few. */
  readonly judgedAt?: number;
}

/** A fact that two ids are one conversation; `a` before `b` in code-unit order. */
export interface AliasRow {
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

/** The register of one subject and kind: the newest word of the user. */
export interface JudgementRow extends Judgement {
  readonly key: string;
}

/** A span of time in which a visible page of ours was looked at. Spans of one scope never overlap. */
export interface LookRow {
  /** A platform's id for its inboxes, else a conversation's id. */
  readonly scope: string;
  readonly from: number;
  readonly to: number;
}

/** Erasure: nothing of the scope that lies at or before this instant (epoch ms) is ever kept. */
export interface TombstoneRow {
  /** `*`, a platform's id, or a conversation's id. */
  readonly scope: string;
  readonly before: number;
}

export interface PlatformRow {
  readonly id: PlatformId;
  /** When the user switched it on, each time (epoch ms), oldest first. */
  readonly switchedOn?: readonly number[];
  /** When a visible inbox of it was last looked at (epoch ms). */
  readonly lookedAt?: number;
  readonly health?: Health;
}

/** A derived turn, indexed by its start. */
export interface TurnRow extends Turn {
  /** `waitingSince.latest`. */
  readonly start: number;
}

/** A derived commitment, found by its time. */
export interface CommitmentRow extends Commitment {
  /** `dueAt` while something is left to do. */
  readonly openUntil?: number;
}

/** That a reminder was given, or a wait told of: never again, whatever is restarted. */
export interface ReminderRow {
  /** Conversation, commitment and stage; of a wait: conversation, stage and beginning. */
  readonly key: string;
  readonly conversation: string;
  /** When it was due to be given, or the wait began at the latest (epoch ms). */
  readonly at: number;
  /** The browser may not have been told yet: the worker may have been killed before. */
  readonly pending?: 1;
}

/** What a fact would be without the last import, so that it can be taken back (docs/decisions/0016). */
export interface OwnRow {
  readonly kind: FactKind;
  readonly key: string;
  readonly scope: string;
  /** Absent: the import alone brought it. */
  readonly value?: FactRecord[1];
}

/** The schema that this code reads and writes; a newer one on disk is left alone. */
export const SCHEMA_VERSION = 4;

/** The extension's own database: facts, and what is derived from them. Holds no message text. */
export class Database extends Dexie {
  declare messages: Table<MessageRow, [string, string]>;
  declare claims: Table<ClaimRow, string>;
  declare conversations: Table<ConversationFact, string>;
  declare aliases: Table<AliasRow, string>;
  declare judgements: Table<JudgementRow, string>;
  declare looks: Table<LookRow, [string, number]>;
  declare tombstones: Table<TombstoneRow, string>;
  declare platforms: Table<PlatformRow, string>;
  declare pledges: Table<Pledge, string>;
  declare reminders: Table<ReminderRow, string>;
  declare picks: Table<ReplyPick, string>;
  declare own: Table<OwnRow, [FactKind, string]>;
  declare meta: Table<{ key: string; value: unknown }, string>;
  /** Derived: can be made again from the tables above at any time. */
  declare turns: Table<TurnRow, string>;
  /** Derived: what figures are made of, as columns. To be read through `countedTurns` alone. */
  declare days: Table<DayRow, [number, string]>;
  /** Derived: what was promised and accepted, with what became of it. */
  declare commitments: Table<CommitmentRow, string>;
  /** Derived: one row a conversation, all its aliases made one. */
  declare views: Table<Conversation, string>;

  constructor(name = 'sokuresu') {
    // Strict: what was acknowledged has reached the disk (costs a fifth, engineering §2.6).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      messages: '[conversation+key], conversation, [platform+sentAt]',
      claims: 'key, conversation, [platform+sentAt]',
      conversations: 'id',
      aliases: 'key, a, b',
      judgements: 'key, conversation',
      looks: '[scope+to]',
      tombstones: 'scope',
      platforms: 'id',
      meta: 'key',
      turns: 'key, conversation, start, attention',
      views: 'id',
    });
    this.version(2)
      .stores({
        claims: 'key, conversation, [platform+sentAt], [platform+judgedAt]',
        turns: 'key, conversation, start, attention, [conversation+attention]',
        days: '[day+platform]',
      })
      .upgrade(upgradeTo2);
    this.version(3).stores({
      pledges: 'key, conversation',
      commitments: 'key, conversation, dueAt, openUntil',
      reminders: 'key, conversation, pending',
      picks: 'key, conversation, at',
    });
    this.version(SCHEMA_VERSION).stores({ own: '[kind+key], scope' });
    // There is nothing to derive in a new one.
    this.on('populate', (transaction) =>
      transaction.table('meta').add(derivationRow({ phase: 'whole' })),
    );
  }
}

/** Nothing is derived here and now: that takes long, and an upgrade holds up every page of ours. */
async function upgradeTo2(transaction: Transaction): Promise<void> {
  const judgements: JudgementRow[] = await transaction.table('judgements').toArray();
  const claims = transaction.table<ClaimRow>('claims');
  const judged = await ofConversations(claims, [
    ...new Set(judgements.map(({ conversation }) => conversation)),
  ]);
  await claims.bulkPut(judgedClaims(judged));
  await transaction.table('meta').put({ key: 'derivation', value: { version: 0 } });
}

/** These claims as they are once the user has said something of their conversation, those that differ. */
export function judgedClaims(claims: readonly ClaimRow[]): ClaimRow[] {
  return claims.flatMap((claim) =>
    claim.sentAt === undefined || claim.judgedAt !== undefined
      ? []
      : [{ ...claim, judgedAt: claim.sentAt }],
  );
}

/** The rows of these conversations; one range for each, as a cursor over all of them takes ten times as long. */
export async function ofConversations<Row, Key>(
  table: Table<Row, Key>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => table.where('conversation').equals(id).toArray()));
  return rows.flat();
}

/** The turns that want something of the user: only those have a key in that index. */
export function attendedTurns({ turns }: Database): Promise<TurnRow[]> {
  return turns.orderBy('attention').toArray();
}
