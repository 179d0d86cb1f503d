import type { PageReading } from '@/lib/domain/reading';
import {
  findClosest,
  findFirst,
  isInside,
  isTranslated,
  readAttribute,
  readText,
} from '@/lib/page/query';
import type { Adapter, Composer, Look } from '@/lib/platforms/adapter';
import { chooseBox, findVisibleBoxes } from '@/lib/platforms/single-box';
import { readConversation } from './conversation';
import { readInbox } from './inbox';
import * as css from './selectors';

/** CrowdWorks' scheme and host. */
const origin = 'https://crowdworks.jp';

/** A form that sends the delivery report (納品完了報告). */
const COMPLETION = /(?:^|\/)complete\/?(?:[?#]|$)/;

/** What the report's form says, where its action is not told. */
const DELIVERY = /納品/;

type Reader = (document: Document, url: URL, look: Look) => PageReading;

const routes: readonly (readonly [RegExp, Reader])[] = [
  // `/messages/{id}` only redirects to one of the other two.
  [/^\/messages(?:\/received|\/unread)?\/?$/, readInbox],
  [/^\/(?:proposals|contracts)\/\d+\/?$/, readConversation],
];

/** CrowdWorks: one inbox; conversations stand inside proposal and contract pages. */
export const crowdworks: Adapter = {
  id: 'crowdworks',
  readPage(document, url, look) {
    return readerOf(url)?.(document, url, look);
  },
  findComposer(document, url) {
    if (readerOf(url) !== readConversation) return { refusal: 'noComposer' };
    return findReplyBox(document);
  },
};

function readerOf(url: URL): Reader | undefined {
  if (url.origin !== origin) return undefined;
  return routes.find(([pattern]) => pattern.test(url.pathname))?.[1];
}

/**
 * The one visible box of the conversation. The boxes of the delivery and agreement dialogs have the
 * same name; those in a delivery form are never given out.
 */
function findReplyBox(document: Document): Composer {
  const visible = findVisibleBoxes(document, css.box);
  const completes = visible.filter(isCompletion);
  if (completes.some((box) => box === document.activeElement)) return { refusal: 'completionForm' };
  const thread = findFirst(document, css.thread);
  const usable = visible.filter(
    (box) => thread && isInside(box, thread) && !completes.includes(box),
  );
  return chooseBox(usable, completes.length > 0 ? 'completionForm' : 'noComposer');
}

function isCompletion(box: HTMLElement): boolean {
  return [(box as HTMLTextAreaElement).form, findClosest(box, 'form')].some((form) => {
    const action = readAttribute(form, 'action');
    if (action || !form) return COMPLETION.test(action);
    return DELIVERY.test(readText(form)) || isTranslated(form);
  });
}
