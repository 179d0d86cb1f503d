import type { Moment } from './interval';
import type { PlatformId } from './platform';
import type { MomentSource } from './reading';

/** A conversation as the extension knows it, all its aliases made one. */
export interface Conversation {
  /** Platform id, a slash, the platform's own id: the least of its aliases in code-unit order. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly client?: string;
  readonly title?: string;
  /** Where the user can open it. */
  readonly url: string;
  readonly side: 'worker' | 'buyer' | 'unknown';
  /** The worker marked the client as one who hired again. */
  readonly hiredAgain?: true;
}

/** Why a turn is in no response-time figure (metrics §7). It stays in the ledger. */
export type Exclusion =
  | 'noReplyNeeded' // 返信不要
  | 'spam' // スパム: said by the user
  | 'buyerSide' // 発注側
  | 'startUnseen' // 先頭不明: what stood before its first message was not seen
  | 'gap' // 欠け: between the client's message and the answer something was not seen
  | 'contradiction' // 矛盾: sightings of one message's time exclude each other
  | 'answeredElsewhere' // 別の端末で返信済み: entered by hand
  | 'disappeared'; // 消えたメッセージ: all client messages of the run are gone

/** Where the work of a conversation stands, where the platform tells it. */
export type Phase = 'before' | 'during' | 'after';

/** An answer of the worker. */
export interface Answer {
  /** Key of the worker's message; absent when the user said that they answered elsewhere. */
  readonly message?: string;
  readonly at: Moment;
  readonly source: MomentSource | 'manual';
}

/** A run of client messages and the answer to it (metrics §2), derived from facts alone. */
export interface Turn {
  /** Conversation id and first client message: the same turn keeps its key while facts are added. */
  readonly key: string;
  readonly conversation: string;
  readonly platform: PlatformId;
  /** When the client's first unanswered message was sent. */
  readonly waitingSince: Moment;
  readonly source: MomentSource;
  /** `messages`: read in the conversation; `preview`: known from an inbox row alone. */
  readonly basis: 'messages' | 'preview';
  readonly clientMessages: number;
  /** Key of the newest client message of the run; absent for a preview. Judgements are kept under it. */
  readonly lastMessage?: string;
  /** For a preview: judgements cover client messages up to this instant (epoch ms). */
  readonly upTo?: number;
  /** 一次返信: the first worker message after it. */
  readonly acknowledgement?: Answer & { readonly interim: boolean };
  /**
   * 本返信. `own` false: an obligation older than this turn was still open, and is counted there
   * (metrics §2); `settled` is then what settled that one, for the ledger alone. `gap`: something before
   * the answer was not seen, so it is in no figure.
   */
  readonly obligation: { readonly own: boolean; readonly settled?: Answer; readonly gap: boolean };
  /** A message was sent automatically in the worker's name meanwhile: no answer, only noted. */
  readonly automaticReply: boolean;
  readonly exclusions: readonly Exclusion[];
  /** 初回返信: it starts the conversation or follows 24 hours of silence by both sides (metrics §3, FCR). */
  readonly firstContact?: true;
  /** 返信不要かも: the client thanks and asks nothing more after the answer was given (metrics §7). */
  readonly probableCloser?: true;
  readonly phase?: Phase;
  /**
   * When the wait was cut off (epoch ms): the messages had disappeared by then, before any answer or, after an
   * interim one, before the real answer.
   */
  readonly disappearedAt?: number;
  /**
   * What the user still has to do: `waiting` for any answer, `owed` after an interim one
   * (本返信待ち), to say whether a closer needs one (`closer`, 返信不要かも: shown, not counted), to look
   * whether a row is a client's new message (`perhaps`, 「かもしれない」: shown, not counted); absent when
   * nothing.
   */
  readonly attention?: 'waiting' | 'owed' | 'closer' | 'perhaps';
  /** When a page last showed this conversation (epoch ms); there while something is left to do. */
  readonly lastSeenAt?: number;
}

/** What figures are made of: a turn without what only the queue and the ledger need. */
export type CountedTurn = Pick<
  Turn,
  | 'conversation'
  | 'platform'
  | 'waitingSince'
  | 'source'
  | 'acknowledgement'
  | 'obligation'
  | 'exclusions'
  | 'firstContact'
  | 'probableCloser'
  | 'phase'
  | 'disappearedAt'
>;
