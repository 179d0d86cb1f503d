import type { Site } from '@/lib/domain/site';
import { findClosest } from '@/lib/page/query';
import type { Adapter } from '../adapter';
import { unreadable } from '../page-readings';
import { findFields } from './field';
import { inferParts } from './infer';
import { newMemory } from './memory';
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
        const parts = definition ? findTaught(document, definition, guessed) : guessed;
        // Where the list was taught it must be: the page has changed, or is still loading.
        const isInbox = definition?.inbox && site.inboxUrl === url.origin + url.pathname;
        if (isInbox && !parts.inbox) return unreadable;
        const isOurs = parts.inbox || parts.conversation;
        if (!isOurs && !parts.badge) return undefined;
        const reading = readParts(parts, document, url, look, site, memory);
        // A link to the messages stands on every page, and says nothing while it bears no mark.
        return isOurs || reading.unread.state !== 'unknown' ? reading : undefined;
      }),
    findComposer(document, _, innerRootOf) {
      const fields = definition?.composer
        ? [findTaught(document, definition).composer]
        : lookAt(document, findFields, innerRootOf);
      // Workana's bid is no reply, whatever was taught (docs/platforms.md).
      const boxes = fields.flatMap((one) => (one && !findClosest(one, '#bidForm') ? [one] : []));
      const [box] = boxes;
      if (boxes[1]) return { refusal: 'severalComposers', boxes };
      return box ? { box } : { refusal: 'noComposer' };
    },
  };
}
