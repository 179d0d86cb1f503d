// Not the polyfill (wxt/browser): 3 kB in every page for promises that both browsers have by now.
import { browser } from '@wxt-dev/browser';
import { sendToBackground } from '@/lib/messaging/messenger';
import type { ToPage } from '@/lib/messaging/protocol';
import { watchComposition } from '@/lib/page/composer/composition';
import type { Adapter } from '@/lib/platforms/adapter';
import { createReporter } from '@/lib/reporting/reporter';
import { createAnswer, isOwnPage } from './answer';
import { type AnsweringWorld, POPUP_ANSWER } from './attended-page';

/** Our mark in the script's own world, which the page cannot see: a second script wakes the first. */
const RUNNING = Symbol.for('sokuresu.platform-page');

/** Whether a script of ours attends to this page already; it is told to say again what it sees. */
export function isAttended(): boolean {
  return (globalThis as { [RUNNING]?: () => boolean })[RUNNING]?.() ?? false;
}

/** Reports what the page shows as this adapter reads it, and answers the extension's own pages. */
export function attend(adapter: Adapter): void {
  const composition = watchComposition(document);
  const reporter = createReporter({
    adapter,
    document,
    send: sendToBackground,
    isAlive: () => browser.runtime?.id !== undefined,
  });
  (globalThis as { [RUNNING]?: () => boolean })[RUNNING] = reporter.reportAgain;
  const { isComposing } = composition;
  const page = { adapter, document, current: reporter.current, isComposing };
  const answer = createAnswer({
    platform: adapter.id,
    popup: () => (globalThis as AnsweringWorld)[POPUP_ANSWER]?.(page),
    stop() {
      reporter.stop();
      composition.stop();
    },
  });
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const reply = isOwnPage(sender, own) ? answer(message as ToPage) : undefined;
    reply?.then(respond, () => respond(undefined));
    // True: the answer comes later.
    return reply !== undefined;
  });
}
