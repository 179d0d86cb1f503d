import { browser } from 'wxt/browser';
import { type Platform, platforms } from '@/lib/domain/platform';
import { sendToPage } from '@/lib/messaging/messenger';
import { recordSwitchedOn, switchedOnPlatforms } from '@/lib/store';
import { refreshBadge } from './badge';
import { platformsInUse } from './grants';

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
  // Neither switching the extension off and on again nor a worker that died half-way is told by any event.
  void inTurn(synchronize);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two events at once must not register a script twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const run = last.then(task);
  last = run.catch((error: unknown) => console.error('platform scripts', error));
  return run;
}

/** Makes registrations what the grants are. */
async function synchronize(): Promise<void> {
  const inUse = await platformsInUse();
  for (const platform of platforms) {
    const registered = await isRegistered(platform);
    if (!inUse.includes(platform)) await switchOff(platform, registered);
    else if (!registered) await switchOn(platform);
  }
  await refreshBadge();
}

/** An update or reload leaves open tabs with a script that cannot reach us any more: all get a new one. */
async function afterUpdate(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  await synchronize();
}

async function isRegistered(platform: Platform): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [platform.id] });
  return scripts.length > 0;
}

async function switchOn(platform: Platform): Promise<void> {
  // First of all: what a page reports is new or old against this instant.
  await noteSwitchedOn(platform);
  await browser.scripting.registerContentScripts([
    {
      id: platform.id,
      matches: [...platform.hosts],
      js: [SCRIPT],
      runAt: 'document_end',
      persistAcrossSessions: false,
    },
  ]);
  await injectNow(platform);
}

/** Registered anew at a browser's start is not switched on anew: the first note of a grant counts. */
async function noteSwitchedOn(platform: Platform): Promise<void> {
  const key = grantKey(platform);
  try {
    const stored = await browser.storage.local.get(key);
    if (stored[key] && (await switchedOnPlatforms()).has(platform.id)) return;
    await recordSwitchedOn(platform.id, Date.now());
    await browser.storage.local.set({ [key]: true });
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

async function switchOff(platform: Platform, registered: boolean): Promise<void> {
  await browser.storage.local.remove(grantKey(platform));
  if (!registered) return;
  await browser.scripting.unregisterContentScripts({ ids: [platform.id] });
  // Without the grant tabs do not tell their address, so all are told; others do not listen.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => sendToPage(tab.id ?? -1, { type: 'switchedOff', platform: platform.id })),
  );
}
