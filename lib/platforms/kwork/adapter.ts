import type { Adapter } from '@/lib/platforms/adapter';
import { findSingleBox } from '@/lib/platforms/single-box';
import { readConversation } from './conversation';
import { readInbox } from './inbox';
import * as css from './selectors';

/** Kwork's scheme and host. */
const origin = 'https://kwork.ru';

/** The inbox, and behind it the client's username. */
const INBOX = /^\/inbox(?:\/([\w.-]+))?\/?$/;

/** Kwork: one inbox; a conversation is known by the client's username. */
export const kwork: Adapter = {
  id: 'kwork',
  readPage(document, url, look) {
    const route = routeOf(url);
    if (!route) return undefined;
    const [, client] = route;
    return client ? readConversation(document, url, look, client) : readInbox(document, url, look);
  },
  findComposer(document, url) {
    return routeOf(url)?.[1] ? findSingleBox(document, css.box) : { refusal: 'noComposer' };
  },
};

function routeOf(url: URL): RegExpExecArray | null {
  return url.origin === origin ? INBOX.exec(url.pathname) : null;
}
