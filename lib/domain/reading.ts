import type { Moment } from './interval';

/** Who wrote a message. `automatic`: sent by the platform in the worker's name; never a reply. */
export type Author = 'client' | 'worker' | 'system' | 'automatic';

/** Where a moment comes from; an absolute printed time outranks a relative one, both an observation. */
export type MomentSource = 'absolute' | 'relative' | 'observed';

/** A moment that a page prints. */
export interface PrintedMoment extends Moment {
  readonly source: 'absolute' | 'relative';
}

/** Why a page does not let us say whether something is unread. */
export type UnknownReason =
  | 'undocumented' // nobody has documented this platform's unread mark here
  | 'anchorsMissing' // the page is one of ours but not built as documented: changed, or still loading
  | 'signedOut' // the page asks for a sign-in
  | 'morePages' // the first page of a list that has more: what stands on the others is not seen
  | 'partialList' // a later page or a filter of the list
  | 'notAList'; // this page lists no conversations

/** What the page as a whole says about unread messages; `count` counts conversations. */
export type Unread =
  | { readonly state: 'some'; readonly count?: number }
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly why: UnknownReason };

/** The conversation as a page names it. */
export interface ConversationNames {
  /** The platform's own id for it, stable over time, unique on the platform. */
  readonly id: string;
  /** Further ids by which other pages of the platform call the same conversation. */
  readonly aliases: readonly string[];
  readonly client?: string;
  readonly title?: string;
  /** Absolute address at which the user can open it. */
  readonly url: string;
}

/** One visible message. `text` is read in memory only and never stored. */
export interface MessageReading {
  /** The platform's own id of the message, where the page shows one. */
  readonly id?: string;
  readonly author: Author;
  readonly moment?: PrintedMoment;
  readonly text: string;
  readonly attachments: boolean;
}

/** An inbox row: a claim about a conversation, not a message (design §2, "Previews"). */
export interface PreviewReading {
  readonly conversation: ConversationNames;
  /** `perhaps`: the row is merely set off from its siblings (weight, tint). */
  readonly unread: 'yes' | 'perhaps' | 'no' | 'unknown';
  readonly lastAuthor: 'client' | 'worker' | 'unknown';
  readonly moment?: PrintedMoment;
}

/** What an open conversation shows. */
export interface ConversationReading {
  readonly conversation: ConversationNames;
  /** Whether the user is the worker or the buyer (発注側) in it, where the page tells. */
  readonly side: 'worker' | 'buyer' | 'unknown';
  /** Runs of messages, each contiguous and oldest first; between two runs messages are hidden. */
  readonly runs: readonly (readonly MessageReading[])[];
  /** The first run begins with the conversation's first message. */
  readonly reachesStart: boolean;
  /** The last run ends with its newest message. */
  readonly reachesEnd: boolean;
}

/** One look at one page. */
export interface PageReading {
  readonly page: 'inbox' | 'conversation' | 'elsewhere';
  readonly unread: Unread;
  /** What is new need not stand on this list (a later page, a filter, orders): it is no look at the inbox. */
  readonly partial?: true;
  readonly previews: readonly PreviewReading[];
  readonly conversation?: ConversationReading;
}

/** A page of ours that should show messages and does not: said as 「検出できません」, never as 0. */
export function isUnreadable(reading: PageReading): boolean {
  return reading.unread.state === 'unknown' && reading.unread.why === 'anchorsMissing';
}
