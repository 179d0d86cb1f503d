import type { Span } from '../figures/windows';
import type { PlatformId } from '../platform';
import type { Exclusion } from '../turn';

/** Which platform's score is estimated (metrics §8). The `day` ones are generic: under no platform's name. */
export type MirrorId =
  | 'lancersRate' // 24時間以内返信率
  | 'fiverrRate'
  | 'fiverrTimeFirst' // reading 1: only first replies count
  | 'fiverrTimeAll' // reading 2: all replies count
  | 'upworkResponsiveness'
  | 'dayRate' // 24 hours, Airbnb type: share
  | 'dayTime'; // 24 hours, Airbnb type: mean time

/** A mirror's value: a share of 1, or a mean in milliseconds; the bucket where the platform shows one. */
export interface MirrorValue {
  readonly value: number;
  /** Hours, half-open: 4.0 is in 4–8; `toHours` null: and more. */
  readonly bucket?: { readonly fromHours: number; readonly toHours: number | null };
}

/** What a reply sent now to an open turn would change. */
export interface ReplyNow {
  readonly index: number;
  /** How long the client has waited, in milliseconds. */
  readonly waitedMs: number;
  /** Null below the platform's minimum. `before` is the mirror's own value. */
  readonly before: MirrorValue | null;
  readonly after: MirrorValue | null;
  /** What it becomes if no reply comes at all, where that differs from `before`. */
  readonly withoutReply: MirrorValue | null;
}

/** A platform's own score as we estimate it: 推定. Indices are places in the turns that were given. */
export interface Mirror {
  readonly id: MirrorId;
  readonly platform: PlatformId;
  readonly unit: 'share' | 'ms';
  /** Rolling instants. */
  readonly span: Span;
  /** Null where fewer than `minimum` rows count. */
  readonly value: MirrorValue | null;
  /** A row was decided by midpoints alone, or a mean is made of rows that are 60 s wide or wider: 約. */
  readonly isAbout: boolean;
  readonly minimum: number;
  /** What a platform asks for, as a share (Lancers: 0.8 for 認定ランサー). */
  readonly required?: number;
  /** The rows that count. */
  readonly counted: readonly number[];
  /** Those of them that hurt, the worst first. */
  readonly hurting: readonly number[];
  /** Open and younger than the limit: not counted yet. */
  readonly undecided: readonly number[];
  /** Counted although our own figures leave them out: the platform counts them. By reason. */
  readonly includedDespite: readonly MirrorReason<Exclusion>[];
  /** Of the platform and the window, but in no way countable: what we have not seen well enough. */
  readonly leftOut: readonly MirrorReason<MirrorLeftOut>[];
  readonly replyNow: readonly ReplyNow[];
}

export type MirrorLeftOut = Exclusion | 'lowPrecision';

export interface MirrorReason<Reason> {
  readonly reason: Reason;
  readonly indices: readonly number[];
}
