import type { PageReading } from '@/lib/domain/reading';
import { findFirst, isTicked } from '@/lib/page/query';
import type { Adapter, Composer, Look } from '@/lib/platforms/adapter';
import { findSingleBox } from '@/lib/platforms/single-box';
import { readInbox, readThread } from './direct-messages';
import * as css from './selectors';
import { readOrders, readTalkroom } from './talkrooms';

/** Coconala's scheme and host. */
const origin = 'https://coconala.com';

type Reader = (document: Document, url: URL, look: Look, id: string) => PageReading;

const routes: readonly (readonly [RegExp, Reader])[] = [
  [/^\/message\/?$/, readInbox],
  [/^\/mypage\/direct_message\/([\w-]+)\/?$/, readThread],
  [/^\/talkrooms\/(\d+)\/?$/, readTalkroom],
  [/^\/mypage\/received_orders\/(?:required|requests|open|closed|canceled|flags)\/?$/, readOrders],
];

/** Coconala: two inboxes, direct messages before a purchase and talkrooms after it. */
export const coconala: Adapter = {
  id: 'coconala',
  readPage(document, url, look) {
    const [reader, id] = routeOf(url);
    return reader?.(document, url, look, id);
  },
  findComposer(document, url) {
    const [reader] = routeOf(url);
    if (reader === readThread) return findSingleBox(document, css.threadBox);
    return reader === readTalkroom ? findTalkroomBox(document) : { refusal: 'noComposer' };
  },
};

function routeOf(url: URL): readonly [Reader | undefined, string] {
  if (url.origin !== origin) return [undefined, ''];
  for (const [pattern, reader] of routes) {
    const match = pattern.exec(url.pathname);
    if (match) return [reader, match[1] ?? ''];
  }
  return [undefined, ''];
}

/** Sending with the formal-delivery box ticked *is* a formal delivery: then no box is given out. */
function findTalkroomBox(document: Document): Composer {
  const selector = findFirst(document, css.roomBox) ? css.roomBox : css.roomBoxByClass;
  const found = findSingleBox(document, selector);
  if (found.refusal === 'noComposer') return found;
  // Where the box for it cannot be told, any that is ticked may be it.
  const delivery = findFirst(document, css.roomDelivery) ? css.roomDelivery : '[type=checkbox]';
  return isTicked(document, delivery) ? { refusal: 'formalDelivery' } : found;
}
