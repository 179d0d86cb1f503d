import type { PageReading, PreviewReading, Unread } from '@/lib/domain/reading';

/** A message address whose page is not built as documented: changed, loading, an error, or signed out. */
export const unreadable: PageReading = {
  page: 'elsewhere',
  unread: { state: 'unknown', why: 'anchorsMissing' },
  previews: [],
};

/** A list whose unread mark nobody has documented, or (`partialList`) that would prove nothing anyway. */
export function markless(
  previews: readonly PreviewReading[],
  why: 'undocumented' | 'partialList' = 'undocumented',
): PageReading {
  return { page: 'inbox', unread: { state: 'unknown', why }, previews };
}

/** An open conversation lists no others. */
export const notAList: Unread = { state: 'unknown', why: 'notAList' };
