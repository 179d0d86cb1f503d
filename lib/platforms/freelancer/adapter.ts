import { findClosest } from '@/lib/page/query';
import type { Adapter, Composer } from '@/lib/platforms/adapter';
import { elsewhere } from '@/lib/platforms/page-readings';
import { chooseBox, findVisibleBoxes } from '@/lib/platforms/single-box';
import { readConversation } from './conversation';
import { readInbox, THREAD } from './inbox';
import * as css from './selectors';

/** Freelancer's scheme and host; its hosts for single countries are not documented. */
const origin = 'https://www.freelancer.com';
const INBOX = /^\/messages\/?$/;

/** Freelancer: one inbox with its conversations, and chats that float over any page of the site. */
export const freelancer: Adapter = {
  id: 'freelancer',
  readPage(document, url, look) {
    if (url.origin !== origin) return undefined;
    if (INBOX.test(url.pathname)) return readInbox(document, url, look);
    const thread = threadOf(url);
    if (thread) return readConversation(document, url, look, thread);
    // Which conversation floats there is not documented: its header names the client, who may have several.
    return findVisibleBoxes(document, css.box).some(isFloating) ? elsewhere : undefined;
  },
  findComposer(document, url) {
    if (url.origin !== origin) return { refusal: 'noComposer' };
    return findBox(document, threadOf(url) === undefined);
  },
};

function threadOf(url: URL): string | undefined {
  return THREAD.exec(url.pathname)?.[1];
}

/** Several chats can be open at once: the page's own one is meant, else a floating one, if it is one or has the focus. */
function findBox(document: Document, floating: boolean): Composer {
  const boxes = findVisibleBoxes(document, css.box);
  const usable = boxes.filter((box) => isFloating(box) === floating);
  const focused = usable.filter((box) => box === document.activeElement);
  if (boxes.length < 2 || focused.length > 0)
    return chooseBox(focused.length > 0 ? focused : usable);
  return { refusal: usable.length > 0 ? 'severalComposers' : 'noComposer' };
}

function isFloating(box: Element): boolean {
  return findClosest(box, css.floating) !== null;
}
