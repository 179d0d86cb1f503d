/** How the pages print times where a kit leaves it to them: the browser's own words for Japan. */

/** “09:05”. */
export const clock = (at: number) =>
  new Date(at).toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' });

/** “2026年11月25日(水)”. */
export const longDay = (at: number) =>
  new Date(at).toLocaleDateString('ja-JP', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });

/** “2026/11/25 9:05”. */
export const dateAndTime = (at: number) =>
  new Date(at).toLocaleString('ja-JP', { dateStyle: 'medium', timeStyle: 'short' });

/** As inboxes print when something was last said: today “09:05”, before that “11/21”. */
export const inboxTime = (at: number) =>
  longDay(at) === longDay(Date.now())
    ? clock(at)
    : new Date(at).toLocaleDateString('ja-JP', { month: '2-digit', day: '2-digit' });

/** A picture for clients, who have none of their own. */
export const avatar = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#8aa"/></svg>',
)}`;
