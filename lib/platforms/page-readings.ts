import type { MessageReading, PageReading, PreviewReading, Unread } from '@/lib/domain/reading';

/** A message address whose page is not built as documented: changed, loading, an error, or signed out. */
export const unreadable: PageReading = {
  page: 'elsewhere',
  unread: { state: 'unknown', why: 'anchorsMissing' },
  previews: [],
};

/** A list whose unread mark nobody has documented. */
export function markless(previews: readonly PreviewReading[], partial: boolean): PageReading {
  return {
    page: 'inbox',
    unread: { state: 'unknown', why: 'undocumented' },
    ...(partial && { partial }),
    previews,
  };
}

/** A message whose author nobody can tell. Without id and time it is nobody's: a gap in the history. */
export const unknownMessage: MessageReading = { author: 'client', text: '', attachments: false };

/** An open conversation lists no others. */
export const notAList: Unread = { state: 'unknown', why: 'notAList' };

/** A page with neither a list nor a conversation that can be named. */
export const elsewhere: PageReading = { ...unreadable, unread: notAList };
