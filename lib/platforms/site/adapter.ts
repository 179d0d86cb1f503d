import type { Site, SiteDefinition } from '@/lib/domain/site';
import { isFocused } from '@/lib/page/composer/focus';
import { findInnerRoot } from '@/lib/page/composer/inner-root';
import { findClosest, isLocked } from '@/lib/page/query';
import type { Adapter } from '../adapter';
import { unreadable } from '../page-readings';
import { findFields } from './field';
import { inferParts } from './infer';
import { newMemory } from './memory';
import type { SiteParts } from './parts';
import { readParts } from './read-parts';
import { findTaught } from './taught';
import { lookAt } from './tree';

/** Marks may come and go by these alone; a title that flashes is believed when it has come to rest. */
const WATCH = {
  attributes: ['class', 'aria-label', 'aria-selected', 'title'],
  restMs: 3_500,
};

/** The adapter of a host that nobody documented: by what its user taught, the rest by general signs. */
export function createSiteAdapter(site: Pick<Site, 'id' | 'inboxUrl' | 'definition'>): Adapter {
  const memory = newMemory();
  const { definition } = site;
  return {
    id: site.id,
    watch: WATCH,
    readPage: (document, url, look) =>
      lookAt(document, () => {
        const guessed = inferParts(document, memory);
        const parts = definition
          ? joined(guessed, findTaught(document, definition), definition)
          : guessed;
        // Where the list was taught it must be: the page has changed, or is still loading.
        const isInbox = definition?.inbox && site.inboxUrl === url.origin + url.pathname;
        if (isInbox && !parts.inbox) return unreadable;
        if (!parts.badge && !parts.inbox && !parts.conversation) return undefined;
        const reading = readParts(parts, document, url, look, site, memory);
        // A link to the messages stands on every page, and says nothing while it bears no mark.
        const isSilent = !parts.inbox && !parts.conversation && reading.unread.state === 'unknown';
        return isSilent ? undefined : reading;
      }),
    findComposer(document) {
      const fields = definition?.composer
        ? [findTaught(document, definition).composer].filter((box) => box !== undefined)
        : lookAt(document, findFields, findInnerRoot);
      // Where the user stands says which of several is meant.
      const box = fields.find(isFocused) ?? fields[0];
      // Workana's bid is no reply, whatever was taught (docs/platforms.md).
      if (!box || findClosest(box, 'form#bidForm')) return { refusal: 'noComposer' };
      if (fields.length > 1 && !isFocused(box)) return { refusal: 'severalComposers' };
      return isLocked(box) ? { refusal: 'disabled' } : { box };
    },
  };
}

/** What was taught is never replaced by a guess: where its anchor is missing, nobody can tell. */
export function joined(
  guessed: SiteParts,
  taught: SiteParts,
  definition: SiteDefinition,
): SiteParts {
  const kept = Object.entries(guessed).filter(([part]) => !(part in definition));
  const { conversation } = taught;
  // Whose conversation it is need not have been taught.
  const client = definition.conversation?.client ? null : guessed.conversation?.client;
  return {
    ...Object.fromEntries(kept),
    ...taught,
    ...(conversation && client && { conversation: { ...conversation, client } }),
  };
}
