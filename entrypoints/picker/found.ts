import type { SiteDefinition } from '@/lib/domain/site';
import { readText } from '@/lib/page/query';
import { definitionOf, headOf } from '@/lib/platforms/site/define';
import type { SiteParts } from '@/lib/platforms/site/parts';
import { findTaught } from '@/lib/platforms/site/taught';
import { learnMessages } from './learn-messages';
import { learnRows } from './learn-rows';
import { nameOnPage } from './marks';
import { messagesOf } from './seen';
import { definitionFrom, joined, type Taught } from './taught';

const PARTS = ['badge', 'inbox', 'conversation', 'composer'] as const;

/**
 * How what was found by general signs can be found again. A part is in it only if, read so, the page says
 * exactly the same; the others stay with the general signs.
 */
export function definitionOfFound(found: SiteParts): SiteDefinition {
  const offers = [definitionOf(found), definitionFrom(byExample(found))];
  const chosen = PARTS.flatMap((part) => {
    const offer = offers.find(
      (each) => each[part] !== undefined && readsTheSame(part, found, each),
    );
    return offer ? [[part, offer[part]] as const] : [];
  });
  return Object.fromEntries(chosen) as SiteDefinition;
}

/** As if the user had pointed at one of each. */
function byExample(found: SiteParts): Taught {
  const unread = found.inbox?.rows.find((row) => row.unread === 'yes')?.row;
  const theirs = messagesOf('theirs', found).at(-1)?.text;
  const mine = messagesOf('mine', found).at(-1)?.text;
  const learned = [
    ...(unread ? [learnRows(unread, unread, found)] : []),
    ...(theirs && mine ? [learnMessages(theirs, mine, found)] : []),
  ];
  const taught = learned.reduce<Taught>(
    (all, one) => ('piece' in one ? joined(all, one.piece) : all),
    {},
  );
  return withClient(taught, found, {});
}

/** A conversation without its client is nobody's: where the user has not shown the name, the one that was found. */
export function withClient(piece: Taught, found: SiteParts, taught: Taught): Taught {
  const name = headOf(found);
  if (!piece.conversation?.list || taught.conversation?.client !== undefined || !name) return piece;
  const client = nameOnPage(name);
  return client === undefined ? piece : joined(piece, { conversation: { client } });
}

function readsTheSame(
  part: (typeof PARTS)[number],
  found: SiteParts,
  definition: SiteDefinition,
): boolean {
  const taught = findTaught(document, definition, found);
  return JSON.stringify(summaryOf(part, taught)) === JSON.stringify(summaryOf(part, found));
}

/** What must be the same: which lines are unread, whose messages follow one another, where one writes. */
function summaryOf(part: (typeof PARTS)[number], parts: SiteParts): unknown {
  switch (part) {
    case 'badge':
      return parts.badge && parts.badge.badge !== undefined;
    case 'inbox':
      return parts.inbox?.rows.map(({ unread }) => unread === 'yes');
    case 'conversation':
      return [
        readText(parts.conversation?.client),
        ...(parts.conversation?.messages ?? [])
          .map(({ author }) => author)
          .filter((author) => author === 'client' || author === 'worker'),
      ];
    case 'composer':
      return parts.composer !== undefined;
  }
}
