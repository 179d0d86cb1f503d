import type { ComposerRefusal, InsertRefusal } from '@/lib/domain/composer';
import type { InboundMessage } from '@/lib/domain/last-inbound';
import type { PlatformId } from '@/lib/domain/platform';
import type { ConversationNames, PageReading } from '@/lib/domain/reading';
import type { SeenOnPage } from '@/lib/domain/seen';
import type { SiteDefinition } from '@/lib/domain/site';
import type { Language } from '@/lib/domain/template';

/** A page's reporter to the background: what one look at one page showed. Repeated until acknowledged. */
export interface PageObserved {
  readonly type: 'pageObserved';
  /** When the reporter looked (epoch ms). */
  readonly observedAt: number;
  /** When the document first showed this reading (epoch ms): a frozen page keeps an old one. */
  readonly since: number;
  readonly visible: boolean;
  readonly reading: PageReading;
}

/** A visible page still shows what it last reported; at most once a minute, and on hiding. */
export interface LookContinued {
  readonly type: 'lookContinued';
  readonly from: number;
  readonly to: number;
  readonly page: PageReading['page'];
  readonly conversation?: string;
  /** The list of conversations stands beside the open one. */
  readonly inbox?: true;
}

/** Any page of the extension to the background: facts or settings were changed there. */
export interface QueueChanged {
  readonly type: 'queueChanged';
}

/** A site's script or the picker to the background: which site is this, and how is it taught? */
export interface DescribeSite {
  readonly type: 'describeSite';
}

/** The answer to it. */
export interface SiteDescription {
  readonly id: PlatformId;
  readonly name: string;
  readonly language: Language;
  /** Where the list of conversations was shown. */
  readonly inboxUrl?: string;
  /** Absent: nothing was taught. */
  readonly definition?: SiteDefinition;
}

/** The picker to the background: the user has shown how this site is to be read. */
export interface TeachSite {
  readonly type: 'teachSite';
  readonly definition: SiteDefinition;
}

/** Whether it is kept; of a definition that does not fit its schema nothing is. */
export interface TeachingOutcome {
  readonly saved: boolean;
}

/** What the background answers a reporter. `retry`: nothing was recorded, say it again later. */
export type Acknowledgement =
  | { readonly recorded: true }
  | { readonly recorded: false; readonly retry: boolean };

/** Popup to a platform's page: which conversation is open, and can a reply go in? */
export interface DescribePage {
  readonly type: 'describePage';
}

export interface PageDescription {
  readonly page: PageReading['page'];
  readonly conversation?: ConversationNames;
  /** What was read, for the user to compare with the page; absent where nothing was. */
  readonly seen?: SeenOnPage;
  /** What the client has written since the worker's last message; in memory only, never stored. */
  readonly lastInbound?: string;
  /** The client's last messages one by one, answered by now or not; absent where no conversation is open. */
  readonly inbound?: readonly InboundMessage[];
  /** Absent when a reply can be inserted. */
  readonly refusal?: ComposerRefusal;
  /** What stands in the box already, in characters. */
  readonly draftLength: number;
}

/** Popup to a platform's page: put this text into the site's box, at the cursor. Never sends it. */
export interface InsertReply {
  readonly type: 'insertReply';
  readonly text: string;
  /** Where the cursor shall stand afterwards, in UTF-16 units of `text`; null: at its end. */
  readonly cursor: number | null;
  /** The conversation that the user saw; another one open by now refuses. */
  readonly conversation: string | null;
}

/** What became of an insertion. Nothing was changed in the box where it is refused. */
export type InsertOutcome =
  | { readonly inserted: true }
  | { readonly inserted: false; readonly refusal: InsertRefusal };

/** Popup to a platform's page: take the last insertion back, if nothing was typed since. */
export interface UndoInsertion {
  readonly type: 'undoInsertion';
}

/** Background to every tab: the user took this platform's grant back; its script must stop. */
export interface SwitchedOff {
  readonly type: 'switchedOff';
  readonly platform: PlatformId;
}

export type ToBackground = PageObserved | LookContinued | QueueChanged | DescribeSite | TeachSite;
export type ToPage = DescribePage | InsertReply | UndoInsertion | SwitchedOff;
