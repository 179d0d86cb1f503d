import { type Author, isUnreadable, type PageReading, type Unread } from './reading';

/** What a page was read as, in numbers that its user can compare with what it shows. */
export interface SeenOnPage {
  readonly unread: Unread;
  /** Rows of the list of conversations. */
  readonly rows: number;
  readonly messages: number;
  /** The newest message: whose it is, and when it was written at the latest (epoch ms). */
  readonly last?: { readonly author: Author; readonly at?: number };
}

/** Sums a reading up; undefined where nothing was read. */
export function summarizeReading(reading: PageReading): SeenOnPage | undefined {
  const { unread, previews, conversation } = reading;
  if (isUnreadable(reading)) return undefined;
  const messages = conversation?.runs.flat() ?? [];
  const last = messages.findLast(({ author }) => author === 'client' || author === 'worker');
  if (previews.length + messages.length === 0 && unread.state === 'unknown') return undefined;
  return {
    unread,
    rows: previews.length,
    messages: messages.length,
    ...(last && {
      last: { author: last.author, ...(last.moment && { at: last.moment.latest }) },
    }),
  };
}
