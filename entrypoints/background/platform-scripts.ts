import { browser } from 'wxt/browser';
import { type Platform, platforms } from '@/lib/domain/platform';
import { sendToPage } from '@/lib/messaging/messenger';
import { recordSwitchedOn, switchedOnPlatforms } from '@/lib/store';
import { refreshBadge } from './badge';

const SCRIPT = '/platform-page.js';

/**
 * A platform is on while the user grants its hosts. Its script is registered then, and again at every
 * start and update; when the grant goes, script and readings go with it.
 */
export function watchPlatforms(): void {
  browser.runtime.onInstalled.addListener(() => void inTurn(afterUpdate));
  browser.runtime.onStartup.addListener(() => void inTurn(synchronize));
  browser.permissions.onAdded.addListener(() => void inTurn(synchronize));
  browser.permissions.onRemoved.addListener(() => void inTurn(synchronize));
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two events at once must not register a script twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const run = last.then(task);
  last = run.catch((error: unknown) => console.error('platform scripts', error));
  return run;
}

/** Whether the user grants this platform's hosts now. */
export function isSwitchedOn(platform: Platform): Promise<boolean> {
  return browser.permissions.contains({ origins: [...platform.hosts] });
}

async function synchronize(): Promise<void> {
  for (const platform of platforms) {
    const on = await isSwitchedOn(platform);
    const registered = await isRegistered(platform);
    if (on && !registered) await switchOn(platform);
    else if (!on && registered) await switchOff(platform);
  }
  await refreshBadge();
}

/** An update or reload leaves open tabs without a script that can reach us. */
async function afterUpdate(): Promise<void> {
  await synchronize();
  for (const platform of platforms) if (await isSwitchedOn(platform)) await injectNow(platform);
}

async function isRegistered(platform: Platform): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [platform.id] });
  return scripts.length > 0;
}

async function switchOn(platform: Platform): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: platform.id,
      matches: [...platform.hosts],
      js: [SCRIPT],
      runAt: 'document_end',
      persistAcrossSessions: false,
    },
  ]);
  await noteSwitchedOn(platform);
  await injectNow(platform);
}

/** Registered anew at a browser's start is not switched on anew: the first note of a grant counts. */
async function noteSwitchedOn(platform: Platform): Promise<void> {
  try {
    const known = await switchedOnPlatforms();
    const session = await browser.storage.local.get(grantKey(platform));
    if (known.has(platform.id) && session[grantKey(platform)]) return;
    await recordSwitchedOn(platform.id, Date.now());
    await browser.storage.local.set({ [grantKey(platform)]: true });
  } catch (error) {
    // Firefox's permanent private mode keeps no database; templates work all the same.
    console.warn('switching-on not recorded', error);
  }
}

function grantKey(platform: Platform): string {
  return `granted:${platform.id}`;
}

async function injectNow(platform: Platform): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...platform.hosts] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [SCRIPT] }),
    ),
  );
}

async function switchOff(platform: Platform): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [platform.id] });
  await browser.storage.local.remove(grantKey(platform));
  // Without the grant tabs do not tell their address, so all are told; others do not listen.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => sendToPage(tab.id ?? -1, { type: 'switchedOff', platform: platform.id })),
  );
}
