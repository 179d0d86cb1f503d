// Not the polyfill (wxt/browser): 3 kB in every page for promises that both browsers have by now.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/messaging/messenger';
import type { ToPage } from '@/lib/messaging/protocol';
import { createInserter } from '@/lib/page/composer/insert';
import { adapterOfUrl } from '@/lib/platforms';
import { createReporter } from '@/lib/reporting/reporter';
import { createAnswer, isOwnPage } from './answer';

/** Our mark in the script's own world, which the page cannot see: a second script wakes the first. */
const RUNNING = Symbol.for('sokuresu.platform-page');

// Not a content script of WXT's: those announce themselves to the page, which can stop them by it.
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => boolean };
  if (world[RUNNING]?.()) return;
  const adapter = adapterOfUrl(new URL(location.href));
  if (!adapter) return;

  const inserter = createInserter(document);
  const reporter = createReporter({
    adapter,
    document,
    send: sendToBackground,
    isAlive: () => browser.runtime?.id !== undefined,
  });
  world[RUNNING] = reporter.reportAgain;
  const answer = createAnswer({ adapter, document, reporter, inserter });
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const reply = isOwnPage(sender, own) ? answer(message as ToPage) : undefined;
    reply?.then(respond, () => respond(undefined));
    // True: the answer comes later.
    return reply !== undefined;
  });
});
