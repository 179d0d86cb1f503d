import type { ClaimFact } from './fact';
import type { Moment } from './interval';
import { isTellable } from './message-facts';
import { platformById } from './platform';
import type { PreviewReading } from './reading';
import type { Snapshot } from './snapshot';

/**
 * The claims of an inbox's rows and of an open conversation's end (design §2, "Previews"); `idOf` makes an id
 * that is unique across platforms.
 */
export function claimFacts(snapshot: Snapshot, idOf: (id: string) => string): ClaimFact[] {
  return [...rowClaims(snapshot, idOf), ...endClaim(snapshot, idOf)];
}

function rowClaims(
  { platform, since, reading }: Snapshot,
  idOf: (id: string) => string,
): ClaimFact[] {
  return reading.previews
    .filter((row) => isEvidence(row, platformById(platform)?.listsMessages === true))
    .map(({ conversation, unread, lastAuthor, moment }) => ({
      platform,
      conversation: idOf(conversation.id),
      unread,
      author: lastAuthor,
      ...(moment && { moment: moment.source === 'relative' ? snapped(moment) : plain(moment) }),
      source: moment?.source ?? 'none',
      seenFrom: since,
      seenTo: since,
    }));
}

/**
 * Whose message stands at the end of an open conversation, where it prints nothing that makes a fact of it.
 * Only a page that the user sees shows an answer to be there; what has no text is of an unknown author.
 */
function endClaim(
  { platform, since, visible, reading: { conversation } }: Snapshot,
  idOf: (id: string) => string,
): ClaimFact[] {
  const run = conversation?.reachesEnd ? conversation.runs.at(-1) : undefined;
  const last = run?.findLast(({ author }) => author === 'client' || author === 'worker');
  if (!conversation || !last || isTellable(last) || !last.text) return [];
  if (last.author === 'worker' && !visible) return [];
  return [
    {
      platform,
      conversation: idOf(conversation.conversation.id),
      unread: 'unknown',
      author: last.author as 'client' | 'worker',
      source: 'none',
      open: true,
      seenFrom: since,
      seenTo: since,
    },
  ];
}

/**
 * Whether anything can be derived from a row: only a wait, or, where the row prints no time that can be
 * read, that its unread mark was gone meanwhile. A row that names the sender of a message is the weakest
 * sign: the sender may be the worker.
 */
function isEvidence(row: PreviewReading, namesSender: boolean): boolean {
  const { unread, lastAuthor, moment, conversation } = row;
  if (unread === 'yes' || unread === 'perhaps' || lastAuthor === 'client') return true;
  if (unread === 'no') return !moment;
  return namesSender && lastAuthor === 'unknown' && conversation.client !== undefined && !!moment;
}

/**
 * Relative text is read anew at each look, every minute a little elsewhere: snapped outward to a grid
 * of less than a quarter of its width, one message gives the same few claims however often it is looked at.
 */
function snapped({ earliest, latest }: Moment): Moment {
  const grid = 2 ** Math.max(0, Math.floor(Math.log2((latest - earliest) / 4)));
  return {
    earliest: Math.floor(earliest / grid) * grid,
    latest: Math.ceil(latest / grid) * grid,
  };
}

function plain({ earliest, latest }: Moment): Moment {
  return { earliest, latest };
}
