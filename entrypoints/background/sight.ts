import { type Browser, browser } from 'wxt/browser';
import { type Platform, type PlatformId, platformOfUrl } from '@/lib/domain/platform';
import type { QueueEntry } from '@/lib/domain/queue';
import { isSamePage } from '@/lib/tabs/open-page';

/** What the worker sees of the platforms at this moment. */
export interface Sight {
  /** The address before the worker: in front, in the window in which they work. Of a platform in use only. */
  readonly front: string | undefined;
  /** The platforms of which a page stands open in some window. */
  readonly visible: ReadonlySet<PlatformId>;
}

/** Looks at the windows. Addresses are told of granted hosts alone, and no other is asked for. */
export async function readSight(inUse: readonly Platform[]): Promise<Sight> {
  const [windows, tabs] = await Promise.all([
    browser.windows.getAll(),
    browser.tabs.query({ active: true }),
  ]);
  const open = windows.filter(({ state }) => state !== 'minimized');
  const urlIn = (window: Browser.windows.Window) =>
    tabs.find(({ windowId }) => windowId === window.id)?.url;
  const focused = open.find((window) => window.focused);
  return {
    front: focused && urlIn(focused),
    visible: new Set(open.flatMap((one) => platformOfUrl(urlIn(one) ?? '', inUse)?.id ?? [])),
  };
}

/** Those of the conversations that are before the worker: by themselves, or as rows of an inbox. */
export function inSight(
  waiting: readonly QueueEntry[],
  { front }: Sight,
  inUse: readonly Platform[],
): ReadonlySet<string> {
  if (front === undefined) return new Set();
  const inbox = inUse.find(({ inboxes }) => inboxes.some(({ url }) => isSamePage(front, url)));
  const seen = waiting.filter(
    ({ conversation: { url, platform } }) => platform === inbox?.id || isSamePage(front, url),
  );
  return new Set(seen.map(({ conversation }) => conversation.id));
}
