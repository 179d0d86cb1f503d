import type { PageReading } from '@/lib/domain/reading';
import type { ToPage } from '@/lib/messaging/protocol';
import type { Adapter } from '@/lib/platforms/adapter';

/** A page to which our script attends, as the popup's own script needs it. */
export interface AttendedPage {
  readonly adapter: Adapter;
  readonly document: Document;
  /** What the page shows now; undefined when that is nothing of ours. */
  current(): PageReading | undefined;
  /** Whether the user is composing text with an input method. */
  isComposing(): boolean;
}

/** Answers what the extension's own pages ask of a page; undefined to what is not for it. */
export type Answer = (message: ToPage) => Promise<unknown> | undefined;

/** Where the popup's script leaves what answers, for the one that attends; in a world that the page cannot see. */
export const POPUP_ANSWER = Symbol.for('sokuresu.popup-answer');

/** Our own world of a page, with or without it. */
export type AnsweringWorld = { [POPUP_ANSWER]?: (page: AttendedPage) => Answer };
